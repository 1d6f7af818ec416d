import { isMap, isScalar, type LineCounter, type parseDocument } from 'yaml'
import type { z } from 'zod'

type Document = ReturnType<typeof parseDocument>
type Path = readonly (string | number)[]

/** What a schema found wrong in a YAML document: one line a problem, each with file, line, place, what is wrong and what was found. */
export function sidecarProblems(
  issues: readonly z.core.$ZodIssue[],
  document: Document,
  lines: LineCounter,
  file: string,
): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        (key) => `${file}:${lineOfKey(document, lines, path, key)}: ${[...path, key].join('.')}: no such key here`,
      )
    }
    const found = document.getIn(path)
    const shown = found === undefined ? 'nothing' : JSON.stringify(found)
    return [
      `${file}:${lineOf(document, lines, path)}: ${path.join('.') || '(whole)'}: ${issue.message}; found ${shown}`,
    ]
  })
}

/** The line of the deepest part of a path that the document has. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range) return lines.linePos(range[0]).line
  }
  return 1
}

/** The line of a key of a map, which may be on another line than the map begins. */
function lineOfKey(document: Document, lines: LineCounter, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
  const range = isScalar(pair?.key) ? pair.key.range : undefined
  return range ? lines.linePos(range[0]).line : lineOf(document, lines, path)
}
