const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content. */
export const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements whose content is text, whatever it looks like. */
export const RAW = words('script style title textarea')
/** Elements in which a tag may close itself. */
export const FOREIGN = words('svg math')
/** Elements in those in which it may not. */
export const NATIVE_AGAIN = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

const BLOCKS = words(
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
)
const CONTROLS = words('select input output button datalist textarea')
const DETAILS = words('dd dt')

/** Tags that end an open element whose own end tag may be left out. */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', BLOCKS],
  ['li', words('li')],
  ['dd', DETAILS],
  ['dt', DETAILS],
  ['tr', words('tr')],
  ['th', words('tr th td')],
  ['td', words('tr td')],
  ['thead', words('td tbody tfoot')],
  ['tbody', words('tbody tfoot')],
  ['option', words('option optgroup select input output button datalist textarea')],
  ['optgroup', words('optgroup select input output button datalist textarea')],
  ['select', CONTROLS],
  ['button', CONTROLS],
  ['datalist', CONTROLS],
  ['rt', words('rt rp')],
  ['rp', words('rt rp')],
  ['head', words('body')],
])
