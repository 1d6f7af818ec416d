import { isTitle } from '../../../genre/title.ts'
import type { PageTree } from './page-tree.ts'

/**
 * What a government page says of itself in its head, and the label such a page prints before the same thing.
 * Names in lower case. Source: 《政府网站发展指引》 (国办发〔2017〕47号), appendix on page metadata.
 */
const HEAD_METADATA: readonly (readonly [name: string, label: string])[] = [
  ['articletitle', '标题'],
  ['pubdate', '发布时间'],
  ['contentsource', '来源'],
  ['columnname', '栏目'],
]

/** A `<title>` is cut where the names of column and site follow. */
const SITE_NAMES = / ?[_|｜\-—–].*/su

/**
 * The metadata of a page's head as labelled lines, for the rules that read such lines of any page. A `<title>` that is
 * a report's title stands in for a missing `ArticleTitle`.
 * @param read reads a text as Simplified
 */
export function metadataLines(page: PageTree, read: (text: string) => string): string[] {
  const called = headTitle(page)
  const fallback: Readonly<Record<string, string>> = isTitle(read(called)) ? { articletitle: called } : {}
  return HEAD_METADATA.flatMap(([name, label]) => {
    const value = tidy(page.meta.get(name) ?? fallback[name] ?? '')
    return value === '' ? [] : [`${label}:${value}`]
  })
}

/** The page's `<title>` without the names of column and site. */
export function headTitle({ title }: PageTree): string {
  return tidy(title.slice(0, 300)).replace(SITE_NAMES, '')
}

function tidy(text: string): string {
  return text.slice(0, 300).replace(/\s+/gu, ' ').trim()
}
