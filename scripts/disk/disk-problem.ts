import process from 'node:process'

/** Why the disk let a program down, in words that say what to do. */
export class DiskProblem extends Error {}

/** What the file system says: what could not be done, why, and what to do about it. */
const FAULTS: Readonly<Record<string, readonly [done: string, remedy: string]>> = {
  ENOSPC: ['written', 'the disk is full: free some space'],
  EDQUOT: ['written', 'the disk quota is used up: free some space'],
  EROFS: ['written', 'it is on a read-only file system: give a folder elsewhere'],
  EACCES: ['used', 'this user may not: check its permissions'],
  EPERM: ['used', 'this user may not: check its permissions'],
  ENOTDIR: ['used', 'a file stands where a folder is needed: move it away'],
  EEXIST: ['written', 'a file stands where a folder is needed: move it away'],
  EISDIR: ['used', 'a folder stands where a file is needed: check its name'],
  ENOENT: ['found', 'there is no such file or folder: check its name'],
  EMFILE: ['used', 'too many files are open: raise the limit (ulimit -n)'],
  EIO: ['used', 'the disk fails: look after it'],
  EPIPE: ['written', 'what was to read it has ended'],
}

/**
 * An error of the file system as one that says what to do; any other as it is.
 * @param place named where the error names no path
 */
export function diskProblem(error: unknown, place: string): unknown {
  if (typeof error !== 'object' || error === null) return error
  const { code, path, dest, message } = error as NodeJS.ErrnoException & { readonly dest?: string }
  // What comes from a worker thread has only its message, which begins with the code.
  const known = code ?? /^E[A-Z]+(?=: )/m.exec(message ?? '')?.[0] ?? ''
  const [done, remedy] = FAULTS[known] ?? []
  if (!remedy) return error
  return new DiskProblem(
    `${dest ?? path ?? place} cannot be ${done} (${known}): ${remedy}, then run this again; nothing is half written`,
  )
}

/** Ends a program that the disk let down, in words; anything else is a defect and shows where it is. */
export function stopForDisk(error: unknown): never {
  const known = diskProblem(error, 'the output')
  if (!(known instanceof DiskProblem)) throw error
  console.error(known.message)
  process.exit(1)
}
