import { diffArrays } from 'diff'
import type { Block, Heading } from '../../report/ledger.ts'
import type { Report } from '../../report/report.ts'
import { codePoints } from '../../text/code-points.ts'
import { similarity } from '../text-difference.ts'
import type { Outline } from './outline.ts'

/** Two wordings more alike than this are one place, repaired. */
const SAME_PLACE = 0.5

/** What carries an id: a paragraph or a heading, with its words. */
interface Anchored {
  readonly id: string
  readonly words: string
}

/**
 * Keeps the ids a report was given when it was taken in: what has the same words, or stands repaired in the same place,
 * keeps its id; what is new gets one that was never used. So a permalink never comes to name another text.
 */
export function pinAnchors(outline: Outline, canonical: string, previous: Report | null): Outline {
  if (!previous) return outline
  const [now, then] = [codePoints(canonical), codePoints(previous.text)]
  const words =
    (text: readonly string[]) =>
    ({ id, span }: { id: string; span: [number, number] }) => ({ id, words: text.slice(...span).join('') })
  const paragraphs = ({ kind }: Block) => kind === 'paragraph'
  const ids = new Map([
    ...pinned(
      previous.ledger.blocks.filter(paragraphs).map(words(then)),
      outline.blocks.filter(paragraphs).map(words(now)),
      'p',
    ),
    ...pinned(previous.ledger.outline.map(words(then)), outline.headings.map(words(now)), 's'),
  ])
  const keep = <T extends Block | Heading>(item: T): T => ({ ...item, id: ids.get(item.id) ?? item.id })
  return { ...outline, blocks: outline.blocks.map(keep), headings: outline.headings.map(keep) }
}

/** From the ids as they would be minted today to the ids kept. */
function pinned(then: readonly Anchored[], now: readonly Anchored[], prefix: 'p' | 's'): [string, string][] {
  const kept = new Map<string, string>()
  let [i, j] = [0, 0]
  let removed: readonly Anchored[] = []
  for (const change of diffArrays(
    then.map(({ words }) => words),
    now.map(({ words }) => words),
  )) {
    const { length } = change.value
    if (change.removed) {
      removed = then.slice(i, i + length)
      i += length
      continue
    }
    const items = now.slice(j, j + length)
    j += length
    if (change.added) {
      for (const [old, item] of pairInOrder(removed, items)) kept.set(item.id, old.id)
    } else {
      for (const [k, item] of items.entries()) kept.set(item.id, (then[i + k] as Anchored).id)
      i += length
    }
    removed = []
  }
  return withFreshIds(then, now, kept, prefix)
}

function pairInOrder(then: readonly Anchored[], now: readonly Anchored[]): [Anchored, Anchored][] {
  const left = [...then]
  return now.flatMap((item): [Anchored, Anchored][] => {
    const at = left.findIndex((old) => similarity(old.words, item.words, 2) > SAME_PLACE)
    if (at < 0) return []
    const [old] = left.splice(0, at + 1).slice(-1)
    return old ? [[old, item]] : []
  })
}

function withFreshIds(
  then: readonly Anchored[],
  now: readonly Anchored[],
  kept: ReadonlyMap<string, string>,
  prefix: string,
): [string, string][] {
  const used = new Set(then.map(({ id }) => id))
  let next = [...used].reduce((most, id) => Math.max(most, Number(id.slice(1).split('-')[0])), 0)
  return now.map(({ id }): [string, string] => {
    const old = kept.get(id)
    if (old) return [id, old]
    if (!used.has(id)) {
      used.add(id)
      return [id, id]
    }
    next++
    used.add(`${prefix}${next}`)
    return [id, `${prefix}${next}`]
  })
}
