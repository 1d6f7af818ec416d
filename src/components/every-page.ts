import { searchKey } from '../search/browser/search-key.ts'
import { keepPlace } from './keep-place.ts'

/** What every page does for its reader beyond being read: the switch keeps the place, and a key leads to the search. */
export function everyPage(page: Document): void {
  keepPlace(page)
  searchKey(page)
}
