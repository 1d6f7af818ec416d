import { canCopy, copyText } from './copy-text.ts'

/** A paragraph's number, clicked or entered, also copies the address it leads to. */
export function copyPermalinks(page: Document): void {
  if (!canCopy()) return
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a.number')) {
    link.addEventListener('click', () => copyText(link.href, link))
  }
}
