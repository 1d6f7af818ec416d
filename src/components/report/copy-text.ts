/** How long a control says that it copied, in milliseconds. */
const SAID_FOR = 2000

/** What the page says of copying and saving, in its own script: `data-text-copy`, `-save`, `-copied`, `-failed` of its status line. */
export function copyWords(page: Document): DOMStringMap {
  return page.querySelector<HTMLElement>('[data-copy-status]')?.dataset ?? {}
}

/** Copies a text and says so beside the control that was used (`data-said`, which the style sheet shows) and aloud. */
export async function copyText(text: string, control: HTMLElement): Promise<void> {
  const status = control.ownerDocument.querySelector('[data-copy-status]')
  const { textCopied = '', textFailed = '' } = copyWords(control.ownerDocument)
  const said = await navigator.clipboard.writeText(text).then(
    () => textCopied,
    () => textFailed,
  )
  control.dataset['said'] = said
  if (status) status.textContent = said
  setTimeout(() => {
    delete control.dataset['said']
    if (status) status.textContent = ''
  }, SAID_FOR)
}

/** Whether this page may copy: only where it came over a secure connection. */
export function canCopy(): boolean {
  return navigator.clipboard !== undefined
}
