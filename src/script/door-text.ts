import {
  BUTTON_INPUTS,
  IDENTIFYING_KEYS,
  INLINE_ELEMENTS,
  LINKED_DATA,
  TEXT_ATTRIBUTE_PREFIX,
  TEXT_ATTRIBUTES,
  TEXT_META,
} from './door-rules.ts'
import { attributeValue, type OpenToken, type Token } from './html-tokens.ts'
import { jsonStrings } from './json-text.ts'
import type { PageScope } from './page-scopes.ts'
import { HTML_ENTITY, JSON_ESCAPE, Passage } from './passage.ts'
import type { Edit } from './splice.ts'
import { traditionalUnits } from './traditionalize.ts'
import { Units } from './units.ts'

/**
 * The replacements that make all that readers of a page see or hear Traditional: its text block by block, the attributes
 * and `<meta>` that are text, and the strings of its structured data.
 */
export function textEdits(html: string, tokens: readonly Token[], scopes: readonly PageScope[]): Edit[] {
  return readPassages(html, tokens, scopes, () => true).flatMap((passage) => passage.edits(traditionalUnits))
}

/**
 * All that readers of a page see or hear in its own script, block by block, of the elements that are wanted:
 * first what stands in the page, then attributes, `<meta>` and structured data. They are good until the next page is read.
 */
export function readPassages(
  html: string,
  tokens: readonly Token[],
  scopes: readonly PageScope[],
  wanted: (scope: PageScope) => boolean,
): Passage[] {
  const flow = new Passage(html, FLOW)
  const labels = new Passage(html, LABELS)
  for (let i = 0; i < tokens.length; i++) {
    const [token, scope] = [tokens[i] as Token, scopes[i] as PageScope]
    const isWanted = wanted(scope)
    if (token.kind === 'text') {
      addText(scope.aside ? labels : flow, token, scope.text && isWanted)
      if (isWanted && holdsData(scope)) addData(labels, html, token)
      continue
    }
    endPhrase(flow, labels, token.name, scope)
    if (isWanted && token.kind === 'open' && scope.attributes) addAttributes(labels, token)
  }
  return [flow, labels]
}

/** Room for the passages of the page that is read. */
const [FLOW, LABELS] = [new Units(), new Units()]

/** A tag ends a phrase unless it stands within a line. What stands aside is read with the labels, each element for itself. */
function endPhrase(flow: Passage, labels: Passage, element: string, { aside }: PageScope): void {
  if (!INLINE_ELEMENTS.has(element)) flow.barrier()
  else if (aside) labels.barrier()
}

/** What is not to be read ends a phrase. */
function addText(passage: Passage, { start, end }: Token, isRead: boolean): void {
  if (isRead) passage.add(start, end, HTML_ENTITY)
  else passage.barrier()
}

function addAttributes(labels: Passage, tag: OpenToken): void {
  for (const { name, start, end } of tag.attributes) {
    if (!isText(tag, name)) continue
    labels.add(start, end, HTML_ENTITY)
    labels.barrier()
  }
}

/** Whether the attribute `name` of a tag is text for readers. */
function isText(tag: OpenToken, name: string): boolean {
  if (TEXT_ATTRIBUTES.has(name) || name.startsWith(TEXT_ATTRIBUTE_PREFIX)) return true
  if (name === 'value') return tag.name === 'input' && BUTTON_INPUTS.has(attributeValue(tag, 'type') ?? '')
  return name === 'content' && tag.name === 'meta' && isTextMeta(metaName(tag))
}

/** The name or property of a `<meta>`, in lower case; empty where it has neither. */
export function metaName(tag: OpenToken): string {
  return (attributeValue(tag, 'name') ?? attributeValue(tag, 'property') ?? '').toLowerCase()
}

const TEXT_META_NAMES: ReadonlySet<string> = new Set(TEXT_META)
const TEXT_META_BEGINNINGS = TEXT_META.filter((rule) => /[:_.]$/u.test(rule))

function isTextMeta(name: string): boolean {
  return TEXT_META_NAMES.has(name) || TEXT_META_BEGINNINGS.some((beginning) => name.startsWith(beginning))
}

/** Whether a text is the structured data of the page, or sentences for its program: `<script type="application/json" data-text>`. */
function holdsData({ script, attributes }: PageScope): boolean {
  if (script === null || !attributes) return false
  const type = attributeValue(script, 'type')
  return type === LINKED_DATA || (type === 'application/json' && attributeValue(script, 'data-text') !== undefined)
}

function addData(labels: Passage, html: string, { start, end }: { start: number; end: number }): void {
  for (const string of jsonStrings(html.slice(start, end))) {
    if (string.key !== null && IDENTIFYING_KEYS.has(string.key)) continue
    labels.add(start + string.start, start + string.end, JSON_ESCAPE)
    labels.barrier()
  }
}
