import { expect, it, vi } from 'vitest'
import { KeyedPath } from './keyed-path.ts'

it('finds the key of a path when it is asked for, and not before', () => {
  const key = vi.fn(() => 'a key')
  const path = new KeyedPath({ id: 'a' }, { report: 1 }, key)
  expect([path.params, path.props]).toEqual([{ id: 'a' }, { report: 1 }])
  expect(key).not.toHaveBeenCalled()
  expect(path.cacheKey).toBe('a key')
})
