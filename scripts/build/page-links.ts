import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { SitePlace } from '../../src/archive/site-place.ts'
import type { PageFacts } from './check/page-facts.ts'
import { targetOf } from './check/target-of.ts'

/** What a page leads to, as far as other pages must know. */
type Leading = Pick<PageFacts, 'file' | 'links' | 'resources'>

/**
 * Where some pages lead: each page with the places of its targets among all of theirs, for most lead to what others lead to as well. Each part
 * is JSON of its own, for of a large site nine tenths need not be understood.
 */
interface Leads<T> {
  readonly targets: T
  /** The pages. */
  readonly files: T
  /** For each page where its targets stand among all. */
  readonly places: T
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
  const { targets, files, places } = leadsOf(pages, place)
  const body = [targets, files, places].map((part) => JSON.stringify(part)).join(PARTED)
  await appendFile(file, `\n${checksum(body)} ${body}`)
}

/** Between the parts of a line: no JSON has it. */
const PARTED = '\t'

function leadsOf(pages: readonly Leading[], place: SitePlace): Leads<readonly unknown[]> {
  const places = new Map<string, number>()
  const placeOf = (target: string): number => {
    const known = places.get(target) ?? places.size
    places.set(target, known)
    return known
  }
  const rows = pages.map((page) => [...new Set(Array.from(targetsOf(page, place), placeOf))])
  return { targets: [...places.keys()], files: pages.map(({ file }) => file), places: rows }
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
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  const leading = new Map<string, boolean>()
  for (const line of linesOf(bytes)) {
    const leads = leadsIn(line)
    // A line that is not whole may say what is last of any page.
    if (!leads) return null
    const wanted = wantedAmong(leads.targets, targets)
    const places: number[][] = wanted.size > 0 ? JSON.parse(leads.places.toString('utf8')) : []
    const files: string[] = JSON.parse(leads.files.toString('utf8'))
    for (const [i, page] of files.entries()) leading.set(page, places[i]?.some((own) => wanted.has(own)) ?? false)
  }
  if (pages.some((page) => !leading.has(page))) return null
  return pages.filter((page) => leading.get(page))
}

/** So many at most are looked for each by itself, before their list is understood: mostly there is one, and nothing leads to it. */
const FEW = 8

/** Where some targets stand in a list of targets. */
function wantedAmong(list: Buffer, targets: ReadonlySet<string>): Set<number> {
  const isThere = (target: string) => list.includes(JSON.stringify(target))
  if (targets.size <= FEW && !targets.values().some(isThere)) return new Set()
  const all: string[] = JSON.parse(list.toString('utf8'))
  return new Set(all.flatMap((target, place) => (targets.has(target) ? place : [])))
}

/** What stands behind each line end. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = bytes.indexOf('\n') + 1; start > 0; ) {
    const next = bytes.indexOf('\n', start)
    yield bytes.subarray(start, next < 0 ? bytes.length : next)
    start = next + 1
  }
}

function leadsIn(line: Buffer): Leads<Buffer> | null {
  const cut = line.indexOf(' ')
  const body = line.subarray(cut + 1)
  if (cut < 0 || line.toString('latin1', 0, cut) !== checksum(body)) return null
  const [first, second] = [body.indexOf(PARTED), body.lastIndexOf(PARTED)]
  return {
    targets: body.subarray(0, first),
    files: body.subarray(first + 1, second),
    places: body.subarray(second + 1),
  }
}

/** What it guards against is a disk and a run cut short, not a forger. */
function checksum(body: string | Uint8Array): string {
  return crc32(body).toString(16)
}
