import type { Manner } from './search-history.ts'

/** Milliseconds without a keystroke after which what is typed is looked up. */
const PAUSE = 150

/** The controls of a search page. */
export interface SearchControls {
  readonly form: HTMLFormElement
  /** The box the query is typed in. */
  readonly box: HTMLInputElement
}

/**
 * Tells when the reader asks something by the controls: at once for a choice or Enter, after a short pause for what is typed.
 * @param root what holds the controls: they belong to the form by its id and stand outside it
 * @returns what forgets a key that was pressed and not yet told
 */
export function watchControls(
  root: HTMLElement,
  { form, box }: SearchControls,
  asks: (manner: Manner) => void,
): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const forget = (): void => clearTimeout(pause)
  const onInput = (event: Event): void => {
    forget()
    // What an input method has not yet composed is not yet a query.
    if (event instanceof InputEvent && event.isComposing) return
    if (event.target === box) pause = setTimeout(() => asks('typed'), PAUSE)
    else asks('chosen')
  }
  root.addEventListener('input', onInput)
  root.addEventListener('compositionend', onInput)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    asks('chosen')
  })
  return forget
}
