import { Parser } from 'htmlparser2'

/** An element of a part of a Word document, and the text in it. */
export interface WordElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: WordElement[]
  text: string
}

/** Deeper than this no document is written by people. */
const DEEPEST = 200

/** Reads a part of a Word document; what is nested deeper than documents are is left out. */
export function wordXml(xml: string): WordElement {
  const root: WordElement = { name: '#root', attributes: {}, children: [], text: '' }
  const open = [root]
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) return
        const element: WordElement = { name, attributes, children: [], text: '' }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag() {
        if (depth-- <= DEEPEST) open.pop()
      },
      ontext(text) {
        const element = open.at(-1)
        if (element) element.text += text
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return root.children[0] ?? root
}

/** The children of a name, in order. */
export function childrenNamed(element: WordElement, name: string): WordElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The elements at the end of a path of names. */
export function within(element: WordElement, ...path: readonly string[]): WordElement[] {
  return path.reduce<WordElement[]>((found, name) => found.flatMap((at) => childrenNamed(at, name)), [element])
}

/** `w:val` of the first child of a name. */
export function wordValue(element: WordElement, name: string): string | undefined {
  return childrenNamed(element, name)[0]?.attributes['w:val']
}

/** Every element of a name at any depth, in the order of the document. */
export function everyNamed(element: WordElement, name: string): WordElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everyNamed(child, name)])
}

/** The text of the runs in an element. */
export function runText(element: WordElement): string {
  return everyNamed(element, 'w:t')
    .map(({ text }) => text)
    .join('')
}
