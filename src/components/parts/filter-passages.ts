import { passes, readPassageFilter, writePassageFilter } from '../../reading/passage-filter.ts'

/** Brings the filters of a page of passages to life: controls write the address, and the address is what is shown. */
export function filterPassages(form: HTMLFormElement): void {
  const page = form.ownerDocument
  const passages = [...page.querySelectorAll<HTMLElement>('[data-passage]')]
  const counter = form.querySelector('[data-shown]')

  function show(): void {
    const filter = readPassageFilter(location.search)
    for (const passage of passages) passage.hidden = !passes(filter, knownBy(passage))
    if (counter) counter.textContent = String(passages.filter(({ hidden }) => !hidden).length)
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) link.search = location.search
  }

  function follow(): void {
    const given = new URLSearchParams(writePassageFilter(readPassageFilter(location.search)))
    for (const control of form.elements) {
      if (control instanceof HTMLSelectElement) control.value = given.get(control.name) ?? ''
    }
    show()
  }

  form.addEventListener('input', () => {
    const chosen = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const address = writePassageFilter(readPassageFilter(`?${chosen}`))
    history.pushState(null, '', address || location.pathname)
    show()
  })
  addEventListener('popstate', follow)
  follow()
}

function knownBy({ dataset }: HTMLElement) {
  return { region: dataset['region'] ?? null, year: Number(dataset['year']), level: dataset['level'] ?? null }
}
