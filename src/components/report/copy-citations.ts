import { addButton } from './add-button.ts'
import { canCopy, copyText, copyWords } from './copy-text.ts'

/** Gives each citation of a list a button that copies it as it is filled then, where the browser can. */
export function copyCitations(list: Element): void {
  if (!canCopy()) return
  const { textCopy = '' } = copyWords(list.ownerDocument)
  for (const name of list.querySelectorAll('dt')) {
    addButton(name, textCopy, (button) => copyText(name.nextElementSibling?.textContent ?? '', button))
  }
}
