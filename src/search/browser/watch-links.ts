/**
 * Follows links from one search to another without loading the page again.
 * @param asks is told the query string of the link
 */
export function watchLinks(root: HTMLElement, asks: (search: string) => void): void {
  root.addEventListener('click', (event) => {
    // With a key held down a link opens elsewhere.
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target.closest<HTMLAnchorElement>('a[data-ask]')
    if (!link) return
    event.preventDefault()
    asks(link.search)
  })
}
