import type { PageLine } from './page-lines.ts'
import type { PageElement } from './page-tree.ts'

/** The lines `[from, to)` of a page that are its article proper: the smallest element that holds nearly all its prose. */
export interface Article {
  readonly from: number
  readonly to: number
}

/** An element holds the article while this share of the page's prose is in it. */
const SHARE = 0.8

/** Prose of a page with an article, in Han characters, at the least. */
const LEAST_PROSE = 100

/** Elements that are one paragraph: the article is what holds them. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 li span font b strong em a u i'.split(' '))

/** Finds the article by its prose alone, whatever the site calls its parts; null for a page without one. */
export function findArticle(lines: readonly PageLine[], root: PageElement): Article | null {
  const weights = new Map<PageElement, number>()
  for (const line of lines) {
    const weight = proseOf(line)
    if (weight === 0) continue
    for (let element: PageElement | null = line.element; element; element = element.parent) {
      weights.set(element, (weights.get(element) ?? 0) + weight)
    }
  }
  const all = weights.get(root) ?? 0
  if (all < LEAST_PROSE) return null
  const core = descend(root, weights, all * SHARE)
  const from = lines.findIndex(({ element }) => isWithin(element, core))
  const to = lines.findLastIndex(({ element }) => isWithin(element, core)) + 1
  return { from, to }
}

/** Han characters of a line that is prose: sentences, not links. */
export function proseOf({ text, linked }: PageLine): number {
  if (linked > 0.3 || !/[,，。;；:：]/u.test(text)) return 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han < 20 ? 0 : han
}

function descend(root: PageElement, weights: ReadonlyMap<PageElement, number>, least: number): PageElement {
  let core = root
  for (;;) {
    const next = core.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && !PARAGRAPHS.has(child.name) && (weights.get(child) ?? 0) >= least,
    )
    if (!next) return core
    core = next
  }
}

function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === ancestor) return true
  return false
}
