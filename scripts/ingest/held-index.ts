import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { reportFolders } from '../../src/archive/content-folder.ts'

/** A report the archive holds, by what ingest must know of all of them at once: the rest is read when it is needed. */
export interface Held {
  readonly id: string
  /** Folder below the content folder. */
  readonly folder: string
  /** Names of its sources, the chosen one first. */
  readonly files: readonly string[]
}

/** The reports of a content folder by id. Only their ledgers are looked at: there may be many thousands. */
export async function heldIndex(content: string): Promise<Map<string, Held>> {
  const held = new Map<string, Held>()
  for (const folder of await reportFolders(content)) {
    const { id, sources } = ledgerHead(await readFile(join(folder, 'ledger.json'), 'utf8'), folder)
    held.set(id, { id, folder: relative(content, folder), files: sources.map(({ file }) => file) })
  }
  return held
}

function ledgerHead(json: string, folder: string): { id: string; sources: readonly { file: string }[] } {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`${folder}/ledger.json: ${String(error)}; it is written by ingest only: restore it`)
  }
}
