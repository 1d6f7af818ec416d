import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import process from 'node:process'
import { Command } from 'commander'
import { stringify } from 'yaml'
import { readReports } from '../src/archive/content-folder.ts'
import { folders } from '../src/archive/folders.ts'
import { runIngest } from './ingest/run-ingest.ts'
import { understanding } from './ingest/understanding.ts'

const places = folders()
const program = new Command('add')
  .description('takes reports into the archive: copies the bytes, ingests them, prints what was understood')
  .argument('<files...>', 'reports as received')
  .option('--url <address>', 'where the report was found')
  .option('--retrieved <day>', 'the day it was retrieved, as 2025-03-27')
  .parse()

const { url, retrieved } = program.opts<{ url?: string; retrieved?: string }>()
const today = new Date().toISOString().slice(0, 10)
let refused = 0
for (const file of program.args) refused += (await add(file)) ? 0 : 1
process.exitCode = refused > 0 ? 1 : 0

/** Tries a report in a folder of its own first, so that nothing is written when it is refused. */
async function add(file: string): Promise<boolean> {
  const name = basename(file)
  const known = (await readReports(places.content)).flatMap(({ front }) => front.sources)
  if (known.some((source) => source.file === name)) {
    console.error(
      `${file}: a seed named ${name} is already in the archive; give the file another name, or correct the report in a sidecar`,
    )
    return false
  }
  const trial = await mkdtemp(join(tmpdir(), 'add-'))
  try {
    await copyFile(file, join(trial, name))
    if (url || retrieved) await writeFile(join(trial, sidecarName(name)), sidecar())
    const { refused, clashes } = await runIngest({ seeds: trial, content: places.content, mode: 'check', today })
    for (const { reason } of refused) console.error(`${file}: refused: ${reason}`)
    for (const clash of clashes) console.error(clash)
    if (refused.length + clashes.length > 0) return false
    await copyFile(join(trial, name), join(places.seeds, name))
    if (url || retrieved) await copyFile(join(trial, sidecarName(name)), join(places.seeds, sidecarName(name)))
    const { added } = await runIngest({ seeds: trial, content: places.content, mode: 'lock', today })
    for (const report of added) console.log(understanding(report))
    return true
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

function sidecar(): string {
  return stringify({ ...(url ? { url } : {}), ...(retrieved ? { retrieved } : {}) })
}

function sidecarName(name: string): string {
  return `${name.slice(0, -extname(name).length)}.yaml`
}
