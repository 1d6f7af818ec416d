import { chineseDate } from '../archive/chinese-date.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import { dayOf } from './date-parts.ts'

/**
 * What a citation in a machine's format must say for which it has no field: what is not known, or not the source's own.
 * A day of signing is never put where a day of publication belongs.
 */
export function citationNotes({ published, signed, titleSupplied }: FrontMatter): string[] {
  return [
    ...(published === null ? ['发布日期不详'] : []),
    ...(signed === null ? [] : [`${chineseDate(dayOf(signed))}成文`]),
    ...(titleSupplied ? ['题名为收存者所拟'] : []),
  ]
}
