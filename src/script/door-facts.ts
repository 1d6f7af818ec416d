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
  for (let i = 0; i < tokens.length; i++) {
    const [token, scope] = [tokens[i] as Token, scopes[i] as PageScope]
    if (token.kind === 'open') addFacts(edits, token, scope.links, base)
    else if (token.kind === 'text' && scope.script !== null && attributeValue(scope.script, 'type') === LINKED_DATA)
      edits.push(...languageEdits(html.slice(token.start, token.end), token.start))
  }
  return edits
}

function addFacts(edits: Edit[], tag: OpenToken, links: boolean, base: string): void {
  for (const attribute of tag.attributes) {
    const { name, start, end } = attribute
    if (!(LINK_ATTRIBUTES.has(name) || (name === 'content' && tag.name === 'meta') || name === 'lang')) continue
    const text = factOf(tag, attribute, links, base)
    if (text !== attribute.value) edits.push({ start, end, text })
  }
}

/** The value an attribute has on the Traditional page. */
function factOf(tag: OpenToken, { name, value }: Attribute, links: boolean, base: string): string {
  if (name === 'lang') return tag.name === 'html' ? pageLanguage(value) : value
  if (name === 'content') return metaFact(tag, value, base)
  if (tag.name === 'link' && name === 'href' && attributeValue(tag, 'rel') === 'canonical')
    return traditionalUrl(value, base)
  const namesItsLanguage = attributeValue(tag, 'hreflang') !== undefined
  return links && !namesItsLanguage ? traditionalHref(value, base) : value
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

/** `inLanguage` says in which script the strings beside it are. */
function languageEdits(json: string, at: number): Edit[] {
  return jsonStrings(json)
    .filter(({ key }) => key === 'inLanguage')
    .flatMap(({ start, end }) => {
      const text = SCRIPT_NAMES[json.slice(start, end)]
      return text === undefined ? [] : [{ start: at + start, end: at + end, text }]
    })
}
