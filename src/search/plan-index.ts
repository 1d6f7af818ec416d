import { newestFirst } from '../archive/newest-first.ts'
import { placeInFull } from '../archive/place-names.ts'
import type { Report } from '../report/report.ts'
import type { FoldTable } from '../script/fold-with.ts'
import { entryLines } from './entry-lines.ts'
import { entryPlaces } from './entry-places.ts'
import { indexPage } from './index-page.ts'
import { keptFoldTable } from './kept-fold-table.ts'
import { nameFiles } from './name-files.ts'
import type { NameFile } from './named-page.ts'
import { pageNames } from './page-names.ts'
import type { Fold } from './parse-query.ts'
import { placeKey } from './place-key.ts'
import { resultName } from './result-key.ts'
import { HEAD_LINES, type SearchEntry } from './search-entry.ts'
import { type CharacterPairs, commonReadings, readingExceptions, readingTable } from './traditional-reading.ts'

/** What an index is made with, besides reports. */
export interface IndexMeans {
  readonly fold: Fold
  readonly foldTable: FoldTable
  /** The Traditional reading of one line, as the script door gives it. */
  readonly traditional: (line: string) => string
  /** A short digest of a text. */
  readonly digest: (text: string) => string
  /** Most reports in one shard: Pagefind's work on the hits of one index grows with their square. */
  readonly shardSize: number
}

/** Characters of a digest in a name. Every reader downloads every name, and a digest cannot be compressed; place and year tell most reports apart. */
const NAME_DIGEST = 8

/** One report in the index: the page to index it from, and what to show of it. */
export interface PlannedPage {
  /** See `resultName`: what the result is ordered by, and a digest of all that is shown. */
  readonly name: string
  readonly html: string
  readonly entry: SearchEntry
}

/** An index to be built. Pages are made when asked for: those of a large archive do not fit in memory at once. */
export interface IndexPlan {
  /** What the browser folds queries with. */
  readonly fold: FoldTable
  /** What it gives the Traditional reading with. */
  readonly readings: CharacterPairs
  /** What it suggests places and issuers from. */
  readonly names: readonly NameFile[]
  readonly shards: readonly { readonly name: string; readonly pages: () => Iterable<PlannedPage> }[]
}

/** Plans the index of an archive. Reports that show the same give pages of the same name, whatever else changed. */
export function planIndex(reports: readonly Report[], means: IndexMeans): IndexPlan {
  const { fold, foldTable, shardSize } = means
  const ordered = newestFirst(reports)
  const lines = ordered.flatMap((report) => lineReadings(report, means))
  const readings = commonReadings(lines)
  const table = readingTable(readings)
  return {
    fold: keptFoldTable(
      foldTable,
      lines.map(([simplified]) => fold(simplified)),
    ),
    readings,
    names: nameFiles(pageNames(ordered), { ...means, table }),
    shards: Array.from({ length: Math.ceil(ordered.length / shardSize) }, (_, shard) => ({
      name: String(shard),
      *pages() {
        for (const report of ordered.slice(shard * shardSize, (shard + 1) * shardSize)) {
          const entry = entryOf(report, table, means)
          const digest = means.digest(JSON.stringify(entry)).slice(0, NAME_DIGEST)
          yield { name: nameOf(report, digest), html: indexPage(report, fold), entry }
        }
      },
    })),
  }
}

function nameOf({ front }: Report, digest: string): string {
  const { region, year, published, signed } = front
  return resultName({ place: placeKey(region), year, date: published ?? signed ?? '' }, digest)
}

/** @throws when the two scripts of a report fold apart: then a query in one of them would miss it */
function entryOf(report: Report, table: ReadonlyMap<string, string>, means: IndexMeans): SearchEntry {
  const readings = lineReadings(report, means)
  const apart = readings.find(([simplified, traditional]) => means.fold(simplified) !== means.fold(traditional))
  if (apart) throw new Error(`${report.front.id}: folds differently in the two scripts: ${apart.join(' / ')}`)
  const lines = readings.map(([simplified]) => simplified).join('\n')
  const traditional = readings.map(([, reading]) => reading).join('\n')
  return { ...entryPlaces(report), lines, exceptions: readingExceptions(lines, traditional, table) }
}

/** Every line of an entry in both scripts. A document number is a name and stays as it is printed. */
function lineReadings(report: Report, { traditional }: IndexMeans): [simplified: string, traditional: string][] {
  const { region, township } = report.front
  return entryLines(report, placeInFull(region) + (township ?? '')).map((line, i) => [
    line,
    HEAD_LINES[i] === 'number' ? line : traditional(line),
  ])
}
