import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packPagefindFile } from './pagefind-file.ts'

/** A numbered file of words, as a directory tells of it. */
export interface WordFile {
  /** The first of its words, and the last. */
  readonly first: string
  readonly last: string
  /** Its bytes as they are sent. */
  readonly size: number
}

/** Writes contents under their numbers: a name by digest is all that cannot be compressed of what every reader downloads. */
export async function writeNumbered(
  folder: string,
  suffix: string,
  contents: readonly (Pick<WordFile, 'first' | 'last'> & { readonly content: Uint8Array })[],
): Promise<WordFile[]> {
  await mkdir(folder, { recursive: true })
  return Promise.all(
    contents.map(async ({ first, last, content }, i) => {
      const packed = await packPagefindFile(content)
      await writeFile(join(folder, `${i}.${suffix}`), packed)
      return { first, last, size: packed.length }
    }),
  )
}
