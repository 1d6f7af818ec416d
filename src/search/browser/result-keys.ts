/**
 * Lets a reader go about the results by keyboard: arrows from the box into them and along them, Escape back to the box.
 * Enter follows a result, as everywhere.
 * @param box the box the query is typed in
 * @param results where the results stand
 */
export function resultKeys(box: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const from = event.target
    if (!(from instanceof HTMLElement) || (from !== box && !results.contains(from))) return
    if (event.key === 'Escape' && from !== box) box.select()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) move(event, from, step)
  })

  function move(event: KeyboardEvent, from: HTMLElement, step: number): void {
    const stops = [box, ...results.querySelectorAll<HTMLElement>('a, button:not([hidden])')]
    const next = stops[stops.indexOf(from) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }
}
