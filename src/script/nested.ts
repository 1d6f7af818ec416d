import type { OpenToken, Token } from './html-tokens.ts'

/**
 * What the elements round each token of a page decide about it, in the tokens' order. A tag, opening or closing, is inside its own element.
 *
 * @param outside what holds outside all elements
 * @param inside what holds inside an element, from what holds round it
 */
export function nested<Scope>(
  tokens: readonly Token[],
  outside: Scope,
  inside: (outer: Scope, tag: OpenToken) => Scope,
): Scope[] {
  const outer: Scope[] = []
  const scopes: Scope[] = []
  let scope = outside
  for (const token of tokens) {
    if (token.kind === 'open') {
      outer.push(scope)
      scope = inside(scope, token)
    }
    scopes.push(scope)
    if (token.kind === 'close') scope = outer.pop() ?? outside
  }
  return scopes
}
