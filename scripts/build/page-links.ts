import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { PageFacts } from './check/page-facts.ts'
import { targetOf } from './check/target-of.ts'

/** What a page leads to, as far as other pages must know. */
type Leading = Pick<PageFacts, 'file' | 'links' | 'resources'>

/** Keeps where pages lead, in a file of its own: a line a page, of which the last counts. Begun anew with a site that is made anew. */
export async function keepLinks(
  file: string,
  pages: readonly Leading[],
  place: SitePlace,
  { anew }: { readonly anew: boolean },
): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  if (anew) await rm(file, { force: true })
  const lines = pages.map((page) => {
    const line = [page.file, ...targetsOf(page, place)].join('\t')
    return `\n${checksum(line)}\t${line}`
  })
  await appendFile(file, lines.join(''))
}

/** Files of other pages, each alone and with the place on it, that a page leads to. */
function targetsOf({ file, links, resources }: Leading, place: SitePlace): string[] {
  const targets = [...links, ...resources].map((address) => targetOf(address, file, place))
  const named = targets.flatMap((target) => {
    if (target.kind !== 'file' || target.file === file) return []
    return target.fragment === '' ? [target.file] : [target.file, `${target.file}#${target.fragment}`]
  })
  return [...new Set(named)]
}

/**
 * Which pages lead to one of some targets. Null where that cannot be told, since what was kept is missing or damaged for any of the pages.
 * @param targets files, or files with `#` and a place on them
 */
export async function pagesLeadingTo(
  file: string,
  targets: ReadonlySet<string>,
  pages: readonly string[],
): Promise<string[] | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const leading = new Map<string, boolean>()
  for (const kept of text.split('\n')) {
    const line = kept.slice(CHECKSUM + 1)
    const [page = '', ...named] = line.split('\t')
    if (kept.slice(0, CHECKSUM) === checksum(line))
      leading.set(
        page,
        named.some((target) => targets.has(target)),
      )
    // A line that is not whole may be the last of any page.
    else if (kept !== '') return null
  }
  if (pages.some((page) => !leading.has(page))) return null
  return pages.filter((page) => leading.get(page))
}

const CHECKSUM = 12

function checksum(line: string): string {
  return createHash('sha1').update(line).digest('hex').slice(0, CHECKSUM)
}
