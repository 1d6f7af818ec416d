import { gzipSync } from 'node:zlib'
import type { SitePlace } from '../../src/archive/site-place.ts'
import { codePointLength } from '../../src/text/code-points.ts'
import type { WeighedPage } from './check/keeps-to-budgets.ts'
import { pageFacts } from './check/page-facts.ts'
import { targetOf } from './check/target-of.ts'

/** Reads a file of the site. */
type Read = (file: string) => Promise<Buffer>

const REPORT_PAGE = /^(?:zh-hant\/)?reports\/[^/]+\/index\.html$/

/** Weighing compresses: as many pages as show what the templates weigh, however many there are. */
const MOST = 40

/** Report pages of a site, spread over all there are. */
export function pagesToWeigh(files: Iterable<string>): string[] {
  const pages = Array.from(files).filter((file) => REPORT_PAGE.test(file))
  const stride = Math.max(1, Math.ceil(pages.length / MOST))
  return pages.filter((_, index) => index % stride === 0)
}

/** Weighs pages as readers fetch them. One without an article (a report withdrawn, or moved) is no report's and left out. */
export async function weighPages(files: readonly string[], read: Read, place: SitePlace): Promise<WeighedPage[]> {
  const weights = new Map<string, Promise<number>>()
  const weigh = (file: string): Promise<number> => {
    const known = weights.get(file) ?? read(file).then(compressed)
    weights.set(file, known)
    return known
  }
  const weighed = await Promise.all(files.map((file) => weighPage(file, read, weigh, place)))
  return weighed.filter((page) => page !== null)
}

async function weighPage(
  file: string,
  read: Read,
  weigh: (file: string) => Promise<number>,
  place: SitePlace,
): Promise<WeighedPage | null> {
  const html = await read(file)
  const text = html.toString('utf8')
  const article = /<article[\s>].*<\/article>/s.exec(text)?.[0]
  if (article === undefined) return null
  const said = article + (/<details class="contents">.*?<\/details>/s.exec(text)?.[0] ?? '')
  const fetched = pageFacts(file, text).resources.flatMap((resource) => {
    const target = targetOf(resource, file, place)
    return target.kind === 'file' ? [target.file] : []
  })
  const modules = await Promise.all(
    fetched.filter((name) => name.endsWith('.js')).map((name) => withImports(name, read)),
  )
  return {
    file,
    html: compressed(html),
    css: await sumOf(fetched.filter((name) => name.endsWith('.css')).map(weigh)),
    js: await sumOf([...new Set(modules.flat())].map(weigh)),
    characters: codePointLength(said.replace(/<[^>]*>/g, '')),
    elements: said.match(/<[a-z]/g)?.length ?? 0,
  }
}

/** A module and what it fetches in its turn. */
async function withImports(module: string, read: Read): Promise<string[]> {
  const code = (await read(module)).toString('utf8')
  const folder = module.replace(/[^/]*$/, '')
  const imported = Array.from(code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g), ([, name]) => `${folder}${name}`)
  return [module, ...(await Promise.all(imported.map((name) => withImports(name, read)))).flat()]
}

function compressed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length
}

async function sumOf(weights: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
}
