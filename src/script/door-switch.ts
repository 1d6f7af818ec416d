import { attributeValue, type CloseToken, type OpenToken, type Token } from './html-tokens.ts'
import { type Edit, splice } from './splice.ts'
import { simplifiedPath } from './twin-path.ts'

/** An element with its place among the tokens. */
interface Element {
  readonly open: OpenToken
  readonly close: CloseToken
}

/**
 * The replacements that turn the script switch round. A Simplified page marks its own script and links to its twin,
 *
 *     <nav data-scripts><span aria-current="true" lang="zh-Hans">简体</span><a data-script-switch hreflang="zh-Hant" lang="zh-Hant" href="…">繁體</a></nav>
 *
 * and the Traditional page has the link round 简体 and the mark round 繁體. Order, labels and whatever else is in the element stay;
 * each tag keeps its other attributes (its class), so that the mark looks like the mark and the link like the link.
 *
 * @throws Error where a switch is not so: the reader would be left without a way to the other script.
 */
export function switchEdits(html: string, tokens: readonly Token[], base: string, path: string): Edit[] {
  return elementsWith(tokens, 'data-scripts').flatMap((nav) => {
    const inside = tokens.slice(tokens.indexOf(nav.open) + 1, tokens.indexOf(nav.close))
    const [current] = elementsWith(inside, 'aria-current')
    const [link] = elementsWith(inside, 'data-script-switch')
    if (current === undefined || link === undefined) {
      const found = html.slice(nav.open.start, nav.close.end)
      throw new Error(
        `switchEdits: expected [aria-current] and a[data-script-switch] in [data-scripts], found ${found}`,
      )
    }
    const language = { lang: 'zh-Hans', hreflang: 'zh-Hans', href: simplifiedPath(base, path) }
    return [
      replacement(current, retagged(html, link, language, contentOf(html, current))),
      replacement(link, retagged(html, current, { lang: 'zh-Hant' }, contentOf(html, link))),
    ]
  })
}

/** The outermost elements that have an attribute. */
function elementsWith(tokens: readonly Token[], attribute: string): Element[] {
  const found: Element[] = []
  let open: OpenToken | null = null
  let depth = 0
  for (const token of tokens) {
    if (open === null) {
      if (token.kind !== 'open' || attributeValue(token, attribute) === undefined) continue
      open = token
      depth = 0
    }
    if (token.kind === 'open') depth++
    if (token.kind !== 'close' || --depth > 0) continue
    found.push({ open, close: token })
    open = null
  }
  return found
}

function contentOf(html: string, { open, close }: Element): string {
  return html.slice(open.end, close.start)
}

function replacement({ open, close }: Element, text: string): Edit {
  return { start: open.start, end: close.end, text }
}

/** An element with some attributes set to other values and another content. */
function retagged(
  html: string,
  { open, close }: Element,
  values: Readonly<Record<string, string>>,
  content: string,
): string {
  const edits = Object.entries(values).map(([name, text]) => {
    const attribute = open.attributes.find((candidate) => candidate.name === name)
    if (attribute === undefined) {
      throw new Error(`switchEdits: expected the attribute ${name} on ${html.slice(open.start, open.end)}`)
    }
    return { start: attribute.start - open.start, end: attribute.end - open.start, text }
  })
  return splice(html.slice(open.start, open.end), edits) + content + html.slice(close.start, close.end)
}
