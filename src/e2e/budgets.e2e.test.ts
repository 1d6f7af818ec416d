import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { keepsToBudgets } from '../../scripts/build/check/keeps-to-budgets.ts'
import { weighPages } from '../../scripts/build/weigh-pages.ts'
import { pagesByKind } from './page-kinds.ts'

const place = { origin: 'https://archive.test', base: '/' }

test.each(['', 'zh-hant/'])('the page of every report keeps to its budgets, at /%s', async (folder) => {
  const reports = (await pagesByKind(`${inject('origin')}/`)).get('report') ?? []
  const files = reports.map((path) => `${folder}${path}index.html`)
  const weighed = await weighPages(files, (file) => readFile(join(inject('folder'), file)), place)
  expect(weighed).toHaveLength(reports.length)
  expect(weighed.every(({ css, js, characters }) => css > 0 && js > 0 && characters > 500)).toBe(true)
  expect(keepsToBudgets(weighed)).toEqual([])
})
