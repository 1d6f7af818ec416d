import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { pagesByKind } from './page-kinds.ts'

/** What the HTML standard asks; how tags are written is the compiler's affair. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

test.each(['', 'zh-hant/'])('every kind of page is valid HTML, at /%s', async (folder) => {
  const files = Array.from(
    (await pagesByKind(`${inject('origin')}/`)).values(),
    ([path = '']) => `${folder}${path}index.html`,
  )
  const found = await Promise.all([...files, '404.html'].map(messagesOf))
  expect(found.flat()).toEqual([])
})

async function messagesOf(file: string): Promise<string[]> {
  const { results } = await validator.validateString(await readFile(join(inject('folder'), file), 'utf8'))
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  )
}
