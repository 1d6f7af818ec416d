import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { HeldReport } from '../src/archive/held-report.ts'
import { BAND_SIZES, type BandSizes, indexBands } from '../src/search/index-bands.ts'
import { SEARCH_FOLDER } from '../src/search/search-manifest.ts'
import { type BandToBuild, type BuiltBand, buildBand } from './search-index/build-band.ts'
import { type EngineTerms, isOfEngine, pagefindEngine, writeEngine } from './search-index/engine.ts'
import { shortDigest } from './search-index/index-means.ts'
import { IN_THIS_THREAD, type IndexWork } from './search-index/index-work.ts'
import { type WrittenTables, writeManifest } from './search-index/write-manifest.ts'

/** What an index is built from, and where. */
export interface IndexSearchOptions {
  readonly reports: readonly HeldReport[]
  /** Folder of the site. What is new of the index goes into a folder of its own in it. */
  readonly out: string
  readonly sizes?: BandSizes
  /** What is known of the index that stands: what is as it was is not made again. Null where none does. */
  readonly standing?: SearchRecord | null
  /** Where words are kept from one time to the next, and a digest of the code they are made with. */
  readonly keep?: { readonly folder: string; readonly code: string } | null
  /** Does the work, in threads; without it, it is done in this one. */
  readonly work?: IndexWork
}

/** What is to be known of an index when it is made again. */
export interface SearchRecord {
  /** By name, newest first, the engine in the first. */
  readonly bands: Readonly<Record<string, BandRecord>>
  /** What an index says of itself to be read by the engine; null where there is no band. */
  readonly engine: EngineTerms | null
  readonly tables: WrittenTables
}

interface BandRecord extends Pick<BuiltBand, 'digest' | 'guide' | 'characters' | 'keptAs'> {
  /** Digest of its reports, in order. */
  readonly key: string
}

/** An index that was built. */
export interface BuiltSearch {
  readonly record: SearchRecord
  /** Whether a file of the site, of those that stand, is part of the index and was not made again. */
  readonly keeps: (file: string) => boolean
}

/** Builds the search index of both scripts: one, in no language, for text and query are folded. */
export async function indexSearch(options: IndexSearchOptions): Promise<BuiltSearch> {
  const { reports, out, standing = null } = options
  const folder = join(out, SEARCH_FOLDER)
  await mkdir(folder, { recursive: true })
  const planned = plannedBands(options)
  const first = planned[0]?.name
  const engineStands = standing !== null && Object.keys(standing.bands)[0] === first
  const engine = engineStands || first === undefined ? null : await pagefindEngine()
  if (engine && first !== undefined) await writeEngine(join(folder, first), engine)
  const terms = engine ? { version: engine.version, entry: engine.entry } : (standing?.engine ?? null)
  const changed = planned.filter(({ key, before }) => before?.key !== key)
  const built = terms ? await builtBands(changed, folder, terms, options) : new Map<string, BuiltBand>()
  const bands = Object.fromEntries(
    planned.map(({ name, key, before }) => {
      const { digest, guide, characters, keptAs } = (built.get(name) ?? before) as BandRecord
      return [name, { key, digest, guide, characters, keptAs }]
    }),
  )
  const tables = await writeManifest(
    folder,
    { reports, bands, standing: standing?.tables ?? null },
    options.work ?? IN_THIS_THREAD,
  )
  const keeps = keeper({ bands, built, engineStands, tables: keptTables(tables, standing?.tables) })
  return { record: { bands, engine: terms, tables }, keeps }
}

interface PlannedBand {
  readonly name: string
  readonly key: string
  readonly reports: readonly HeldReport[]
  readonly before: BandRecord | null
}

function plannedBands({ reports, sizes = BAND_SIZES, standing = null }: IndexSearchOptions): PlannedBand[] {
  return indexBands(reports, sizes).map(({ name, reports: held }) => ({
    name,
    key: shortDigest(held.map(({ digest }) => digest).join('\n')),
    reports: held,
    before: standing?.bands[name] ?? null,
  }))
}

/** One after another: the threads work on one band together, and no more than one is in memory. */
async function builtBands(
  bands: readonly PlannedBand[],
  folder: string,
  engine: EngineTerms,
  { keep = null, work = IN_THIS_THREAD }: IndexSearchOptions,
): Promise<ReadonlyMap<string, BuiltBand>> {
  const built = new Map<string, BuiltBand>()
  for (const { name, reports, before } of bands) {
    const band: BandToBuild = {
      reports,
      folder: join(folder, name),
      engine,
      keep: keep && { file: join(keep.folder, `${name}.words`), code: keep.code },
      standing: before?.keptAs ?? null,
    }
    built.set(name, await buildBand(band, work))
  }
  return built
}

interface Kept {
  readonly bands: SearchRecord['bands']
  readonly built: ReadonlyMap<string, BuiltBand>
  readonly engineStands: boolean
  /** Files and folders of tables that stand as they did. */
  readonly tables: ReadonlySet<string>
}

function keptTables({ names, characters }: WrittenTables, before: WrittenTables | undefined): ReadonlySet<string> {
  return new Set([
    ...(names === before?.names ? [names.place.folder] : []),
    ...(characters === before?.characters ? [characters.fold, characters.readings] : []),
  ])
}

function keeper({ bands, built, engineStands, tables }: Kept): BuiltSearch['keeps'] {
  return (file) => {
    const [folder, name = '', ...rest] = file.split('/')
    if (folder !== SEARCH_FOLDER) return false
    if (tables.has(name)) return true
    if (!bands[name] || rest.length === 0) return false
    if (isOfEngine(file)) return engineStands
    return built.get(name)?.kept.has(rest.join('/')) ?? !built.has(name)
  }
}
