import type { FrontMatter } from '../report/front-matter.ts'
import { chineseDate } from './chinese-date.ts'

/** A report's date and what it is the date of: 2025年3月27日发布, else 2025年1月16日成文, else 日期不详. Never one for another. */
export function dateInWords({ published, signed }: Pick<FrontMatter, 'published' | 'signed'>): string {
  if (published) return `${chineseDate(published)}发布`
  return signed ? `${chineseDate(signed)}成文` : '日期不详'
}
