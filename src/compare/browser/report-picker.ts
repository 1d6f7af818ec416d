import type { Script } from '../../genre/closed-sets.ts'
import { fill } from '../../search/browser/fill.ts'
import type { ListedReport } from '../listed-report.ts'
import { matchListed } from '../match-listed.ts'

/** More choices than this are not read: another word finds the one that is meant. */
const MOST_CHOICES = 20

/** What a picker needs of the page. */
interface PickerOptions {
  /** The box and its list of choices, and where the templates stand. */
  readonly box: HTMLInputElement
  readonly choices: HTMLElement
  readonly root: ParentNode
  readonly script: Script
  /** Everything there is to choose from: downloaded at the first call. */
  readonly list: () => Promise<readonly ListedReport[]>
  readonly onPick: (id: string) => void
}

/** A box to choose a report by typing. */
export interface ReportPicker {
  /** Shows what is chosen; empty where nothing is. */
  readonly show: (label: string) => void
}

/** Brings a box to life, as a combobox with a list: arrow keys and Enter, or the pointer, choose; Escape and leaving it do not. */
export function reportPicker({ box, choices, root, script, list, onPick }: PickerOptions): ReportPicker {
  let chosen = ''
  let asked = 0

  const options = () => [...choices.querySelectorAll<HTMLElement>('[role="option"]')]
  const active = () => options().find((option) => option.getAttribute('aria-selected') === 'true')

  function close(): void {
    asked++
    choices.hidden = true
    choices.replaceChildren()
    box.setAttribute('aria-expanded', 'false')
    box.removeAttribute('aria-activedescendant')
  }

  async function open(): Promise<void> {
    const turn = ++asked
    const query = box.value === chosen ? '' : box.value
    const found = await list()
      .then((all) => matchListed(all, query, MOST_CHOICES))
      .catch(() => null)
    // What was typed meanwhile has its own answer.
    if (turn !== asked) return
    const message = found === null ? 'no-list' : 'no-match'
    choices.replaceChildren(...(found?.length ? found.map(choice) : [fill(root, message)]))
    choices.hidden = false
    box.setAttribute('aria-expanded', 'true')
    box.removeAttribute('aria-activedescendant')
  }

  function choice(report: ListedReport, i: number): HTMLElement {
    const { name, place } = (script === 'zh-Hant' && report.hant) || report
    const option = fill(root, 'choice', { name, year: report.year, place })
    option.id = `${choices.id}-${i}`
    option.dataset['report'] = report.id
    return option
  }

  function activate(option: HTMLElement | undefined): void {
    for (const other of options()) other.setAttribute('aria-selected', String(other === option))
    if (!option) return
    box.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }

  function pick(option: HTMLElement | undefined): void {
    const id = option?.dataset['report']
    if (!id) return
    close()
    onPick(id)
  }

  /** The next choice, round the end of the list; from none the first or the last. */
  function step(by: 1 | -1): void {
    const all = options()
    const from = active()
    const at = from ? all.indexOf(from) : by > 0 ? -1 : 0
    if (choices.hidden) open()
    else activate(all.at((at + by) % Math.max(1, all.length)))
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => pick(active() ?? (options().length === 1 ? options()[0] : undefined)),
    Escape: () => {
      box.value = chosen
      close()
    },
  }

  function onKey(event: KeyboardEvent): void {
    const act = keys[event.key]
    if (!act || event.isComposing) return
    event.preventDefault()
    act()
  }

  box.addEventListener('focus', () => box.select())
  box.addEventListener('click', open)
  box.addEventListener('input', open)
  box.addEventListener('keydown', onKey)
  box.addEventListener('blur', () => {
    box.value = chosen
    close()
  })
  // Before the box loses the focus, and with it its list.
  choices.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    pick((event.target as Element).closest<HTMLElement>('[role="option"]') ?? undefined)
  })
  return {
    show(label) {
      chosen = label
      box.value = label
    },
  }
}
