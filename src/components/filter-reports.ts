import { passes, readReportFilter, writeReportFilter } from '../reading/report-filter.ts'

/**
 * Brings the filters of a list to life: controls write the address, and the address is what is shown. What is listed of a report
 * carries `data-filtered` and what the report is known by.
 */
export function filterReports(form: HTMLFormElement): void {
  const page = form.ownerDocument
  const listed = [...page.querySelectorAll<HTMLElement>('[data-filtered]')]
  const counter = form.querySelector('[data-shown]')
  const nothing = page.querySelector<HTMLElement>('[data-nothing-listed]')

  function show(): void {
    const filter = readReportFilter(location.search)
    for (const entry of listed) entry.hidden = !passes(filter, knownBy(entry))
    const shown = listed.filter(({ hidden }) => !hidden).length
    if (counter) counter.textContent = String(shown)
    if (nothing) nothing.hidden = shown > 0
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) link.search = location.search
  }

  function follow(): void {
    const given = new URLSearchParams(writeReportFilter(readReportFilter(location.search)))
    for (const control of form.elements) {
      if (control instanceof HTMLSelectElement) control.value = given.get(control.name) ?? ''
    }
    show()
  }

  /** What is chosen in the form, over what an address asks for. */
  function chosenOver(search: string): string {
    const choices = new URLSearchParams(search)
    for (const [name, value] of new FormData(form)) if (value) choices.set(name, String(value))
    return writeReportFilter(readReportFilter(`?${choices}`))
  }

  form.addEventListener('input', () => {
    history.pushState(null, '', chosenOver('') || location.pathname)
    show()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', follow)
  // The page comes with nothing chosen: what is, a reader has chosen while this was on its way.
  if (chosenOver('') !== '') history.replaceState(null, '', chosenOver(location.search))
  follow()
}

function knownBy({ dataset }: HTMLElement) {
  return { region: dataset['region'] ?? null, year: Number(dataset['year']), level: dataset['level'] ?? null }
}
