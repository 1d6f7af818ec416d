import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeldReport } from '../../src/archive/held-report.ts'
import { filterValues, indexWords } from '../../src/search/index-page.ts'
import { type PlannedPage, planPage } from '../../src/search/plan-page.ts'
import { resultNames } from '../../src/search/result-names.ts'
import type { SearchEntry } from '../../src/search/search-entry.ts'
import type { Engine } from './engine.ts'
import { INDEX_MEANS, shortDigest } from './index-means.ts'
import { type KeptPage, NOTHING_KEPT, readKeptBand, writeKeptBand } from './kept-band.ts'
import { packPagefindFile } from './pagefind-file.ts'
import { WordIndex } from './word-index.ts'
import { writeBandGuide } from './write-band-guide.ts'
import { writeShard } from './write-shard.ts'

/** A band to be built. */
export interface BandToBuild {
  readonly reports: readonly HeldReport[]
  /** Gets what is new. */
  readonly folder: string
  readonly engine: Pick<Engine, 'version' | 'entry'>
  /** Where what is worth knowing next time is kept, and a digest of the code it is made with; null keeps nothing. */
  readonly keep: { readonly file: string; readonly code: string } | null
  /**
   * The `keptAs` of the band that stands; null where none does. What is kept may be of another site, or of a run that was killed: then
   * it tells words, and not which fragments stand.
   */
  readonly standing: string | null
}

/** A band that was built. */
export interface BuiltBand {
  /** Changes whenever anything of the band does. */
  readonly digest: string
  /** Name of the file that a reader's browser begins with: see `BandGuide`. */
  readonly guide: string
  /** Each character that is shown of its reports. */
  readonly characters: string
  /** Tells what was kept of it from what is kept at any other time; null where nothing was. */
  readonly keptAs: string | null
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
  const names = resultNames(reports.map(({ front }) => front))
  for (const [i, report] of reports.entries()) {
    const name = names[i] as string
    const known = before.pages.get(report.digest)
    const stands = standing !== null && standing === before.sum && known?.name === name
    const plan = stands ? null : planPage(report, INDEX_MEANS)
    if (known) index.addNumbers(known.words)
    else index.add(indexWords(report, INDEX_MEANS.fold))
    const size = plan ? await writeFragment(folder, name, plan.entry) : (known as KeptPage).size
    if (!plan) kept.add(fragmentFile(name))
    pages.push(known ? { ...known, name } : { ...pageOf(report.digest, index, plan as PlannedPage), name, size })
  }
  const listed = pages.map(({ name }, i) => ({ name, filters: filterValues((reports[i] as HeldReport).front) }))
  const shard = await writeShard(folder, { words: index, pages: listed }, engine)
  const guide = await writeBandGuide(folder, { shard, index, pages })
  const digest = shortDigest([shard.entry, guide, ...pages.map(({ shown }) => shown)].join('\n'))
  const keptAs = keep ? await writeKeptBand(keep.file, keep.code, { words: index.words, pages }) : null
  return { digest, guide, characters: distinct(pages.map(({ characters }) => characters).join('')), keptAs, kept }
}

function pageOf(
  digest: string,
  index: WordIndex,
  { entry, digest: shown }: PlannedPage,
): Omit<KeptPage, 'name' | 'size'> {
  return { digest, words: index.pages.at(-1) ?? new Uint32Array(), shown, characters: distinct(entry.lines) }
}

function distinct(text: string): string {
  return [...new Set(text)].sort().join('')
}

/** Pagefind hands on what it does not know; what it does know must be there. @returns how many bytes are written */
async function writeFragment(folder: string, name: string, entry: SearchEntry): Promise<number> {
  const fragment = { url: '', content: '', word_count: 0, filters: {}, meta: {}, anchors: [], entry }
  const packed = await packPagefindFile(Buffer.from(JSON.stringify(fragment)))
  await writeFile(join(folder, fragmentFile(name)), packed)
  return packed.length
}

function fragmentFile(name: string): string {
  return `fragment/${name}.pf_fragment`
}
