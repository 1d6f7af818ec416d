/** When the reports on a year are due to be public, and under which instrument. */
export interface PublicationDeadline {
  /** The first day that is too late, as `2025-04-01`. */
  readonly before: string
  /** One clause for readers, ending without a stop: 依…，这一年度的报告应在…向社会公开. */
  readonly words: string
}

/**
 * Reports on 2019 and later fall under article 24 of the 督察工作规定 (in force since 15 April 2019: public before 1 April);
 * before it the 实施纲要（2015—2020年） had them reported in the first quarter, and made public. Both end on 31 March.
 */
export function publicationDeadline(year: number): PublicationDeadline {
  const next = year + 1
  return {
    before: `${next}-04-01`,
    words:
      year >= 2019
        ? `依《法治政府建设与责任落实督察工作规定》第二十四条，这一年度的报告应在${next}年4月1日之前向社会公开`
        : `依《法治政府建设实施纲要（2015—2020年）》，这一年度的情况应在${next}年第一季度报告，并向社会公开`,
  }
}
