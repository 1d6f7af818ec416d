/** One line of an official list: a code and the name it had in that list. */
export interface ListedDivision {
  /** Six digits, GB/T 2260. */
  readonly code: string
  readonly name: string
}

/** What tells listed divisions apart: a code may pass to another name, a name to another code. `110228 密云县` */
export function listedKey({ code, name }: ListedDivision): string {
  return `${code} ${name}`
}

/** Reads a key back. */
export function parseListedKey(key: string): ListedDivision {
  const [code = '', name = ''] = key.split(' ')
  return { code, name }
}
