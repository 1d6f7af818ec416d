import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oneScript } from '../../../src/script/one-script.ts'
import { readsBack } from '../../../src/script/reads-back.ts'
import { filesBelow } from '../files-below.ts'

/** Where the interface's own words are written: templates, and the modules that make labels, sentences and charts. */
const INTERFACE =
  /^(archive|charts|components|exports|layouts|pages|reading|search)\/.*\.(astro|ts)$|^archive\.config\.ts$/
const NOT_INTERFACE = /\.test\.ts$|\/fixtures\//

/** Words as they stand in a template: Han characters with the punctuation between them. */
const WORDS =
  /[\p{Script=Han}，。、；：？！“”‘’（）《》〔〕·]*\p{Script=Han}[\p{Script=Han}，。、；：？！“”‘’（）《》〔〕·]*/gu

/** The switch, the page for missing addresses and comments name things in Traditional too: those words never pass the door. */
function isTraditional(words: string): boolean {
  return Array.from(words).some((character) => oneScript().traditional.has(character))
}

test('every word of the interface reads back as it was after the way to Traditional', async () => {
  const files = (await filesBelow('src')).filter((file) => INTERFACE.test(file) && !NOT_INTERFACE.test(file))
  const changed: string[] = []
  for (const file of files) {
    for (const [words] of (await readFile(join('src', file), 'utf8')).matchAll(WORDS)) {
      const back = readsBack(words)
      if (!back.ok && !isTraditional(words)) changed.push(`${file}: ${words}: ${back.sic} comes back as ${back.got}`)
    }
  }
  expect(files.length).toBeGreaterThan(0)
  expect(changed).toEqual([])
})
