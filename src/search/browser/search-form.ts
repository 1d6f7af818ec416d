import { readSearchAddress, type SearchState, writeSearchAddress } from '../search-address.ts'

/** What the controls say. They are named as in the address, so they are read as an address is. */
export function readForm(form: HTMLFormElement): SearchState {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return readSearchAddress(`?${new URLSearchParams(given)}`)
}

/** Sets the controls to a state. A choice the page does not offer (a small place, by a link) is offered from then on. */
export function writeForm(form: HTMLFormElement, state: SearchState): void {
  const given = new URLSearchParams(writeSearchAddress(state))
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) choose(control, given.get(control.name) ?? '')
    else if (!(control instanceof HTMLInputElement)) continue
    else if (control.type === 'radio') control.checked = control.value === state.sort
    else if (control.value !== (given.get(control.name) ?? '')) control.value = given.get(control.name) ?? ''
  }
}

function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value))
  select.value = value
}
