const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content. */
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
/** Elements whose content is text, whatever it looks like. */
const RAW = words('script style title textarea')
/** Elements in which a tag may close itself. */
const FOREIGN = words('svg math')
/** Elements in those in which it may not. */
const NATIVE_AGAIN = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

const BLOCKS = words(
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
)
const CONTROLS = words('select input output button datalist textarea')
const DETAILS = words('dd dt')

/** Tags that end an open element whose own end tag may be left out. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
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

/** What reading a page asks of an element. */
export interface ElementRule {
  readonly name: string
  /** False of no name, and of an element that is read otherwise here and there. */
  readonly isPlain: boolean
  readonly isVoid: boolean
  readonly isRaw: boolean
  /** Whether a tag in it may close itself; null where that is as round it. */
  readonly foreign: boolean | null
  /** The tags that end it where it is open; null where its own end tag does alone. */
  readonly endedBy: ReadonlySet<string> | null
}

/** @param name in small letters */
export function elementRule(name: string): ElementRule {
  return {
    name,
    isPlain: name !== '' && name !== 'xmp',
    isVoid: VOID.has(name),
    isRaw: RAW.has(name),
    foreign: FOREIGN.has(name) || (NATIVE_AGAIN.has(name) ? false : null),
    endedBy: ENDED_BY.get(name) ?? null,
  }
}
