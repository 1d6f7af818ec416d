import { LINK_ATTRIBUTES, LINKED_DATA, SCRIPT_META, SCRIPT_NAMES } from './door-rules.ts'
import { metaName } from './door-text.ts'
import { type Attribute, attributeValue, type OpenToken, type Token } from './html-tokens.ts'
import { jsonStrings } from './json-text.ts'
import type { PageScope } from './page-scopes.ts'
import type { Edit } from './splice.ts'
import { traditionalHref, traditionalUrl } from './twin-path.ts'

/**
 * The replacements that make a page's own facts those of its Traditional twin: the script it names itself by, its own address
 * (`rel=canonical`, `og:url`), a redirect it makes, and the pages of the site it leads to.
 */
export function factEdits(html: string, tokens: readonly Token[], scopes: readonly PageScope[], base: string): Edit[] {
  const edits: Edit[] = []
  const change = (attribute: Attribute, text: string): void => {
    if (text !== attribute.value) edits.push({ start: attribute.start, end: attribute.end, text })
  }
  for (const [i, token] of tokens.entries()) {
    const scope = scopes[i] as PageScope
    if (token.kind === 'text' && scope.tag !== null && isLinkedData(scope.tag)) {
      edits.push(...languageEdits(html.slice(token.start, token.end), token.start))
    }
    if (token.kind !== 'open') continue
    for (const attribute of token.attributes) change(attribute, factOf(token, attribute, scope.links, base))
  }
  return edits
}

/** The value an attribute has on the Traditional page. */
function factOf(tag: OpenToken, { name, value }: Attribute, links: boolean, base: string): string {
  if (tag.name === 'html' && name === 'lang') return pageLanguage(value)
  if (tag.name === 'meta' && name === 'content') return metaFact(tag, value, base)
  if (tag.name === 'link' && attributeValue(tag, 'rel') === 'canonical' && name === 'href')
    return traditionalUrl(value, base)
  const namesItsLanguage = attributeValue(tag, 'hreflang') !== undefined
  if (LINK_ATTRIBUTES.has(name) && links && !namesItsLanguage) return traditionalHref(value, base)
  return value
}

/** @throws Error on a page that is not in Simplified: converted text must not be converted again. */
function pageLanguage(lang: string): string {
  if (lang !== 'zh-Hans') throw new Error(`toTraditional: expected <html lang="zh-Hans">, found lang="${lang}"`)
  return 'zh-Hant'
}

function metaFact(tag: OpenToken, content: string, base: string): string {
  const name = metaName(tag)
  if (name === 'og:url') return traditionalUrl(content, base)
  if (SCRIPT_META.has(name)) return SCRIPT_NAMES[content] ?? content
  if (name === 'og:locale:alternate') return simplifiedName(content)
  if (attributeValue(tag, 'http-equiv')?.toLowerCase() !== 'refresh') return content
  return content.replace(/(url=)(.*)$/iu, (_, key: string, url: string) => key + traditionalUrl(url, base))
}

function simplifiedName(name: string): string {
  return Object.entries(SCRIPT_NAMES).find(([, traditional]) => traditional === name)?.[0] ?? name
}

function isLinkedData(tag: OpenToken): boolean {
  return tag.name === 'script' && attributeValue(tag, 'type') === LINKED_DATA
}

/** `inLanguage` says in which script the strings beside it are. */
function languageEdits(json: string, at: number): Edit[] {
  return jsonStrings(json)
    .filter(({ key }) => key === 'inLanguage')
    .flatMap(({ start, end }) => {
      const text = SCRIPT_NAMES[json.slice(start, end)]
      return text === undefined ? [] : [{ start: at + start, end: at + end, text }]
    })
}
