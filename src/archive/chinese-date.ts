const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/

/**
 * A date of the front matter as readers write it, exactly as precise as its source:
 * `2025-03-27T14:45+08:00` is 2025年3月27日 14:45 (without the hour unless `withTime`), `2025-03` is 2025年3月.
 * @throws on anything that is not a date of the front matter
 */
export function chineseDate(moment: string, { withTime = false } = {}): string {
  const [, year, month, day, time] = MOMENT.exec(moment) ?? []
  if (!year) throw new Error(`found ${JSON.stringify(moment)}, expected a date such as 2025, 2025-03 or 2025-03-27`)
  const parts = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`, withTime && time && ` ${time}`]
  return parts.filter(Boolean).join('')
}
