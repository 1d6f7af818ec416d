/** What a report's page weighs when it is fetched, in compressed bytes, and what there is to read on it. */
export interface WeighedPage {
  readonly file: string
  readonly html: number
  /** Its style sheets together. */
  readonly css: number
  /** Its modules together, with what they fetch in their turn. */
  readonly js: number
  /** Characters of the article: the report's text and the notes beside it. */
  readonly characters: number
  /** Elements of the article: paragraphs, and what is marked in them. */
  readonly elements: number
}

/** Compressed bytes a report's page may take. */
const BUDGETS = { html: 12 * 1024, css: 8 * 1024, js: 6 * 1024 } as const

/** What the budget of the HTML is meant for: a text of so many characters, marked as such texts usually are. */
const MEANT = { characters: 4000, elements: 250 }

/** An element weighs about as much as so many characters: the share grows with what a source says, never with the frame around it. */
const CHARACTERS_AN_ELEMENT = 8

/** Report pages that are heavier than their readers were promised, one sentence each. */
export function keepsToBudgets(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap((page) => {
    const allowed = { ...BUDGETS, html: BUDGETS.html * growth(page) }
    return (['html', 'css', 'js'] as const)
      .filter((kind) => page[kind] > allowed[kind])
      .map(
        (kind) =>
          `${page.file}: ${page[kind]} compressed bytes of ${kind}, expected at most ${Math.floor(allowed[kind])}`,
      )
  })
}

function growth({ characters, elements }: WeighedPage): number {
  const meant = MEANT.characters + CHARACTERS_AN_ELEMENT * MEANT.elements
  return Math.max(1, (characters + CHARACTERS_AN_ELEMENT * elements) / meant)
}
