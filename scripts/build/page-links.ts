import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { PageFacts } from './check/page-facts.ts'
import { targetOf } from './check/target-of.ts'

/** What a page leads to, as far as other pages must know. */
type Leading = Pick<PageFacts, 'file' | 'links' | 'resources'>

/** Where some pages lead: each page with the places of its targets among all of theirs, for most lead to what others lead to as well. */
interface Leads {
  readonly targets: readonly string[]
  readonly pages: readonly (readonly [file: string, ...targets: number[]])[]
}

/** Keeps where pages lead, in a file of its own: a line each time, and what was said last of a page counts. Begun anew with a site that is made anew. */
export async function keepLinks(
  file: string,
  pages: readonly Leading[],
  place: SitePlace,
  { anew }: { readonly anew: boolean },
): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  if (anew) await rm(file, { force: true })
  const body = JSON.stringify(leadsOf(pages, place))
  await appendFile(file, `\n${checksum(body)} ${body}`)
}

function leadsOf(pages: readonly Leading[], place: SitePlace): Leads {
  const places = new Map<string, number>()
  const placeOf = (target: string): number => {
    const known = places.get(target) ?? places.size
    places.set(target, known)
    return known
  }
  const rows = pages.map((page): [string, ...number[]] => [
    page.file,
    ...new Set(Array.from(targetsOf(page, place), placeOf)),
  ])
  return { targets: [...places.keys()], pages: rows }
}

/** Files of other pages, each alone and with the place on it, that a page leads to. */
function* targetsOf({ file, links, resources }: Leading, place: SitePlace): Generator<string> {
  for (const address of [...links, ...resources]) {
    const target = targetOf(address, file, place)
    if (target.kind !== 'file' || target.file === file) continue
    yield target.file
    if (target.fragment !== '') yield `${target.file}#${target.fragment}`
  }
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
  for (const line of text.split('\n').slice(1)) {
    const leads = leadsIn(line)
    // A line that is not whole may say what is last of any page.
    if (!leads) return null
    const wanted = new Set(leads.targets.flatMap((target, place) => (targets.has(target) ? place : [])))
    for (const [page, ...places] of leads.pages)
      leading.set(
        page,
        places.some((place) => wanted.has(place)),
      )
  }
  if (pages.some((page) => !leading.has(page))) return null
  return pages.filter((page) => leading.get(page))
}

function leadsIn(line: string): Leads | null {
  const cut = line.indexOf(' ')
  const body = line.slice(cut + 1)
  return cut >= 0 && line.slice(0, cut) === checksum(body) ? JSON.parse(body) : null
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksum(body: string): string {
  return crc32(body).toString(16)
}
