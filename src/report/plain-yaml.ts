/** Words YAML 1.1 reads as something else than a string. */
const OTHERWISE_READ = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** Strings that stand in YAML as they are: words, ids and paths, names of seeds, digests no number is written like, plain addresses, names in Chinese. */
const AS_IT_IS = [
  /^[A-Za-z][\w/-]*$/,
  /^[\w-]+\.(?:txt|html|docx|pdf)$/,
  /^(?=.*[a-df])[0-9a-f]{64}$/,
  /^https?:\/\/[\w./%-]+$/,
  /^\p{Script=Han}[\p{Script=Han}\w（）《》〔〕“”、，。·]*$/u,
]

/** A day, which YAML 1.1 would read as a moment. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A mapping of plain data as `yaml` writes it with single quotes and no folding, without its document tree: that takes longer than all
 * else of a report's writing.
 * @returns null where a value is not surely plain; then `yaml` is to write it
 */
export function plainYaml(mapping: object): string | null {
  const lines: string[] = []
  return writeMapping(lines, mapping, '') ? `${lines.join('\n')}\n` : null
}

/** @param first what the first line begins with, where a list's mark stands there in place of the indent */
function writeMapping(lines: string[], mapping: object, indent: string, first = indent): boolean {
  const entries = Object.entries(mapping)
  let lead = first
  for (const [key, value] of entries) {
    const scalar = scalarOf(value)
    lines.push(`${lead}${key}:${scalar === null ? '' : ` ${scalar}`}`)
    if (scalar === null && !writeWithin(lines, value, `${indent}  `)) return false
    lead = indent
  }
  return entries.length > 0
}

/** Writes what takes lines of its own: a list or a mapping. */
function writeWithin(lines: string[], value: unknown, indent: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value)) return writeMapping(lines, value, indent)
  return value.every((item: unknown) => {
    const scalar = scalarOf(item)
    if (scalar !== null) return lines.push(`${indent}- ${scalar}`) > 0
    return (
      typeof item === 'object' &&
      !Array.isArray(item) &&
      writeMapping(lines, item as object, `${indent}  `, `${indent}- `)
    )
  })
}

/** A value that stands on its key's line; null where there is none that is surely plain. */
function scalarOf(value: unknown): string | null {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null
  if (Array.isArray(value)) return value.length === 0 ? '[]' : null
  if (typeof value !== 'string') return null
  if (DAY.test(value)) return `'${value}'`
  return AS_IT_IS.some((form) => form.test(value)) && !OTHERWISE_READ.test(value) ? value : null
}
