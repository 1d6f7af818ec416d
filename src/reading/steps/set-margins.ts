import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Report } from '../../report/report.ts'
import { circledNumber } from '../circled-number.ts'
import { apart, element } from '../hast/element.ts'
import { marginsOf } from '../margins.ts'
import { namedCharacters } from '../named-characters.ts'
import type { Note, NoteKind } from '../notes.ts'
import type { PartPassage } from '../part-passages.ts'
import { partWords } from '../part-words.ts'

const KIND_WORDS: Readonly<Record<NoteKind, string>> = { loss: '疑脱', doubt: '存疑', supplied: '补字' }

/** Sets notes and statutory parts behind the blocks they are about; display moves them into the margin where there is one. */
export function setMargins(
  report: Report,
  notes: readonly Note[],
  passages: readonly PartPassage[],
): (tree: Root) => Root {
  const margins = marginsOf(report, notes, passages)
  return (tree) => ({
    ...tree,
    children: tree.children.flatMap((node): RootContent[] => {
      const margin = node.type === 'element' ? margins.get(String(node.properties['id'])) : undefined
      if (!margin) return [node]
      const remarks = [
        ...margin.passages.map((passage) => partRemark(report, passage)),
        ...margin.notes.map(noteRemark),
      ]
      return [node, apart('div', { className: ['margin'], role: 'note' }, ...remarks)]
    }),
  })
}

function partRemark(report: Report, passage: PartPassage): Element {
  const { name, how } = partWords(report, passage)
  const mark = element('span', { className: ['mark', passage.status], ariaHidden: 'true' })
  return element('p', {}, mark, element('b', {}, name), element('br', {}), how)
}

function noteRemark({ number, kind, words }: Note): Element {
  const back = element('a', { href: `#r${number}`, ariaLabel: `回到注${number}所在` }, circledNumber(number))
  return element('p', { id: `n${number}` }, back, ...noteWords(reason(kind, words)))
}

/** A reason says first what kind it is: most already do. */
function reason(kind: NoteKind, words: string): string {
  const said = Object.values(KIND_WORDS).some((kindWords) => words.startsWith(kindWords))
  return said ? words : `${KIND_WORDS[kind]}。${words}`
}

/** The words of a note; characters it names are left by the script door. */
function noteWords(words: string): (ElementContent | string)[] {
  return namedCharacters(words).map((piece) =>
    piece.named ? element('span', { translate: 'no' }, piece.words) : piece.words,
  )
}
