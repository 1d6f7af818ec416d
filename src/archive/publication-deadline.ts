/** When the reports on a year are due to be public, and under which instrument. */
export interface PublicationDeadline {
  /** The first day that is too late, as `2025-04-01`. */
  readonly before: string
  /** One clause for readers, ending without a stop: 依…，这一年度的报告应在…向社会公开. */
  readonly words: string
  /** Whether all four statutory parts were asked for: shortcomings and the first responsible person only since 2019. */
  readonly asksForAllParts: boolean
}

/** The rules in the order of the years they begin with. Source: the instruments named, by way of secondary copies. */
const RULES: readonly { readonly from: number; readonly words: (next: number) => string }[] = [
  {
    from: Number.NEGATIVE_INFINITY,
    words: (next) => `这一年度早于《法治政府建设实施纲要（2015—2020年）》，公开的期限不详，这里仍从${next}年4月1日算起`,
  },
  {
    from: 2015,
    words: (next) => `依《法治政府建设实施纲要（2015—2020年）》，这一年度的情况应在${next}年第一季度报告，并向社会公开`,
  },
  {
    from: 2019,
    words: (next) =>
      `依《法治政府建设与责任落实督察工作规定》第二十四条，这一年度的报告应在${next}年4月1日之前向社会公开`,
  },
]

/** First year reported on under the 督察工作规定, which names the four parts. */
const ALL_PARTS_FROM = 2019

/**
 * Reports on 2019 and later fall under article 24 of the 督察工作规定 (in force since 15 April 2019: public before 1 April);
 * before it the 实施纲要（2015—2020年） had them reported in the first quarter, and made public. Both end on 31 March.
 */
export function publicationDeadline(year: number): PublicationDeadline {
  const next = year + 1
  const rule = RULES.findLast(({ from }) => from <= year) as (typeof RULES)[number]
  return { before: `${next}-04-01`, words: rule.words(next), asksForAllParts: year >= ALL_PARTS_FROM }
}
