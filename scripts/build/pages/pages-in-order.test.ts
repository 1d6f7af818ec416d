import { expect, test } from 'vitest'
import { pagesInOrder } from './pages-in-order.ts'

const path = (route: number, file: string) => ({ file, key: null, pathname: file, route })
const files = (paths: Parameters<typeof pagesInOrder>[0]) =>
  pagesInOrder(paths).map((sheaf) => sheaf.map((p) => p.file))

test('pagesInOrder brings together what is made of one report, then gives each list by itself, in the order of files', () => {
  const paths = [
    path(1, 'years/2024/index.html'),
    path(2, 'reports/a/index.html'),
    path(2, 'reports/b/index.html'),
    path(3, 'reports/a.txt'),
    path(3, 'reports/b.txt'),
    path(4, 'sources/1.bin'),
    path(5, 'index.html'),
  ]
  expect(files(paths)).toEqual([
    ['reports/a/index.html', 'reports/a.txt', 'sources/1.bin'],
    ['reports/b/index.html', 'reports/b.txt'],
    ['index.html'],
    ['years/2024/index.html'],
  ])
})

test('pagesInOrder has nothing to give where there are no paths', () => {
  expect(files([])).toEqual([])
})
