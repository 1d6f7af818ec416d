import { wordNumber } from './word-number.ts'
import { childrenNamed, type WordElement, within, wordValue } from './word-xml.ts'

/** A level of a list: how its number is printed. */
interface Level {
  readonly format: string
  /** As `第%1章`, where `%1` is the number of the first level. */
  readonly text: string
  readonly start: number
}

interface List {
  /** The counters are those of the definition: two lists of one definition go on counting. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

type Place = { readonly list: string; readonly level: number }

/** The lists of a document, by the number that paragraphs name. */
export function listsOf(numbering: WordElement): Map<string, List> {
  const definitions = new Map(
    childrenNamed(numbering, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      levelsOf(element),
    ]),
  )
  return new Map(
    childrenNamed(numbering, 'w:num').map((element): [string, List] => {
      const definition = wordValue(element, 'w:abstractNumId') ?? ''
      const overrides = childrenNamed(element, 'w:lvlOverride').map((over): [number, number] => [
        Number(over.attributes['w:ilvl'] ?? 0),
        Number(wordValue(over, 'w:startOverride') ?? Number.NaN),
      ])
      const starts = new Map(overrides.filter(([, start]) => !Number.isNaN(start)))
      const levels = new Map(definitions.get(definition) ?? [])
      for (const over of childrenNamed(element, 'w:lvlOverride'))
        for (const [at, level] of levelsOf(over)) levels.set(at, level)
      return [element.attributes['w:numId'] ?? '', { definition, levels, starts }]
    }),
  )
}

function levelsOf(element: WordElement): Map<number, Level> {
  return new Map(
    childrenNamed(element, 'w:lvl').map((level): [number, Level] => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: wordValue(level, 'w:numFmt') ?? 'decimal',
        text: wordValue(level, 'w:lvlText') ?? '',
        start: Number(wordValue(level, 'w:start') ?? 1),
      },
    ]),
  )
}

/** The list each paragraph style puts its paragraphs in, its own or that of the style it is based on. */
export function listsOfStyles(styles: WordElement): Map<string, Place> {
  const byId = new Map(childrenNamed(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const placeOf = (id: string, seen: ReadonlySet<string>): Place | null => {
    const style = byId.get(id)
    if (!style || seen.has(id)) return null
    return placeIn(style) ?? placeOf(wordValue(style, 'w:basedOn') ?? '', new Set([...seen, id]))
  }
  return new Map(
    Array.from(byId.keys()).flatMap((id) => {
      const place = placeOf(id, new Set())
      return place ? [[id, place] as const] : []
    }),
  )
}

/** The list a paragraph, or a style, names itself. */
function placeIn(element: WordElement): Place | null {
  const [properties] = within(element, 'w:pPr', 'w:numPr')
  const list = properties && wordValue(properties, 'w:numId')
  return properties && list ? { list, level: Number(wordValue(properties, 'w:ilvl') ?? 0) } : null
}

/**
 * Makes what numbers the paragraphs of a document, in their order: Word counts, and the file holds only how.
 * @returns for each paragraph the number that is printed before it; empty where there is none
 */
export function paragraphNumbers(
  paragraphs: readonly WordElement[],
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, Place>,
): string[] {
  const counters = new Map<string, number[]>()
  const restarted = new Set<string>()
  return paragraphs.map((paragraph) => {
    const [style] = within(paragraph, 'w:pPr', 'w:pStyle')
    const place = placeIn(paragraph) ?? styles.get(style?.attributes['w:val'] ?? '')
    const list = place && lists.get(place.list)
    const level = place && list?.levels.get(place.level)
    if (!place || !list || !level || level.format === 'bullet') return ''
    const counts = counters.get(list.definition) ?? []
    counters.set(list.definition, counts)
    if (!restarted.has(place.list)) {
      restarted.add(place.list)
      for (const [at, start] of list.starts) counts[at] = start - 1
    }
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1
    counts.length = place.level + 1
    return printed(level, list, counts)
  })
}

/** A level that nothing counted yet stands at its start. */
function printed({ text }: Level, { levels }: List, counts: readonly number[]): string {
  return text.replace(/%([1-9])/g, (_, one: string) => {
    const at = Number(one) - 1
    const level = levels.get(at)
    return wordNumber(counts[at] ?? level?.start ?? 1, level?.format ?? 'decimal')
  })
}
