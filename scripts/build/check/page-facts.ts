import { htmlTokens, type OpenToken, type Token } from '../../../src/script/html-tokens.ts'
import { inlineCode, mayHaveInlineCode } from './inline-code.ts'
import { readAttribute } from './read-attribute.ts'

/** What the checks need to know of one built page. */
export interface PageFacts {
  /** File below the site's folder: `reports/x/index.html`. */
  readonly file: string
  readonly lang: string | null
  readonly canonical: string | null
  /** `hreflang` → address. */
  readonly alternates: Readonly<Record<string, string>>
  /** Where a page at a former address sends its readers; null on other pages. */
  readonly movedTo: string | null
  /** Kept out of search engines, and so out of the sitemap and the hreflang pairs. */
  readonly unlisted: boolean
  readonly contentSecurityPolicy: string | null
  /** Every id, in order, repeated where the page repeats it. */
  readonly ids: readonly string[]
  /** What a reader can follow or send, each once. */
  readonly links: readonly string[]
  /** What a browser fetches by itself, each once. */
  readonly resources: readonly string[]
  /** Inline scripts, styles and handlers, as found. */
  readonly inline: readonly string[]
}

/** A tag's attribute by name, as a browser reads it; undefined where the tag has none. */
type At = (name: string) => string | undefined

/** Attributes that name something to fetch, by element. `link` and `meta` are read apart. */
const FETCHED: ReadonlyMap<string, readonly string[]> = attributesOf({
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
})

/** Attributes that a reader's click or key follows. */
const FOLLOWED: ReadonlyMap<string, readonly string[]> = attributesOf({
  a: ['href', 'xlink:href'],
  area: ['href'],
  blockquote: ['cite'],
  button: ['formaction'],
  form: ['action'],
})

/** Relations of `<link>` that are addresses for machines, not files the page is made of. */
const NOT_FETCHED = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'search'])

/** Facts while a page is read: what may repeat is a set. */
interface Draft extends Mutable<Omit<PageFacts, 'links' | 'resources'>> {
  readonly alternates: Record<string, string>
  readonly ids: string[]
  readonly links: Set<string>
  readonly resources: Set<string>
  readonly inline: string[]
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Reads one page in a single pass. */
export function pageFacts(file: string, html: string, tokens: readonly Token[] = htmlTokens(html)): PageFacts {
  const draft: Draft = {
    file,
    lang: null,
    canonical: null,
    alternates: {},
    movedTo: null,
    unlisted: false,
    contentSecurityPolicy: null,
    ids: [],
    links: new Set(),
    resources: new Set(),
    inline: [],
  }
  for (const token of tokens) if (token.kind === 'open') readTag(draft, token)
  return { ...draft, links: Array.from(draft.links), resources: Array.from(draft.resources) }
}

function readTag(draft: Draft, tag: OpenToken): void {
  const { name } = tag
  const at: At = (wanted) => readAttribute(tag, wanted)
  const id = at('id')
  if (id !== undefined) draft.ids.push(id)
  if (name === 'html') draft.lang = at('lang') ?? null
  if (name === 'link') readLink(draft, at)
  if (name === 'meta') readMeta(draft, at)
  addAddresses(draft.resources, FETCHED.get(name), at)
  addAddresses(draft.links, FOLLOWED.get(name), at)
  if (mayHaveInlineCode(tag)) draft.inline.push(...inlineCode(tag))
}

function readLink(draft: Draft, at: At): void {
  const relations = (at('rel') ?? '').toLowerCase().split(/\s+/)
  const href = at('href') ?? ''
  const hreflang = at('hreflang')
  if (relations.includes('canonical')) draft.canonical = href
  else if (relations.includes('alternate') && hreflang) draft.alternates[hreflang] = href
  else if (relations.some((relation) => NOT_FETCHED.has(relation))) draft.links.add(href)
  else draft.resources.add(href)
}

function readMeta(draft: Draft, at: At): void {
  const content = at('content') ?? ''
  const directive = at('http-equiv')?.toLowerCase()
  if (directive === 'content-security-policy') draft.contentSecurityPolicy = content
  if (directive === 'refresh') {
    draft.movedTo = content.replace(/^[^=]*=\s*/, '')
    draft.links.add(draft.movedTo)
  }
  if (at('name') === 'robots' && /\bnoindex\b/.test(content)) draft.unlisted = true
  if (at('property') === 'og:image' || at('property') === 'og:url') draft.links.add(content)
}

function addAddresses(found: Set<string>, names: readonly string[] | undefined, at: At): void {
  if (names === undefined) return
  for (const name of names) {
    const value = at(name)
    if (value === undefined) continue
    if (name !== 'srcset') found.add(value)
    else for (const candidate of value.split(',')) found.add(candidate.trim().split(/\s+/)[0] ?? '')
  }
}

/** A map, for there are very many tags: a property is found by a name that was read only after that name is looked up itself. */
function attributesOf(elements: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(elements))
}
