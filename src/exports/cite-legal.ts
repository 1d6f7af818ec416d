import { chineseDate } from '../archive/chinese-date.ts'
import { issuerName } from '../archive/issuer-name.ts'
import { displayTitle } from '../report/report.ts'
import { widen } from '../text/widen.ts'
import { type Citation, type Cited, keeping, permalink } from './citation.ts'
import { dayOf } from './date-parts.ts'

/**
 * A report as 《法学引注手册》（第二版） sets what an organ of state has published online:
 * 机关：《题名》（发文字号），某年某月某日发布，载某网站，第几段，网址，某年某月某日访问。
 * The date is that of the report; where its publication is not known, the day it was signed, named as such (成文), and
 * where neither is, none. The manual asks for the day of access where a page bears no date; it is given always, since
 * the archive's notes on a report may grow. Taken from the manual's examples as the style of that name renders them
 * (白皮书, 规范性文件, 网络文献, 段落), not from the book itself.
 */
export function citeLegal({ front, address, archive }: Cited): Citation {
  const issuers = front.issuers.length === 0 ? '' : `${issuerName(front)}：`
  const number = front.documentNumber === null ? '' : `（${front.documentNumber}）`
  const title = widen(displayTitle(front)).replaceAll('《', '〈').replaceAll('》', '〉')
  return [
    ...keeping(front.documentNumber, `${issuers}《${title}》${number}${dated(front)}，载${archive}`),
    { fact: 'paragraph', before: '，第', after: '段' },
    '，',
    ...permalink(address),
    { fact: 'day-in-chinese', before: '，', after: '访问', unfilled: '，引用日期访问' },
    '。',
  ]
}

function dated({ published, signed }: Cited['front']): string {
  if (published !== null) return `，${chineseDate(dayOf(published))}发布`
  return signed === null ? '' : `，${chineseDate(dayOf(signed))}成文`
}
