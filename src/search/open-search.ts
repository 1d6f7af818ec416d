import { xmlText } from '../exports/xml-text.ts'

/** What a browser is told of the archive's search. */
export interface SearchDescription {
  /** At most 16 characters, by the specification. */
  readonly name: string
  readonly description: string
  /** Absolute address of the search page. */
  readonly search: string
  /** Absolute address of the archive's icon. */
  readonly icon: string
  readonly language: 'zh-Hans' | 'zh-Hant'
}

/** The archive's search for the address bar of a browser, as an OpenSearch 1.1 description document. */
export function openSearch({ name, description, search, icon, language }: SearchDescription): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${xmlText(name)}</ShortName>`,
    `  <Description>${xmlText(description)}</Description>`,
    `  <Language>${language}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image type="image/svg+xml">${xmlText(icon)}</Image>`,
    `  <Url type="text/html" template="${xmlText(search)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ]
  return `${lines.join('\n')}\n`
}
