import { createHash } from 'node:crypto'

/** A seed in a stream of them: its bytes, and where a crawl found them. */
export interface SeedRecord {
  /** Its name, safe as a file's. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly url: string | null
  /** A day in ISO form. */
  readonly retrieved: string | null
}

/** Extensions by what a record says it is. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/html/i, 'html'],
  [/pdf/i, 'pdf'],
  [/wordprocessingml/i, 'docx'],
]

/** Names that may become a file's: no path, no hidden file, no sidecar. */
const SAFE_NAME = /^[\p{Script=Han}A-Za-z\d_][\p{Script=Han}A-Za-z\d_.-]{0,100}\.(?:txt|html?|docx|pdf)$/u

/**
 * Names a record. The same record has the same name in every run: its own where that is safe, else one made of its bytes.
 * @param type what it says it is, as `text/html`
 */
export function namedRecord(
  bytes: Uint8Array,
  { file, type = '', url, retrieved }: { file?: unknown; type?: string; url?: unknown; retrieved?: unknown },
): SeedRecord {
  const extension = EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1] ?? 'txt'
  const made = `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.${extension}`
  return {
    file: typeof file === 'string' && SAFE_NAME.test(file) ? file : made,
    bytes,
    url: typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
    retrieved: typeof retrieved === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(retrieved)?.[0] ?? null) : null,
  }
}
