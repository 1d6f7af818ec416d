import type { OpenToken, Token } from './html-tokens.ts'

/**
 * Pairs each token of a page with what the elements round it decide about it. A tag, opening or closing, is inside its own element.
 *
 * @param outside what holds outside all elements
 * @param inside what holds inside an element, from what holds round it
 */
export function* nested<Scope>(
  tokens: readonly Token[],
  outside: Scope,
  inside: (outer: Scope, tag: OpenToken) => Scope,
): Generator<readonly [token: Token, scope: Scope]> {
  const scopes: Scope[] = []
  for (const token of tokens) {
    if (token.kind === 'open') scopes.push(inside(scopes.at(-1) ?? outside, token))
    yield [token, scopes.at(-1) ?? outside]
    if (token.kind === 'close') scopes.pop()
  }
}
