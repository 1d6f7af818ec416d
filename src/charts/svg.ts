/** An attribute's value; one that is undefined is left out. */
type Value = string | number | undefined

/**
 * One SVG element as text, so that a chart passes the script door like any other part of a page.
 * Attributes are presentation attributes and classes: the archive's security policy allows no `style`.
 * @param children markup made by this function or by `words`
 * @throws on a number that is not finite: a chart never says NaN
 */
export function svg(name: string, attributes: Readonly<Record<string, Value>>, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${escaped(typeof value === 'number' ? short(value, `${name} ${key}`) : value)}"`,
  )
  const content = children.join('')
  return content ? `<${name}${written.join('')}>${content}</${name}>` : `<${name}${written.join('')}/>`
}

/** Text inside an element. */
export function words(text: string): string {
  return escaped(text)
}

/** A share of the chart's width: `percent(12.5)` is `12.5%`. Errors as `svg`. */
export function percent(value: number): string {
  return `${short(value, 'share')}%`
}

/** A length that grows with the reader's text size: `rem(1.5)` is `1.5rem`. Errors as `svg`. */
export function rem(value: number): string {
  return `${short(value, 'length')}rem`
}

function short(value: number, where: string): string {
  if (!Number.isFinite(value)) throw new Error(`${where}: found ${value}, expected a finite number`)
  return String(Math.round(value * 1000) / 1000 + 0)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
