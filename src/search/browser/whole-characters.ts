/**
 * Hides what the left edge of a concordance would cut through. The words before what was found end beside it and begin where
 * there is no more room: no style sheet can break a line from its end. The text stays in the page as it is.
 */
export function wholeCharacters(results: HTMLElement): void {
  const seen = new Set<Element>()
  const inView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target)
    trim(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target))
  })
  new MutationObserver(() => {
    for (const context of results.querySelectorAll('.before:not([data-watched])')) {
      context.setAttribute('data-watched', '')
      inView.observe(context)
    }
    for (const context of seen) if (!context.isConnected) seen.delete(context)
  }).observe(results, { childList: true, subtree: true })
  new ResizeObserver(() => trim([...seen])).observe(results)
}

/** All are measured before any is changed, so that the page is laid out once. */
function trim(contexts: readonly Element[]): void {
  for (const context of contexts) if (context.firstElementChild) context.replaceChildren(context.textContent ?? '')
  const cuts = contexts.map((context) => [context, lengthBeyond(context)] as const)
  for (const [context, length] of cuts) {
    if (length === 0) continue
    const text = context.textContent ?? ''
    const beyond = document.createElement('span')
    beyond.className = 'beyond'
    beyond.append(text.slice(0, length))
    context.replaceChildren(beyond, text.slice(length))
  }
}

/** How much of the text, in UTF-16 units, begins left of the edge. */
function lengthBeyond(context: Element): number {
  const text = context.firstChild
  // On a phone the words run on as in any text.
  if (!(text instanceof Text) || getComputedStyle(context).display === 'inline') return 0
  const edge = context.getBoundingClientRect().left - 0.5
  const range = document.createRange()
  let length = 0
  for (const character of text.data) {
    range.setStart(text, length)
    range.setEnd(text, length + character.length)
    if (range.getBoundingClientRect().left >= edge) break
    length += character.length
  }
  return length
}
