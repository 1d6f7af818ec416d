/** Paragraphs, headings and leads of a report have the same id in both scripts. */
const PLACES = '[id^="p"], [id^="s"]'
const PLACE_ID = /^[ps]\d+(-\d+)*$/

/** What may follow a link, or copy its address. */
const ABOUT_TO_LEAVE = ['click', 'auxclick', 'contextmenu'] as const

/** Lets every script switch of the page lead to the place being read. Without it the switch leads to the top of the page. */
export function keepPlace(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-script-switch]')) {
    for (const event of ABOUT_TO_LEAVE) {
      link.addEventListener(event, () => {
        link.hash = placeBeingRead(page)
      })
    }
  }
}

/** Fragment of the place being read: the one the address names, else the first in view of a page that was scrolled. */
function placeBeingRead(page: Document): string {
  if (page.location.hash !== '' || page.documentElement.scrollTop === 0) return page.location.hash
  const first = Array.from(page.querySelectorAll(PLACES)).find((place) => PLACE_ID.test(place.id) && isInView(place))
  return first ? `#${first.id}` : ''
}

function isInView(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return bottom > 0 && top < place.ownerDocument.documentElement.clientHeight
}
