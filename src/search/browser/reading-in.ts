import type { Script } from '../../genre/closed-sets.ts'
import { type Exceptions, readingTable, traditionalReading } from '../traditional-reading.ts'
import { fetchJson } from './fetch-json.ts'
import type { OpenIndex } from './open-index.ts'

/** Gives lines in the reader's script, each of the length it has. */
export type ReadLines = (written: { readonly lines: string; readonly exceptions: Exceptions }) => readonly string[]

/** How texts of the index read in a script. The table of Traditional readings is downloaded when the first reader of Traditional asks. */
export async function readingIn(script: Script, index: OpenIndex): Promise<ReadLines> {
  if (script === 'zh-Hans') return simplified
  const traditional = known.get(index) ?? readTraditional(index)
  known.set(index, traditional)
  return traditional
}

const simplified: ReadLines = ({ lines }) => lines.split('\n')
const known = new WeakMap<OpenIndex, Promise<ReadLines>>()

async function readTraditional({ root, manifest }: OpenIndex): Promise<ReadLines> {
  const table = readingTable(await fetchJson<string>(new URL(manifest.readings, root)))
  return ({ lines, exceptions }) => traditionalReading(lines, table, exceptions).split('\n')
}
