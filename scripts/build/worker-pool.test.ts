import { expect, test } from 'vitest'
import type { CountingTasks } from './fixtures/counting-worker.ts'
import { workerPool } from './worker-pool.ts'

const url = new URL('./fixtures/counting-worker.ts', import.meta.url)
const numbers = Array.from({ length: 100 }, (_, index) => index)

test('workerPool returns results in the order of the items, round after round', async () => {
  const pool = workerPool<CountingTasks>(url, 2)
  const seen: number[] = []
  expect(await pool.run('double', numbers, (count) => seen.push(count))).toEqual(numbers.map((n) => n * 2))
  expect(await pool.run('double', [21])).toEqual([42])
  expect(seen.at(-1)).toBe(100)
  await pool.close()
})

test('workerPool gives each of several runs at once its own results', async () => {
  const pool = workerPool<CountingTasks>(url, 2)
  pool.begin()
  const runs = await Promise.all([pool.run('double', numbers), pool.run('refuseOdd', [2, 4]), pool.run('double', [21])])
  expect(runs).toEqual([numbers.map((n) => n * 2), [2, 4], [42]])
  await pool.close()
})

test('workerPool ends its threads once, and whoever asks for it waits until they have', async () => {
  const pool = workerPool<CountingTasks>(url, 2)
  await pool.run('double', numbers)
  const order: string[] = []
  const first = pool.close().then(() => order.push('asked first'))
  await pool.close()
  order.push('asked again')
  await first
  expect(order).toEqual(['asked first', 'asked again'])
})

test('workerPool takes up first what was asked for last', async () => {
  const pool = workerPool<CountingTasks>(url, 1)
  const ended: string[] = []
  const run = (name: string) => pool.run('double', numbers).then(() => ended.push(name))
  await Promise.all([run('beside'), run('waited for')])
  expect(ended).toEqual(['waited for', 'beside'])
  await pool.close()
})

test('workerPool asks nothing for no items', async () => {
  expect(await workerPool<CountingTasks>(url, 2).run('double', [])).toEqual([])
})

test('workerPool names every item that fails', async () => {
  const pool = workerPool<CountingTasks>(url, 2)
  await expect(pool.run('refuseOdd', [1, 2, 3])).rejects.toThrow('1 is odd\n3 is odd')
  await pool.close()
})

test('workerPool says so when a thread ends in the middle of its work', async () => {
  const pool = workerPool<CountingTasks>(url, 2)
  await expect(pool.run('leave', [7])).rejects.toThrow('a worker thread ended early, with code 7')
  await pool.close()
})

test('workerPool says so when an item cannot be sent to a thread', async () => {
  const pool = workerPool<CountingTasks>(url, 1)
  await expect(pool.run('double', [(() => 1) as never])).rejects.toThrow('could not be cloned')
  expect(await pool.run('double', [21])).toEqual([42])
  await pool.close()
})

test('workerPool leaves nobody waiting for a thread that has ended', async () => {
  const pool = workerPool<CountingTasks>(url, 1)
  const runs = [pool.run('double', numbers), pool.run('leave', [7])]
  const ends = await Promise.allSettled(runs)
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await pool.run('double', [21])).toEqual([42])
  await pool.close()
})
