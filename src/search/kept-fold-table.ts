import type { FoldTable } from '../script/fold-with.ts'

/**
 * The part of a fold table an archive needs: the classes whose form its folded texts contain. A query folds with it to what it
 * is in full, or to characters that no text contains: either way it finds the same.
 */
export function keptFoldTable({ classes }: FoldTable, foldedTexts: Iterable<string>): FoldTable {
  const used = new Set<string>()
  for (const text of foldedTexts) for (const character of text) used.add(character)
  const kept = classes.split(' ').filter(([form = '']) => used.has(form))
  return { classes: kept.join(' ') }
}
