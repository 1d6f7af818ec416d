import { rangesIn } from '../../search/browser/ranges-in.ts'
import { reportBlocks } from './selected-places.ts'

/** Names of the highlights: every place found, and the one the reader is at. */
const FOUND = 'hit'
const HERE = 'here'

/** Opens the bar that finds words in the report's own text; Enter leads on, Shift and Enter back, Escape out of it again. */
export function findInReport(page: Document): void {
  const bar = page.querySelector<HTMLFormElement>('.find-bar')
  const opener = page.querySelector<HTMLButtonElement>('button[data-find]')
  const article = page.querySelector('[data-report-text]')
  const input = bar?.querySelector('input')
  const [back, , closer] = bar?.querySelectorAll('button') ?? []
  if (!bar || !opener || !article || !input || !back || !closer) return
  const places = findPlaces(article, bar)

  const close = () => {
    bar.hidden = true
    places.find('')
    opener.focus({ preventScroll: true })
  }
  opener.addEventListener('click', () => {
    bar.hidden = false
    input.select()
    places.find(input.value)
  })
  closer.addEventListener('click', close)
  back.addEventListener('click', () => places.go(-1))
  input.addEventListener('input', () => places.find(input.value))
  bar.addEventListener('submit', (event) => {
    event.preventDefault()
    places.go(1)
  })
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || !event.shiftKey || event.target !== input) return
    event.preventDefault()
    places.go(-1)
  })
}

/** The places of the words asked for last, and the way among them; the bar says which of how many. */
function findPlaces(article: Element, bar: HTMLFormElement) {
  const said = bar.querySelector('output')
  let ranges: Range[] = []
  let at = 0

  function find(words: string): void {
    const asked = words.trim()
    ranges = asked === '' ? [] : rangesIn(reportBlocks(article), [asked])
    // From where the reader is: what was read already is found by going on.
    at = Math.max(
      0,
      ranges.findIndex((range) => range.getBoundingClientRect().top > 0),
    )
    const none = asked === '' ? '' : (said?.dataset['textNone'] ?? '')
    show(none)
  }

  function go(step: number): void {
    at = (at + step + ranges.length) % (ranges.length || 1)
    show(said?.textContent ?? '')
  }

  function show(none: string): void {
    const here = ranges[at]
    if (said) said.textContent = here ? `${at + 1}/${ranges.length}` : none
    if ('highlights' in CSS) {
      CSS.highlights.set(FOUND, new Highlight(...ranges))
      CSS.highlights.set(HERE, new Highlight(...(here ? [here] : [])))
    }
    if (here) bringIntoView(here)
  }

  return { find, go }
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  const { clientHeight } = document.documentElement
  // The bar covers the head of the window.
  if (top < clientHeight * 0.15 || bottom > clientHeight * 0.9) {
    scrollBy({ top: top - clientHeight / 3, behavior: 'instant' })
  }
}
