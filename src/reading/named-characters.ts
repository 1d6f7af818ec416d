/** A piece of a note: words of the archive, or a character that is named and stands for itself in either script. */
export interface NotePiece {
  readonly words: string
  readonly named: boolean
}

/** Takes a note apart at the characters it names in 「」: “此处繁体读作「松」” must say so on the Traditional page too. */
export function namedCharacters(note: string): NotePiece[] {
  return note.split(/(?<=「)(.)(?=」)/u).map((words, i) => ({ words, named: i % 2 === 1 }))
}
