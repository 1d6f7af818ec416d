import { Parser } from 'htmlparser2'
import { attributeValue, type OpenToken } from '../../../src/script/html-tokens.ts'

/** A tag's attribute as a browser reads it: of two with one name the first counts. Undefined where there is none. */
export function readAttribute(tag: OpenToken, name: string): string | undefined {
  const value = attributeValue(tag, name)
  return value?.includes('&') ? withoutEntities(value) : value
}

/** The value a browser reads where entities are written. */
function withoutEntities(value: string): string {
  let read = ''
  const onattribute = (_: string, decoded: string) => (read = decoded)
  new Parser({ onattribute }).end(`<a title="${value.replaceAll('"', '&quot;')}">`)
  return read
}
