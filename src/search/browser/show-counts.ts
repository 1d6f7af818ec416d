import { scaleLinear } from 'd3-scale'
import type { Answer } from '../answer.ts'
import { countedRegions, type RegionOption } from '../region-options.ts'
import { type SearchState, writeSearchAddress } from '../search-address.ts'
import { fill, filled } from './fill.ts'

/** One bar: a value to search within, or to leave again. */
interface Bar {
  /** Tells it from the others over a change of results. */
  readonly name: string
  readonly label: string
  readonly reports: number
  /** The search within it; without it, where the search is within it. */
  readonly leadsTo: SearchState
  readonly current: boolean
}

/**
 * How what was found is spread over years and places: two small charts whose bars narrow the search. This file is downloaded when a reader
 * asks the first question, for d3 is twice all else this page runs.
 * @param root where templates and the lists of years and places stand
 */
export function showCounts(root: ParentNode, state: SearchState, { counts, total }: Answer): HTMLElement[] {
  const years = yearBars(counts.years, yearsOf(root), state)
  const regions = regionBars(root, state, counts.places)
  const groups = total === 0 && years.every(({ reports }) => reports === 0) ? [] : [group(root, 'years', years)]
  return regions.length === 0 ? groups : [...groups, group(root, 'places', regions)]
}

function yearBars(found: Answer['counts']['years'], years: readonly number[], state: SearchState): Bar[] {
  const reports = new Map(found)
  return years.map((year): Bar => {
    const current = state.from === year && state.to === year
    const only = current ? { from: null, to: null } : { from: year, to: year }
    const leadsTo = { ...state, ...only, all: false }
    return { name: `year ${year}`, label: String(year), reports: reports.get(year) ?? 0, leadsTo, current }
  })
}

function regionBars(root: ParentNode, state: SearchState, places: Answer['counts']['places']): Bar[] {
  const options = regionOptions(root)
  const { region } = state
  const within = countedRegions(options, region, places).map(({ path, name, reports }): Bar => {
    return {
      name: `region ${path}`,
      label: name,
      reports,
      leadsTo: { ...state, region: path, all: false },
      current: false,
    }
  })
  if (region === null) return within
  const label = options.find(({ path }) => path === region)?.name ?? region
  const above = region.includes('/') ? region.slice(0, region.lastIndexOf('/')) : null
  const reports = places.reduce((sum, [, count]) => sum + count, 0)
  const leadsTo = { ...state, region: above, all: false }
  return [{ name: `region ${region}`, label, reports, leadsTo, current: true }, ...within]
}

function group(root: ParentNode, name: 'years' | 'places', bars: readonly Bar[]): HTMLElement {
  const most = Math.max(1, ...bars.map(({ reports }) => reports))
  const length = scaleLinear([0, most], [0, WIDTH])
  return fill(root, `counts-${name}`, { bars: filled(bars.map((bar) => showBar(root, bar, length))) })
}

/** Width of the drawing that a bar stands in, in units of its own. */
const WIDTH = 100

function showBar(
  root: ParentNode,
  { name, label, reports, leadsTo, current }: Bar,
  length: (reports: number) => number,
): HTMLElement {
  if (reports === 0 && !current) return fill(root, 'no-bar', { label })
  const element = fill(root, 'bar', { label, reports })
  element.querySelector('rect')?.setAttribute('width', String(length(reports)))
  const link = element.querySelector('a')
  link?.setAttribute('href', writeSearchAddress(leadsTo) || '?')
  link?.setAttribute('data-bar', name)
  if (current) link?.setAttribute('aria-current', 'true')
  return element
}

function regionOptions(root: ParentNode): RegionOption[] {
  const offered = root.querySelectorAll<HTMLOptionElement>('select[name="region"] option[data-key]')
  return [...offered].map(({ value, dataset, text }) => ({ path: value, key: dataset['key'] ?? '', name: text.trim() }))
}

/** Newest first. */
function yearsOf(root: ParentNode): number[] {
  return [...root.querySelectorAll<HTMLOptionElement>('select[name="to"] option')]
    .filter(({ value }) => value !== '')
    .map(({ value }) => Number(value))
}
