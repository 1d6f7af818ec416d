import type { Suggestion } from '../answer.ts'
import { fill, filled } from './fill.ts'

/** Places and issuers whose names begin with what was typed, each a link to its page. None: nothing. */
export function showSuggestions(root: ParentNode, suggested: readonly Suggestion[]): HTMLElement[] {
  if (suggested.length === 0) return []
  return [fill(root, 'suggestions', { items: filled(suggested.map((one) => showSuggestion(root, one))) })]
}

function showSuggestion(root: ParentNode, { kind, path, name, within, former }: Suggestion): HTMLElement {
  const notes = [...(kind === 'issuer' ? [fill(root, 'issuer')] : []), ...(former ? [fill(root, 'former')] : [])]
  const element = fill(root, 'suggestion', { name, within, notes: filled(notes) })
  const link = element.querySelector('a')
  link?.setAttribute('href', `${link.getAttribute('href')}${path}/`)
  return element
}
