import { isTyping } from './is-typing.ts'

/** Lets `/` lead to the box of the page or its masthead, or else to the search page, by the masthead's own link. */
export function searchKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLElement && isTyping(event.target)) return
    event.preventDefault()
    const boxes = [...page.querySelectorAll<HTMLInputElement>('form[action$="/search/"] input')]
    const box = boxes.find(({ offsetParent }) => offsetParent !== null)
    if (box) box.select()
    else page.querySelector<HTMLAnchorElement>('.masthead a[href$="/search/"]')?.click()
  })
}
