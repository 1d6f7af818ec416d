import type { FrontMatter } from '../../src/report/front-matter.ts'
import { traditionalize } from '../../src/script/traditionalize.ts'
import { type Chance, chanceOf } from './chance.ts'
import { publishedDate, signedDate } from './made-dates.ts'
import { madeHead } from './made-head.ts'
import { type MadeIssuer, madeIssuer } from './made-issuer.ts'
import { proseOf } from './made-prose.ts'
import { madeSections } from './made-sections.ts'
import { type MadeTitle, madeTitle } from './made-title.ts'

/** What is true of a made-up report, in the terms of its front matter. */
export type Truth = Pick<
  FrontMatter,
  | 'title'
  | 'titleSupplied'
  | 'region'
  | 'township'
  | 'level'
  | 'year'
  | 'published'
  | 'signed'
  | 'documentNumber'
  | 'addressee'
  | 'sourceOffice'
  | 'sourceScript'
> & {
  readonly issuers: readonly string[]
  readonly kind: FrontMatter['issuers'][number]['kind']
  readonly parts: Readonly<Record<keyof FrontMatter['parts'], FrontMatter['parts']['plan']['status']>>
}

/** A made-up report: a file's name, its clean text, and what is true of it. */
export interface MadeReport {
  readonly file: string
  readonly text: string
  readonly truth: Truth
}

const YEARS = { first: 2016, last: 2025 }
const TAIL = ['打印本页 关闭窗口', '扫一扫在手机打开当前页', '附件:', '上一篇:没有了']

/** Makes up a plausible report from a number: the same number gives the same report on every machine. */
export function makeReport(seed: number): MadeReport {
  const chance = chanceOf(seed)
  const year = chance.int(YEARS.first, YEARS.last)
  const issuer = madeIssuer(chance, year)
  const wide = chance.yes(0.5)
  const [comma, colon] = wide ? ['，', '：'] : [',', ':']
  const title = madeTitle(chance, issuer, year)
  const head = madeHead(chance, issuer, year, title, publishedDate(chance, year))
  const addressee = chance.yes(0.3) ? issuer.superior : null
  const signed = chance.yes(0.5) || title.untitled ? signedDate(chance, year) : null
  const prose = proseOf(chance, comma as string)
  const brackets: [string, string] = wide ? ['（', '）'] : ['(', ')']
  const sections = madeSections({ chance, prose, issuer, year, brackets, comma: comma as string })
  const opening = openingOf(chance, issuer, year, comma as string, colon as string, prose.paragraph(2, 4))
  const signature = signed ? signatureLines(chance, title, signed.printed) : []
  const closing = chance.yes(0.4) ? ['特此报告。'] : []
  const tail = chance.yes(0.4) ? chance.some(TAIL, chance.int(1, 2)) : []
  const salutation = addressee ? [`${addressee}${colon}`] : []
  const body = [opening, ...sections.lines, ...closing]
  const letter = signed !== null && !title.untitled && chance.yes(0.08)
  const lines = letter
    ? [
        ...head.lines,
        ...salutation,
        sending(issuer, year, comma as string),
        ...signature,
        `${issuer.place}${year}年度法治政府建设情况报告`,
        ...body,
        ...tail,
      ]
    : [...head.lines, ...salutation, ...body, ...signature, ...tail]
  const hant = chance.yes(0.1)
  const text = lines.join(chance.yes(0.2) ? '\n\n' : '\n')
  return {
    file: `made-${String(seed).padStart(6, '0')}.txt`,
    text: hant ? traditionalize(text) : text,
    truth: {
      title: title.title,
      titleSupplied: title.untitled,
      issuers: title.issuers,
      kind: title.kind,
      region: issuer.region,
      township: issuer.township,
      level: issuer.level,
      year,
      published: head.published,
      signed: signed?.date ?? null,
      documentNumber: head.documentNumber,
      addressee,
      sourceOffice: head.sourceOffice,
      sourceScript: hant ? 'zh-Hant' : 'zh-Hans',
      parts: sections.parts,
    },
  }
}

/** The first paragraph, which announces the report and cites a document with a number of its own. */
function openingOf(
  chance: Chance,
  { self, whole, place }: MadeIssuer,
  year: number,
  comma: string,
  colon: string,
  prose: string,
): string {
  const duty = chance.yes(0.3) ? `根据《法治政府建设与责任落实督察工作规定》(厅字〔2019〕28号)要求${comma}` : ''
  const outline = year < 2021 ? '2015—2020年' : '2021—2025年'
  const years = chance.yes(0.5) ? `贯彻《法治政府建设实施纲要(${outline})》${comma}` : ''
  const where = place === '' ? '' : `出台《${place}行政执法监督办法》和《${place}普法工作清单》${comma}`
  return `${year}年${comma}${self}坚持依法行政${comma}${years}${where}法治政府建设水平不断提高。${whole}上下${prose}${duty}现将${self}${year}年度法治政府建设情况报告如下${colon}`
}

/** A letter that sends the report, which follows it. */
function sending({ self }: MadeIssuer, year: number, comma: string): string {
  return `根据有关要求${comma}现呈报${self}${year}年度法治政府建设情况报告${comma}请审阅。`
}

function signatureLines(chance: Chance, { issuers }: MadeTitle, printed: string): string[] {
  const name = issuers.join(' ')
  return chance.pick([
    [name, printed],
    [`${name} ${printed}`],
    [`　　　　　　　　${name}`, `　　　　　　　　${printed}`],
  ])
}
