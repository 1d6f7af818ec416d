import type { HeldReport } from '../../src/archive/held-report.ts'
import { filterValues } from '../../src/search/index-page.ts'
import { resultNames } from '../../src/search/result-names.ts'
import type { EngineTerms } from './engine.ts'
import { shortDigest } from './index-means.ts'
import { fragmentFile } from './index-pages.ts'
import type { IndexWork } from './index-work.ts'
import { joinBand } from './join-band.ts'
import { type KeptPage, NOTHING_KEPT, readKeptBand, writeKeptBand } from './kept-band.ts'
import { writeBandGuide } from './write-band-guide.ts'
import { writeShard } from './write-shard.ts'
import { writeWords } from './write-words.ts'

/** A band to be built. */
export interface BandToBuild {
  readonly reports: readonly HeldReport[]
  /** Gets what is new. */
  readonly folder: string
  readonly engine: EngineTerms
  /** Where what is worth knowing next time is kept, and a digest of the code it is made with; null keeps nothing. */
  readonly keep: { readonly file: string; readonly code: string } | null
  /**
   * The `keptAs` of the band that stands; null where none does. What is kept may be of another site, or of a run that was killed: then
   * it tells words, and not which files stand.
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

/** Builds a band: the fragment of each report that is new, and of the index what differs from what stands. */
export async function buildBand(
  { reports, folder, engine, keep, standing }: BandToBuild,
  work: IndexWork,
): Promise<BuiltBand> {
  const known = keep ? await readKeptBand(keep.file, keep.code) : NOTHING_KEPT
  const stands = standing !== null && standing === known.sum
  const names = resultNames(reports.map(({ front }) => front))
  const joined = await joinBand({ reports, names, folder, known, stands }, work)
  const { pages, list, text } = joined
  const written = await writeWords({ folder, list, text, standing: stands ? known.files : NOTHING_KEPT.files }, work)
  const filters = reports.map(({ front }) => filterValues(front))
  const shard = await writeShard(
    folder,
    { files: written.words, pages: pages.map(({ name }, i) => ({ name, filters: filters[i] ?? [] })) },
    engine,
  )
  const guide = await writeBandGuide(folder, { ...written, shard, pages })
  return {
    digest: shortDigest([shard.entry, guide, ...pages.map(({ shown }) => shown)].join('\n')),
    guide,
    characters: charactersOf(pages),
    keptAs: keep && (await writeKeptBand(keep.file, keep.code, { list, text, pages, files: written.files })),
    kept: new Set([...Array.from(joined.standing, fragmentFile), ...written.kept]),
  }
}

/** One more than the last code point. */
const CODE_POINTS = 0x110000

function charactersOf(pages: readonly Pick<KeptPage, 'characters'>[]): string {
  const shown = new Uint8Array(CODE_POINTS)
  for (const { characters } of pages) for (const character of characters) shown[character] = 1
  const all: string[] = []
  for (let point = 0; point < CODE_POINTS; point++) if (shown[point] === 1) all.push(String.fromCodePoint(point))
  return all.join('')
}
