import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

/** A stream that keeps what is written, with times taken out. */
function stream(isTTY: boolean) {
  const written: string[] = []
  const write = (text: string) => written.push(text.replace(/\d+\.\d s/, '0.0 s')) > 0
  return { written, stream: { isTTY, write } }
}

test('progress away from a terminal is one plain line a step', async () => {
  const { written, stream: plain } = stream(false)
  const result = await progressOn(plain).step('derive', async (tell) => {
    tell('1 of 2 pages')
    tell('2 of 2 pages')
    return 2
  })
  expect(result).toBe(2)
  expect(written.join('')).toBe('✓ derive   2 of 2 pages (0.0 s)\n')
})

test('progress on a terminal rewrites its line', async () => {
  const { written, stream: terminal } = stream(true)
  await progressOn(terminal).step('derive', async (tell) => tell('1 of 2 pages'))
  expect(written.join('').split('\r\u001B[K').slice(1)).toEqual([
    '· derive  ',
    '· derive   1 of 2 pages',
    '✓ derive   1 of 2 pages (0.0 s)\n',
  ])
})

test('a step that fails is marked, and its error passes through', async () => {
  const { written, stream: plain } = stream(false)
  const failing = progressOn(plain).step('check', async () => {
    throw new Error('a link is broken')
  })
  await expect(failing).rejects.toThrow('a link is broken')
  expect(written.join('')).toMatch(/^✗ check/)
})
