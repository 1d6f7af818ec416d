import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { writeSeeds } from '../../scripts/bench/bench-folders.ts'
import { madeSeeds } from '../../scripts/bench/made-seeds.ts'
import { filesBelow } from '../../scripts/build/files-below.ts'
import { reportFolder, writeAside, writtenReport } from '../../scripts/ingest/content-store.ts'
import { runIngest } from '../../scripts/ingest/run-ingest.ts'
import type { Report } from '../report/report.ts'
import { runBuild } from './run-build.ts'

/** An archive of made-up reports in a folder of its own, whose site is built and built again. */
export interface ScratchArchive {
  /** A path in its folder. */
  at(...path: string[]): string
  /** Takes the first of the made-up reports in. The builds themselves have no seeds: they read content alone. */
  takeIn(count: number): Promise<void>
  /** Writes a report as it now is into content. */
  write(report: Report): Promise<void>
  /** What a build is told of the folders it reads and writes. */
  place(out: string, cache: string): NodeJS.ProcessEnv
  /** Builds to the end, and gives what the build said. */
  build(out: string, cache: string, project?: string): Promise<string>
  /** Every file of a site with its bytes. */
  bytesOf(out: string): Promise<Map<string, string>>
  /** Files that are not the same in two sites. */
  differences(one: string, other: string): Promise<string[]>
  /** Makes a site from nothing, in place of one made before. */
  buildCold(project?: string): Promise<void>
}

/** Makes a folder for an archive that has no reports yet. The site made from nothing is `cold` in it. */
export async function scratchArchive(name: string): Promise<ScratchArchive> {
  const scratch = await mkdtemp(join(tmpdir(), `${name}-`))
  const at = (...path: string[]) => join(scratch, ...path)
  const content = at('content')
  const place = (out: string, cache: string) => ({
    ARCHIVE_SEEDS: at('none'),
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUT: at(out),
    ARCHIVE_CACHE: at(cache),
    SITE_URL: 'https://archive.test',
  })
  const build = async (out: string, cache: string, project = '.') => {
    const { code, said } = await runBuild(place(out, cache), { project })
    expect(code, said).toBe(0)
    return said
  }
  const bytesOf = async (out: string) => {
    const files = await filesBelow(at(out))
    return new Map(
      await Promise.all(files.map(async (file) => [file, await readFile(at(out, file), 'latin1')] as const)),
    )
  }
  return {
    at,
    place,
    build,
    bytesOf,
    async takeIn(count) {
      await writeSeeds(at('seeds'), madeSeeds(count))
      await runIngest({ seeds: at('seeds'), content, mode: 'accept', today: '2026-01-01' })
    },
    async write(report) {
      writeAside(join(content, reportFolder(report)), writtenReport(report).files)
    },
    async differences(one, other) {
      const [a, b] = await Promise.all([bytesOf(one), bytesOf(other)])
      return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file))
    },
    async buildCold(project) {
      await Promise.all(['cold', 'cold-cache'].map((folder) => rm(at(folder), { recursive: true, force: true })))
      await build('cold', 'cold-cache', project)
    },
  }
}
