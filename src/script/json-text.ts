/** A string value in a JSON source: its key (that of the array it is in, or null) and where it stands between its quotes, in UTF-16 units. */
export interface JsonString {
  readonly key: string | null
  readonly start: number
  readonly end: number
}

const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/gsu

/**
 * Lists the string values of a JSON source in order, keys left out, without changing or checking it.
 * It lets a value be replaced in its place, so that every other byte stays as it was written.
 */
export function jsonStrings(json: string): JsonString[] {
  const strings: JsonString[] = []
  const keys: (string | null)[] = [null]
  for (const match of json.matchAll(TOKEN)) {
    const [token, content, colon] = match
    if (content === undefined) nest(keys, token)
    else if (colon !== undefined) keys[keys.length - 1] = content
    else strings.push({ key: keys.at(-1) ?? null, start: match.index + 1, end: match.index + 1 + content.length })
  }
  return strings
}

/** Opens or closes an object or array; what is in an array has the key of the array. */
function nest(keys: (string | null)[], bracket: string): void {
  if (bracket === '{') keys.push(null)
  else if (bracket === '[') keys.push(keys.at(-1) ?? null)
  else keys.pop()
}
