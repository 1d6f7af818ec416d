import { copyFileSync, linkSync } from 'node:fs'

/** What file systems say that give no file a second name, or no further one. */
const NO_LINKS = new Set(['EACCES', 'EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EXDEV'])

/**
 * Gives a file a second name, or makes a copy of it where that cannot be.
 * @returns whether both are one file
 */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(from, to)
    return false
  }
}
