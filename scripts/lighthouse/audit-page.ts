import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What Lighthouse judges a page by. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof CATEGORIES)[number]

/** Scores out of 100, and what was found wanting, in Lighthouse's words. */
export interface Audited {
  readonly scores: Readonly<Record<Category, number>>
  readonly failed: readonly string[]
}

/** What is read of Lighthouse's report (`--output=json`). */
interface LighthouseReport {
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >
}

const FLAGS = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox']

/** Whether a page has 100 in everything. */
export function isWhole({ scores }: Audited): boolean {
  return CATEGORIES.every((category) => scores[category] === 100)
}

/** A busy machine makes a page look slow: a page is looked at again, as often as this. */
const TRIES = 3

/**
 * Has Lighthouse look at a page as a phone on a slow line would; the last look stands, or the first that finds nothing wanting.
 * @throws when the command cannot be run, or could not load the page
 */
export async function auditPage(command: string, address: string): Promise<Audited> {
  let audited = await audit(command, address)
  for (let look = 1; look < TRIES && !isWhole(audited); look++) audited = await audit(command, address)
  return audited
}

async function audit(command: string, address: string): Promise<Audited> {
  const { stdout } = await promisify(execFile)(command, [address, ...FLAGS], { maxBuffer: 64 * 1024 * 1024 })
  const { categories, audits } = JSON.parse(stdout) as LighthouseReport
  const scores = CATEGORIES.map((category) => [category, Math.round((categories[category].score ?? 0) * 100)])
  const weighty = CATEGORIES.flatMap((category) => categories[category].auditRefs).filter(({ weight }) => weight > 0)
  const failed = weighty.flatMap(({ id }) => {
    const { score, title, displayValue = '' } = audits[id] ?? { score: null, title: id }
    return score === null || score >= 0.9 ? [] : [`${id}: ${title} ${displayValue}`]
  })
  return { scores: Object.fromEntries(scores) as Record<Category, number>, failed }
}
