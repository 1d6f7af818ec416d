import type { Emendation } from '../report/ledger.ts'
import { codePointSlicer, codePoints } from '../text/code-points.ts'

/** A change to the received text, in code points of it: `[from, to)` gives way to `corr`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly corr: string
  readonly rule: string
  readonly read?: Readonly<Record<string, string>>
  readonly reason?: string
}

/** A received text with the edits made so far: sorted, not overlapping. Nothing is ever lost from it. */
export interface Draft {
  /** As received: whole, and by its characters. */
  readonly text: string
  readonly received: readonly string[]
  readonly edits: readonly Edit[]
}

/** A draft as it reads now, and where each of its characters came from. */
export interface View {
  readonly text: string
  readonly characters: readonly string[]
  /** For each character: its place in the received text; for a supplied one, -1 - (index of its edit). */
  readonly origins: readonly number[]
}

/** Starts a draft from a received text. */
export function draftOf(received: string): Draft {
  return { text: received, received: codePoints(received), edits: [] }
}

/** Reads a draft with its edits applied. */
export function view({ text, received, edits }: Draft): View {
  if (edits.length === 0) return { text, characters: received, origins: received.map((_, i) => i) }
  const kept = edits.reduce((length, { from, to }) => length - (to - from), received.length)
  const supplied = edits.map(({ corr }) => codePoints(corr))
  const length = supplied.reduce((sum, characters) => sum + characters.length, kept)
  // Made at their full length: they are made again after every rule that finds something.
  const characters = new Array<string>(length)
  const origins = new Array<number>(length)
  let at = 0
  let done = 0
  const keep = (to: number) => {
    for (; done < to; done++, at++) {
      characters[at] = received[done] as string
      origins[at] = done
    }
  }
  edits.forEach((edit, index) => {
    keep(edit.from)
    for (const character of supplied[index] as string[]) {
      characters[at] = character
      origins[at++] = -1 - index
    }
    done = edit.to
  })
  keep(received.length)
  return { text: editedText(text, edits), characters, origins }
}

/** A received text with its edits: put together of what lies between them, since nearly all of it stays. */
function editedText(received: string, edits: readonly Edit[]): string {
  const slice = codePointSlicer(received)
  let text = ''
  let done = 0
  for (const { from, to, corr } of edits) {
    text += slice(done, from) + corr
    done = to
  }
  return text + slice(done)
}

/**
 * Makes further edits, given in code points of the draft as it reads now. An edit that spans earlier ones is cut
 * around them, so that every character taken out keeps the one rule that took it out first.
 * @param now the draft's view, where the caller has it
 */
export function amend(draft: Draft, changes: readonly Edit[], now: View = view(draft)): Draft {
  if (changes.length === 0) return draft
  const { characters, origins } = now
  const dropped = new Set<number>()
  const added: Edit[] = []
  for (const change of changes) {
    if (change.from === change.to) {
      added.push({ ...change, ...place(draft, origins, change.from) })
      continue
    }
    const pieces = receivedPieces(origins, change, dropped)
    pieces.forEach(([from, to], i) => {
      const first = i === 0
      const { read, ...bare } = change
      added.push({ ...bare, from, to, corr: first ? change.corr : '', ...(first && read ? { read } : {}) })
    })
    if (pieces.length === 0 && change.corr !== '') {
      throw new Error(
        `rule ${change.rule} replaces supplied text ${JSON.stringify(characters.slice(change.from, change.to).join(''))}`,
      )
    }
  }
  const kept = draft.edits.map((edit, i) => (dropped.has(i) ? { ...edit, corr: '' } : edit))
  const edits = [...kept.filter((edit) => edit.from < edit.to || edit.corr !== ''), ...added]
  return { ...draft, edits: edits.sort((a, b) => a.from - b.from || a.to - b.to) }
}

/** The ledger's list: edits in order, with `at` counted in the transcription. Neighbours of one rule become one. */
export function emendations({ received, edits }: Draft): Emendation[] {
  const result: Emendation[] = []
  let shift = 0
  let end = -1
  for (const { from, to, corr, rule, read, reason } of edits) {
    const sic = received.slice(from, to).join('')
    const at = from + shift
    shift += codePoints(corr).length - (to - from)
    const previous = result.at(-1)
    if (previous && end === from && previous.rule === rule && !read && !reason && corr === '' && previous.corr === '') {
      previous.sic += sic
    } else {
      result.push({ rule, at, sic, corr, ...(read ? { read: { ...read } } : {}), ...(reason ? { reason } : {}) })
    }
    end = to
  }
  return result
}

/** Runs of received characters under a change; supplied characters under it are marked dropped. */
function receivedPieces(origins: readonly number[], change: Edit, dropped: Set<number>): [number, number][] {
  const pieces: [number, number][] = []
  for (let i = change.from; i < change.to; i++) {
    const origin = origins[i] as number
    if (origin < 0) {
      dropped.add(-1 - origin)
      continue
    }
    const last = pieces.at(-1)
    if (last && last[1] === origin) last[1] = origin + 1
    else pieces.push([origin, origin + 1])
  }
  return pieces
}

function place(draft: Draft, origins: readonly number[], at: number): { from: number; to: number } {
  const origin = origins[at] ?? draft.received.length
  const from = origin >= 0 ? origin : (draft.edits[-1 - origin] as Edit).from
  return { from, to: from }
}
