import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeldReport } from '../../src/archive/held-report.ts'
import { filterValues, indexWords } from '../../src/search/index-page.ts'
import { type PlannedPage, planPage } from '../../src/search/plan-page.ts'
import type { Engine } from './engine.ts'
import { INDEX_MEANS } from './index-means.ts'
import { type KeptPage, NOTHING_KEPT, readKeptBand, writeKeptBand } from './kept-band.ts'
import { packPagefindFile } from './pagefind-file.ts'
import { WordIndex } from './word-index.ts'
import { writeShard } from './write-shard.ts'

/** A band to be built. */
export interface BandToBuild {
  readonly reports: readonly HeldReport[]
  /** Gets what is new. */
  readonly folder: string
  readonly engine: Pick<Engine, 'version' | 'entry'>
  /** Where what is worth knowing next time is kept, and a digest of the code it is made with; null keeps nothing. */
  readonly keep: { readonly file: string; readonly code: string } | null
  /** Whether fragments that were made last time still stand. */
  readonly standing: boolean
}

/** A band that was built. */
export interface BuiltBand {
  /** Changes whenever anything of the band does. */
  readonly digest: string
  /** Each character that is shown of its reports. */
  readonly characters: string
  /** Files in the folder that stand as they did and were not made again. */
  readonly kept: ReadonlySet<string>
}

/** Builds a band: the fragment of each report that is new, and the index of all. */
export async function buildBand({ reports, folder, engine, keep, standing }: BandToBuild): Promise<BuiltBand> {
  const before = keep ? await readKeptBand(keep.file, keep.code) : NOTHING_KEPT
  const index = new WordIndex(before.words)
  const pages: KeptPage[] = []
  const kept = new Set<string>()
  await mkdir(join(folder, 'fragment'), { recursive: true })
  for (const report of reports) {
    const known = before.pages.get(report.digest)
    const plan = known && standing ? null : planPage(report, INDEX_MEANS)
    if (known) index.addNumbers(known.words)
    else index.add(indexWords(report, INDEX_MEANS.fold))
    if (plan) await writeFragment(folder, plan)
    else if (known) kept.add(fragmentFile(known.name))
    pages.push(known ?? pageOf(report.digest, index, plan as PlannedPage))
  }
  const shown = pages.map(({ name }, i) => ({ name, filters: filterValues((reports[i] as HeldReport).front) }))
  const digest = await writeShard(folder, { words: index, pages: shown }, engine)
  if (keep) await writeKeptBand(keep.file, keep.code, { words: index.words, pages })
  return { digest, characters: distinct(pages.map(({ characters }) => characters).join('')), kept }
}

function pageOf(digest: string, index: WordIndex, { name, entry }: PlannedPage): KeptPage {
  return { digest, words: index.pages.at(-1) ?? new Uint32Array(), name, characters: distinct(entry.lines) }
}

function distinct(text: string): string {
  return [...new Set(text)].sort().join('')
}

/** Pagefind hands on what it does not know; what it does know must be there. */
async function writeFragment(folder: string, { name, entry }: PlannedPage): Promise<void> {
  const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
  await writeFile(join(folder, fragmentFile(name)), await packPagefindFile(Buffer.from(JSON.stringify(fragment))))
}

function fragmentFile(name: string): string {
  return `fragment/${name}.pf_fragment`
}
