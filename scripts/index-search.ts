import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../src/report/report.ts'
import { fold, foldTable } from '../src/script/fold.ts'
import { traditionalize } from '../src/script/traditionalize.ts'
import type { NameFile } from '../src/search/named-page.ts'
import { planIndex } from '../src/search/plan-index.ts'
import { SEARCH_FOLDER, SEARCH_MANIFEST, type SearchManifest } from '../src/search/search-manifest.ts'
import { buildShard } from './search-index/build-shard.ts'

/** What an index is built from, and where. */
export interface IndexSearchOptions {
  readonly reports: readonly Report[]
  /** Folder of the site. The index gets a folder of its own in it, made anew. */
  readonly out: string
  /** Most reports in one shard. */
  readonly shardSize?: number
}

/** Builds the search index of both scripts: one, in no language, for text and query are folded. */
export async function indexSearch({ reports, out, shardSize = 5000 }: IndexSearchOptions): Promise<void> {
  const folder = join(out, SEARCH_FOLDER)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const means = { fold, foldTable: foldTable(), traditional: traditionalize, digest, shardSize }
  const plan = planIndex(reports, means)
  const parts: string[] = []
  for (const [i, { name, pages }] of plan.shards.entries()) {
    parts.push(await buildShard(pages(), join(folder, name), i === 0))
  }
  const tables = {
    fold: await writeNamed(folder, 'fold', plan.fold),
    readings: await writeNamed(folder, 'readings', plan.readings),
    names: await writeNames(folder, plan.names),
  }
  const manifest: SearchManifest = {
    digest: digest(JSON.stringify([parts, tables])),
    reports: reports.length,
    shards: plan.shards.map(({ name }) => name),
    ...tables,
  }
  await writeFile(join(folder, SEARCH_MANIFEST), JSON.stringify(manifest))
}

/** Writes a value as JSON under a name that changes with it, so that it may be cached for good. */
async function writeNamed(folder: string, name: string, value: unknown): Promise<string> {
  const json = JSON.stringify(value)
  const file = `${name}.${digest(json)}.json`
  await writeFile(join(folder, file), json)
  return file
}

/** Writes the files of names into a folder that is named for what they hold. */
async function writeNames(folder: string, names: readonly NameFile[]): Promise<SearchManifest['names']> {
  const files = names.map((file) => JSON.stringify(file))
  const into = `names.${digest(files.join('\n'))}`
  await mkdir(join(folder, into))
  await Promise.all(files.map((json, i) => writeFile(join(folder, into, `${i}.json`), json)))
  return { folder: into, files: files.length }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
