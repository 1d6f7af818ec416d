import type { Script } from '../../report/closed-sets.ts'
import type { Reading } from '../found-report.ts'
import { readingTable, traditionalReading } from '../traditional-reading.ts'
import { fetchJson } from './fetch-json.ts'
import type { OpenIndex } from './open-index.ts'

/** How entries read in a script. The table of Traditional readings is downloaded when the first reader of Traditional asks. */
export async function readingIn(script: Script, index: OpenIndex): Promise<Reading> {
  if (script === 'zh-Hans') return simplified
  const traditional = known.get(index) ?? readTraditional(index)
  known.set(index, traditional)
  return traditional
}

const simplified: Reading = ({ lines }) => lines.split('\n')
const known = new WeakMap<OpenIndex, Promise<Reading>>()

async function readTraditional({ root, manifest }: OpenIndex): Promise<Reading> {
  const table = readingTable(await fetchJson<string>(new URL(manifest.readings, root)))
  return ({ lines, exceptions }) => traditionalReading(lines, table, exceptions).split('\n')
}
