import type { Script } from '../../genre/closed-sets.ts'
import { type Compared, readCompareAddress, SIDES, type Side, writeCompareAddress } from '../compare-address.ts'
import type { ListedReport } from '../listed-report.ts'
import { compareView } from './compare-view.ts'
import { fetchCompared } from './fetch-compared.ts'
import { reportPicker } from './report-picker.ts'
import { comparisonShower } from './show-chosen.ts'

/** Brings the page that compares two reports to life: boxes write the address, and the address is what is compared. */
export function comparePage(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement
  const comparison = root.querySelector('[data-comparison]') as HTMLElement
  const reports = root.querySelector('a[data-reports]')?.getAttribute('href') ?? ''
  const script: Script = document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
  const list = listOnce(root.dataset['list'] ?? '')
  const pickers = { a: picker('a'), b: picker('b') }
  const show = comparisonShower(compareView(root, comparison), fetchCompared(reports))
  const dims = form.elements.namedItem('dim') as HTMLInputElement

  function picker(side: Side) {
    const box = form.elements.namedItem(side) as HTMLInputElement
    const choices = root.querySelector(`#${box.getAttribute('aria-controls')}`) as HTMLElement
    return reportPicker({ box, choices, root, script, list, onPick: (id) => choose({ [side]: id }) })
  }

  function choose(chosen: Partial<Compared>): void {
    history.pushState(null, '', writeCompareAddress({ ...readCompareAddress(location.search), ...chosen }))
    follow()
  }

  async function follow(): Promise<void> {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) {
      link.search = location.search
    }
    const labels = await show(readCompareAddress(location.search))
    if (labels) for (const side of SIDES) pickers[side].show(labels[side])
  }

  function dim(): void {
    comparison.classList.toggle('dimmed', dims.checked)
  }

  form.addEventListener('submit', (event) => event.preventDefault())
  dims.addEventListener('input', dim)
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-retry]')) follow()
  })
  addEventListener('popstate', follow)
  dim()
  follow()
}

/** Returns what downloads the list of reports, once; where that fails, again when it is next asked for. */
function listOnce(address: string): () => Promise<readonly ListedReport[]> {
  let list: Promise<readonly ListedReport[]> | undefined
  return () => {
    list ??= fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      return response.json()
    })
    list.catch(() => {
      list = undefined
    })
    return list
  }
}
