/**
 * Elements that stand inside a line of text. What is on either side of their tags is read as one: 行政复<em>议</em>.
 * Every other element begins and ends a block, which no phrase crosses.
 */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q rb ruby s small span strong sub sup time tspan u wbr'.split(
    ' ',
  ),
)

/** Elements whose content is not text for readers, or is text where every character counts. */
export const UNCONVERTED_ELEMENTS: ReadonlySet<string> = new Set(['code', 'script', 'style'])

/** Attributes that readers see or hear. Components that hand text to a program name it `data-label` or `data-text-…`. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'abbr',
  'alt',
  'aria-braillelabel',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'data-label',
  'label',
  'placeholder',
  'summary',
  'title',
])

/** Beginning of the attributes by which a page hands sentences to its program. */
export const TEXT_ATTRIBUTE_PREFIX = 'data-text'

/** Kinds of `<input>` whose value is the label of a button. */
export const BUTTON_INPUTS: ReadonlySet<string> = new Set(['submit', 'button', 'reset'])

/** Names and properties of `<meta>` whose content is text: whole names, or beginnings that end in `:`, `_` or `.`. */
export const TEXT_META = [
  'description',
  'keywords',
  'author',
  'application-name',
  'apple-mobile-web-app-title',
  'article:',
  'og:',
  'twitter:',
  'citation_',
  'dc.',
  'dcterms.',
  'eprints.',
]

/** How a page names its script, in Simplified and in Traditional. */
export const SCRIPT_NAMES: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-Hant',
  'zh-CN': 'zh-TW',
  zh_CN: 'zh_TW',
}

/** Names and properties of `<meta>` that name the script of the page. */
export const SCRIPT_META: ReadonlySet<string> = new Set([
  'og:locale',
  'citation_language',
  'dc.language',
  'dcterms.language',
])

/** Attributes that hold one address. */
export const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'action', 'formaction'])

/** Types of `<script>` that hold structured data about the page; `application/json` is read with the attribute `data-text` only. */
export const LINKED_DATA = 'application/ld+json'

/** Keys of structured data whose values identify and are not read. */
export const IDENTIFYING_KEYS: ReadonlySet<string> = new Set([
  '@context',
  '@id',
  '@type',
  'contentUrl',
  'encodingFormat',
  'identifier',
  'sameAs',
  'target',
  'url',
  'urlTemplate',
])
