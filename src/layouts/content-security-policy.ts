/** Nothing from elsewhere, nothing inline; wasm is the search engine's, and what is not named here no page needs. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** The Content-Security-Policy of every page, as a `<meta>` so that any static host carries it. */
export const contentSecurityPolicy = DIRECTIVES.join(';')
