import { accessedItem } from '../../exports/accessed-item.ts'
import { bibtexEntry } from '../../exports/bibtex-entry.ts'
import type { CslItem } from '../../exports/csl-item.ts'
import { risRecord } from '../../exports/ris-record.ts'
import { addButton } from './add-button.ts'
import { copyCitations } from './copy-citations.ts'
import { copyWords } from './copy-text.ts'
import { readerOf } from './reader-of.ts'

/** The formats of reference managers, by the ending of their files. */
const FORMATS = [
  ['BibTeX', 'bib', bibtexEntry],
  ['RIS', 'ris', risRecord],
  ['CSL-JSON', 'json', (item: CslItem) => `${JSON.stringify([item], null, 1)}\n`],
] as const

/** Once they are opened, the records for reference managers are made here from the report's `.json`, and can be copied and saved. */
export function showRecords(page: Document): void {
  const records = page.querySelector<HTMLDetailsElement>('details[data-records]')
  records?.addEventListener('toggle', () => show(records), { once: true })
}

async function show(records: HTMLDetailsElement): Promise<void> {
  const page = records.ownerDocument
  const response = await fetch(records.dataset['records'] ?? '')
  if (!response.ok) return
  const { cite } = (await response.json()) as { cite: { csl: CslItem } }
  const list = page.createElement('dl')
  list.className = 'facts'
  const write = () => {
    const item = accessedItem(cite.csl, readerOf(page))
    list.querySelectorAll('pre').forEach((text, i) => {
      text.textContent = FORMATS[i]?.[2](item) ?? ''
    })
  }
  list.innerHTML = FORMATS.map(([name]) => `<div><dt>${name}</dt><dd><pre></pre></dd></div>`).join('')
  copyCitations(list)
  addSaving(list, cite.csl.id)
  write()
  page.defaultView?.addEventListener('hashchange', write)
  records.append(list)
}

function addSaving(list: Element, id: string): void {
  const { textSave = '' } = copyWords(list.ownerDocument)
  list.querySelectorAll('dt').forEach((name, i) => {
    addButton(name, textSave, () => save(name.nextElementSibling?.textContent ?? '', `${id}.${FORMATS[i]?.[1]}`))
  })
}

function save(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
