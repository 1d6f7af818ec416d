import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import type { FrontMatter } from '../report/front-matter.ts'
import { pagesByKind } from './page-kinds.ts'

/** What Zotero's translator for embedded metadata makes of a page that names a `citation_technical_report_institution`. */
interface SavedReport {
  readonly itemType: string
  readonly title: string | undefined
  readonly creators: readonly string[]
  readonly institution: string | undefined
  readonly reportNumber: string | undefined
  readonly date: string | undefined
  readonly place: string | undefined
}

function savedFrom(metas: readonly (readonly [name: string, content: string])[]): SavedReport {
  const all = (wanted: string) => metas.filter(([name]) => name === wanted).map(([, content]) => content)
  const [institution] = all('citation_technical_report_institution')
  return {
    itemType: institution === undefined ? 'webpage' : 'report',
    title: all('citation_title')[0],
    creators: all('citation_author'),
    institution,
    reportNumber: all('citation_technical_report_number')[0],
    date: all('citation_publication_date')[0]?.replaceAll('/', '-'),
    place: all('eprints.place_of_pub')[0],
  }
}

/** Every `<meta name content>` of a page, in order. */
async function metasOf(file: string): Promise<[string, string][]> {
  const found: [string, string][] = []
  const walk = (nodes: ReturnType<typeof parseDocument>['children']): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue
      const { name, content } = node.attribs
      if (node.name === 'meta' && name !== undefined && content !== undefined) found.push([name, content])
      walk(node.children as typeof nodes)
    }
  }
  walk(parseDocument(await readFile(join(inject('folder'), file), 'utf8')).children)
  return found
}

test('a reference manager saves every report with its issuers, number, date of publication and place', async () => {
  const reports = (await pagesByKind(`${inject('origin')}/`)).get('report') ?? []
  expect(reports.length).toBeGreaterThan(0)
  for (const path of reports) {
    const record = await readFile(join(inject('folder'), path.replace(/\/$/, '.json')), 'utf8')
    const { issuers, documentNumber, published, region } = JSON.parse(record) as FrontMatter
    const saved = savedFrom(await metasOf(`${path}index.html`))
    expect(saved).toMatchObject({
      itemType: 'report',
      creators: issuers.map(({ name }) => name),
      institution: issuers.map(({ name }) => name).join('、'),
    })
    expect(saved.reportNumber).toBe(documentNumber ?? undefined)
    expect(saved.date).toBe(published?.slice(0, 10))
    expect(saved.place !== undefined).toBe(region !== null)
    // The number of a document is the same in both scripts.
    expect(savedFrom(await metasOf(`zh-hant/${path}index.html`)).reportNumber).toBe(saved.reportNumber)
  }
})
