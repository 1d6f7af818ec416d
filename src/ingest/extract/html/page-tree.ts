import { Parser } from 'htmlparser2'
import { RefusedSeed } from '../../refusal.ts'

/** An element of a page that may hold text: what is never shown is not in the tree. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageElement | null
  readonly children: (PageElement | string)[]
}

/** A page as read: its elements, its `<title>`, and its `<meta>` by name in lower case, first one first. */
export interface PageTree {
  readonly root: PageElement
  readonly title: string
  readonly meta: ReadonlyMap<string, string>
}

/** Elements whose content is no text of the page, or is a control of it. */
const UNSEEN = new Set(
  'script style noscript template iframe object svg math canvas audio video select option datalist textarea button map rt rp head title xml'.split(
    ' ',
  ),
)

/** Deeper than this no page is written by people; browsers stop at 512. */
const DEEPEST = 400

/**
 * Parses a page, as broken as it may be. What is hidden is left out: scripts, styles, form controls, and elements
 * that say so themselves (`hidden`, `display:none`); styles set by a sheet cannot be known.
 * @throws RefusedSeed for nesting no page has
 */
export function pageTree(html: string): PageTree {
  const root: PageElement = { name: '#root', attributes: {}, parent: null, children: [] }
  const meta = new Map<string, string>()
  let title = ''
  let open = root
  let depth = 0
  /** Depth of the outermost unseen element that is open, or 0. */
  let unseen = 0
  let inTitle = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST)
        throw new RefusedSeed('format', `网页的嵌套超过 ${DEEPEST} 层，不是正常的网页；请另存正文再收录`)
      if (name === 'meta') keepMeta(meta, attributes)
      if (name === 'title') inTitle = true
      if (unseen > 0) return
      // `head` is unseen, yet its end tag is often left out.
      if (isUnseen(name, attributes) && name !== 'head') {
        unseen = depth
        return
      }
      const element: PageElement = { name, attributes, parent: open, children: [] }
      open.children.push(element)
      open = element
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false
      if (unseen === depth) unseen = 0
      else if (unseen === 0) open = open.parent ?? root
      depth--
    },
    ontext(text) {
      if (inTitle && title.length < 500) title += text
      if (unseen === 0) open.children.push(text)
    },
  })
  parser.end(html)
  return { root, title: title.trim(), meta }
}

function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    UNSEEN.has(name) ||
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')
  )
}

function keepMeta(meta: Map<string, string>, { name, content }: Readonly<Record<string, string>>): void {
  const key = name?.trim().toLowerCase()
  if (key && content && !meta.has(key)) meta.set(key, content)
}
