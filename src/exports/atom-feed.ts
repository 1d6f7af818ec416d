import { addresses } from '../archive/addresses.ts'
import { dateInWords } from '../archive/date-in-words.ts'
import { issuerName } from '../archive/issuer-name.ts'
import { placeInFull } from '../archive/place-names.ts'
import type { Script } from '../genre/closed-sets.ts'
import type { FrontMatter } from '../report/front-matter.ts'
import { displayTitle, type Report } from '../report/report.ts'
import { traditionalize } from '../script/traditionalize.ts'
import { widen } from '../text/widen.ts'
import { xmlText } from './xml-text.ts'

/** The archive as its feed names it. */
export interface FeedArchive {
  readonly name: string
  readonly description: string
  /** Before anything is held, the feed was last changed when this year began. */
  readonly firstYear: number
  /** Absolute address of the site, with a slash at its end. */
  readonly site: string
}

/** As many additions as a feed shows. */
const MOST = 50

/** How a feed in one script reads, and where it and its pages stand below the site. */
const READINGS: Readonly<
  Record<Script, { reads(text: string): string; readonly pages: string; readonly self: string }>
> = {
  'zh-Hans': { reads: (text) => text, pages: '', self: addresses.feed() },
  'zh-Hant': { reads: traditionalize, pages: 'zh-hant/', self: addresses.feedHant() },
}

/**
 * The additions to the archive as an Atom feed (RFC 4287) in one script, newest first, of one day by id. Days are those of accession,
 * in Beijing: the same archive gives the same feed on any day. An entry's id is its report's permalink in that script.
 */
export function atomFeed(
  reports: readonly Report[],
  { name, description, firstYear, site }: FeedArchive,
  script: Script = 'zh-Hans',
): string {
  const { reads, pages, self } = READINGS[script]
  const newest = [...reports].sort((a, b) => compare(b, a) || (a.front.id < b.front.id ? -1 : 1)).slice(0, MOST)
  const updated = newest[0]?.front.accessioned ?? `${firstYear}-01-01`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${script}">`,
    `<id>${xmlText(site + pages)}</id>`,
    `<title>${xmlText(reads(name))}</title>`,
    `<subtitle>${xmlText(reads(description))}</subtitle>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${xmlText(reads(name))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(site + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(site + pages)}"/>`,
    ...newest.map(({ front }) => entry(front, site, script)),
    '</feed>\n',
  ].join('\n')
}

function entry(front: FrontMatter, site: string, script: Script): string {
  const { reads, pages } = READINGS[script]
  const path = addresses.report(front.id)
  const summary = `${issuerName(front) || '发文机关不详'}，${placeInFull(front.region)}，${front.year}年度，${dateInWords(front)}。`
  return [
    '<entry>',
    `<id>${xmlText(site + pages + path)}</id>`,
    `<title>${xmlText(reads(widen(displayTitle(front))))}</title>`,
    `<updated>${moment(front.accessioned)}</updated>`,
    ...front.issuers.map(({ name }) => `<author><name>${xmlText(reads(name))}</name></author>`),
    `<link rel="alternate" type="text/html" hreflang="zh-Hans" href="${xmlText(site + path)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="zh-Hant" href="${xmlText(`${site}zh-hant/${path}`)}"/>`,
    `<category term="${front.year}"/>`,
    `<summary>${xmlText(reads(summary))}</summary>`,
    '</entry>',
  ].join('\n')
}

function compare(a: Report, b: Report): number {
  return a.front.accessioned < b.front.accessioned ? -1 : a.front.accessioned > b.front.accessioned ? 1 : 0
}

/** The beginning of a day in Beijing. */
function moment(day: string): string {
  return `${day}T00:00:00+08:00`
}
