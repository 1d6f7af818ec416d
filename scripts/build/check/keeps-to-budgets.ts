/** What a report's page weighs when it is fetched, in compressed bytes, and what there is to read on it. */
export interface WeighedPage {
  readonly file: string
  readonly html: number
  /** Its style sheets together. */
  readonly css: number
  /** Its modules together, with what they fetch in their turn. */
  readonly js: number
  /** Characters of what the source has to say: the report's text, the notes beside it, its contents list. */
  readonly characters: number
  /** Elements of the same: paragraphs, what is marked in them, entries. */
  readonly elements: number
}

/** Compressed bytes a report's page may take. */
const BUDGETS = { html: 12 * 1024, css: 8 * 1024, js: 6 * 1024 } as const

/** What the budget of the HTML is meant for: a text of 4,000 characters with its contents list, marked as such texts usually are. */
const MEANT = { characters: 4300, elements: 300 } as const

/** Compressed bytes of one more character or element: what a source says may weigh, the frame around it may not. Texts of this kind take 1.3 to 1.5; addresses grow with the path a site stands under. */
const BYTES = { characters: 2, elements: 12 } as const

/** Report pages that are heavier than their readers were promised, one sentence each. */
export function keepsToBudgets(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap((page) => {
    const allowed = { ...BUDGETS, html: BUDGETS.html + bytesBeyond(page) }
    return (['html', 'css', 'js'] as const)
      .filter((kind) => page[kind] > allowed[kind])
      .map(
        (kind) =>
          `${page.file}: ${page[kind]} compressed bytes of ${kind}, expected at most ${Math.floor(allowed[kind])}`,
      )
  })
}

function bytesBeyond(page: WeighedPage): number {
  const of = (what: keyof typeof MEANT): number => BYTES[what] * Math.max(0, page[what] - MEANT[what])
  return of('characters') + of('elements')
}
