import { expect, test } from 'vitest'
import { pageKeys } from './page-keys.ts'

const path = (file: string, key: string | null) => ({ file, key, pathname: file, route: 0 })

test('pageKeys tells the key of every page, and null of one that has none', () => {
  expect(Object.fromEntries(pageKeys([path('a/index.html', 'k'), path('b.json', null)]))).toEqual({
    'a/index.html': 'k',
    'b.json': null,
  })
})

test('pageKeys names every file that two templates give', () => {
  const paths = ['a', 'b', 'a', 'c', 'b'].map((file) => path(file, null))
  expect(() => pageKeys(paths)).toThrow(/^a: two templates.*\nb: two templates[^\n]*$/)
})
