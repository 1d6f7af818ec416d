/** What a note says is also said by the place it is about, to whoever points at it: a margin may be far away. */
export function showReasons(page: Document): void {
  for (const reference of page.querySelectorAll<HTMLAnchorElement>('a.ref')) {
    const note = page.getElementById(reference.hash.slice(1))
    const reason = note?.textContent?.slice(note.firstChild?.textContent?.length) ?? ''
    reference.title = reason
    const place = reference.previousElementSibling
    if (place instanceof HTMLElement && place.matches('mark, ins, .loss')) place.title = reason
  }
}
