import type { Element, ElementContent, Properties } from 'hast'

declare module 'hast' {
  interface ElementData {
    /** True where an element's text is the archive's and not the report's: numbers, notes, placeholders. */
    apart?: true
  }
}

/** Makes an element; a string is a text child. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return { type: 'element', tagName, properties, children: children.map(toNode) }
}

/** Makes an element whose text is the archive's own: it takes no part in the report's text and its offsets. */
export function apart(...parts: Parameters<typeof element>): Element {
  return { ...element(...parts), data: { apart: true } }
}

/** Makes a link within a line that is apart, such as a number: the script door reads the line as if it were not there. */
export function aside(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  return apart(tagName, { ...properties, dataDoor: 'aside' }, ...children)
}

function toNode(child: ElementContent | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}
