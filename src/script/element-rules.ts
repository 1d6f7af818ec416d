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

/** How the end of an element is found. */
export interface ElementRule {
  readonly name: string
  readonly isVoid: boolean
  readonly isRaw: boolean
  /** Whether tags in it may close themselves; undefined where that is as round it. */
  readonly foreign: boolean | undefined
  readonly endedBy: ReadonlySet<string> | undefined
}

/** Rules found: one look for each tag, not one for each rule. Names are few; of pages with very many all are forgotten now and then. */
const found = new Map<string, ElementRule>()
const REMEMBERED = 500

/** The rules for the elements of a name. */
export function elementRule(name: string): ElementRule {
  const known = found.get(name)
  if (known !== undefined) return known
  const foreign = FOREIGN.has(name) || (NATIVE_AGAIN.has(name) ? false : undefined)
  const rule = { name, isVoid: VOID.has(name), isRaw: RAW.has(name), foreign, endedBy: ENDED_BY.get(name) }
  if (found.size >= REMEMBERED) found.clear()
  found.set(name, rule)
  return rule
}
