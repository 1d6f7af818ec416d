import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The first folder below another one that is not a file: one report, or one province, stands for all. */
async function firstFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const [first] = names.sort()
  if (first === undefined) throw new Error(`${folder}: expected a page of a report or a place, found none`)
  return first
}

/** The pages readers land on, in both scripts: home, a report, a region, a year, search. Paths below the site's base. */
export async function pagesToAudit(out: string): Promise<string[]> {
  const simplified = [
    '',
    `reports/${await firstFolder(join(out, 'reports'))}/`,
    `regions/${await firstFolder(join(out, 'regions'))}/`,
    `years/${await firstFolder(join(out, 'years'))}/`,
    'search/',
  ]
  return simplified.flatMap((path) => [path, `zh-hant/${path}`])
}
