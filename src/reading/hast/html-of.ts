import type { Element, ElementContent, Properties, Root } from 'hast'

/**
 * A tree as HTML, as `rehype-stringify` writes it and at a fifth of its cost: a reading has few kinds of nodes and attributes, and
 * there are ten thousand of them.
 * @throws on a node or an attribute's value no reading has
 */
export function htmlOf(tree: Root): string {
  let html = ''
  for (const child of tree.children) html += nodeHtml(child)
  return html
}

/** Elements without content. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/** Attributes that are named otherwise in HTML; `data…` and `aria…` follow rules of their own. */
const NAMES: Readonly<Record<string, string>> = { className: 'class' }

function nodeHtml(node: Root['children'][number] | ElementContent): string {
  if (node.type === 'text') return escapedText(node.value)
  if (node.type !== 'element') throw new Error(`a reading has no ${node.type}`)
  return elementHtml(node)
}

function elementHtml({ tagName, properties, children }: Element): string {
  const [start, end] = tagOf(tagName)
  let html = start + attributesHtml(properties)
  for (const child of children) html += nodeHtml(child)
  return end === '' ? html : html + end
}

/** What stands before an element's attributes and behind its content: made once, for every part that is put together is a string of its own. */
function tagOf(tagName: string): readonly [start: string, end: string] {
  const known = tags.get(tagName)
  if (known !== undefined) return known
  const tag = [`<${tagName}`, VOID.has(tagName) ? '' : `</${tagName}>`] as const
  tags.set(tagName, tag)
  return tag
}

const tags = new Map<string, readonly [string, string]>()

/** The attributes of a tag, and its end. */
function attributesHtml(properties: Properties): string {
  let html = ''
  for (const name in properties) {
    const value = properties[name]
    if (value !== undefined && value !== null)
      html += `${attributeStart(name) + escapedValue(writtenValue(name, value))}"`
  }
  return `${html}>`
}

/** An attribute up to its value. */
function attributeStart(property: string): string {
  const known = attributeStarts.get(property)
  if (known !== undefined) return known
  const start = ` ${attributeName(property)}="`
  attributeStarts.set(property, start)
  return start
}

const attributeStarts = new Map<string, string>()

function attributeName(property: string): string {
  const [, kind, rest = ''] = /^(data|aria)(?=[A-Z])(.*)$/.exec(property) ?? []
  const words = kind === 'data' ? rest.replace(/(?!^)[A-Z]/g, '-$&') : rest
  return kind ? `${kind}-${words}`.toLowerCase() : (NAMES[property] ?? property)
}

function writtenValue(name: string, value: NonNullable<Properties[string]>): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(' ')
  throw new Error(`a reading has no attribute ${name}=${JSON.stringify(value)}`)
}

function escapedText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, reference) : text
}

function escapedValue(value: string): string {
  return /[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, reference) : value
}

function reference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`
}
