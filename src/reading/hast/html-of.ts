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
  let html = `<${tagName}${attributesHtml(properties)}>`
  for (const child of children) html += nodeHtml(child)
  return VOID.has(tagName) ? html : `${html}</${tagName}>`
}

function attributesHtml(properties: Properties): string {
  let html = ''
  for (const name in properties) {
    const value = properties[name]
    if (value !== undefined && value !== null)
      html += ` ${attributeName(name)}="${escapedValue(writtenValue(name, value))}"`
  }
  return html
}

const attributeNames = new Map<string, string>()

function attributeName(property: string): string {
  const known = attributeNames.get(property)
  if (known !== undefined) return known
  const [, kind, rest = ''] = /^(data|aria)(?=[A-Z])(.*)$/.exec(property) ?? []
  const words = kind === 'data' ? rest.replace(/(?!^)[A-Z]/g, '-$&') : rest
  const name = kind ? `${kind}-${words}`.toLowerCase() : (NAMES[property] ?? property)
  attributeNames.set(property, name)
  return name
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
