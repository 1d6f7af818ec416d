import { expect, it } from 'vitest'
import { DiskProblem, diskProblem } from './disk-problem.ts'

const fault = (code: string, more: object = {}) => Object.assign(new Error(`${code}: no`), { code, ...more })

it.each([
  ['a full disk', fault('ENOSPC', { path: 'a' }), /^a cannot be written \(ENOSPC\): the disk is full: free some space/],
  ['a read-only disk', fault('EROFS', { path: 'a' }), /^a cannot be written \(EROFS\)/],
  ['a copy, by the place it was to go to', fault('ENOSPC', { path: 'a', dest: 'b' }), /^b cannot be written/],
  ['a write that names no path', fault('ENOSPC'), /^here cannot be written/],
  [
    'what a thread could only say in words',
    new Error('ENOSPC: no space left on device, write'),
    /^here cannot be writ/,
  ],
  ['a file that is not there', fault('ENOENT', { path: 'a' }), /^a cannot be found \(ENOENT\)/],
])('%s is told with what to do', (_, error, words) => {
  const problem = diskProblem(error, 'here')
  expect(problem).toBeInstanceOf(DiskProblem)
  expect((problem as Error).message).toMatch(words)
})

it.each([[new TypeError('x is not a function')], [fault('ERR_INVALID_ARG_TYPE')], ['words'], [null]])(
  'what is no fault of the disk stays as it is: %s',
  (error) => {
    expect(diskProblem(error, 'here')).toBe(error)
  },
)
