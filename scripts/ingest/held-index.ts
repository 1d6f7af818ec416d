import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFoldersAmong } from '../../src/archive/content-folder.ts'
import type { FileDigests } from '../build/file-digests.ts'
import { ListedFolders } from '../build/listed-folders.ts'
import type { Settled } from './settled.ts'

/** A report the archive holds, by what ingest must know of all of them at once: the rest is read when it is needed. */
export interface Held {
  readonly id: string
  /** Folder below the content folder. */
  readonly folder: string
  /** Names of its sources, the chosen one first. */
  readonly files: readonly string[]
}

/** What an earlier run found of reports, and how to tell whether they are as they were. */
interface KnownReports extends Pick<Settled, 'reports'> {
  readonly digests: FileDigests
}

/**
 * The reports of a content folder by id. Only their ledgers are read: there may be many thousands; and those of reports that are known
 * are only looked at.
 */
export function heldIndex(content: string, known: KnownReports | null): Map<string, Held> {
  const held = new Map<string, Held>()
  const listed = known?.digests ?? new ListedFolders()
  for (const folder of reportFoldersAmong(listed.filesBelow(content))) {
    const ledger = join(content, folder, 'ledger.json')
    const before = known?.reports[folder]
    if (before && before.ledger === known?.digests.of(ledger)) {
      held.set(before.id, { id: before.id, folder, files: before.files })
    } else {
      const { id, sources } = ledgerHead(readFileSync(ledger, 'utf8'), folder)
      held.set(id, { id, folder, files: sources.map(({ file }) => file) })
    }
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
