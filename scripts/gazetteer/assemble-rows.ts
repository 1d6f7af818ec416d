import type { DivisionLevel } from '../../src/gazetteer/division.ts'
import type { DivisionRow } from '../../src/gazetteer/division-row.ts'
import type { KnownDivision } from './known-divisions.ts'
import { listedKey } from './listed-division.ts'
import type { Reading } from './romanise.ts'
import { type ReviewedSegment, segmentsAmong } from './segments-among.ts'
import { type TraditionalSpelling, traditionalName } from './traditional-name.ts'

/** The hand-kept tables and the rows of the last refresh. */
export interface Tables {
  readonly readings: readonly Reading[]
  readonly spellings: readonly TraditionalSpelling[]
  readonly segments: readonly ReviewedSegment[]
  /** Paths minted before: they are kept, whatever the rules say now. */
  readonly minted: readonly DivisionRow[]
  /** Paths of zones, which new divisions must not take. */
  readonly zonePaths: readonly string[]
}

/**
 * The rows of `divisions.json`, ordered as {@link KnownDivision}s are: by code.
 *
 * @throws when a path minted before would be lost: what was published stays published.
 */
export function assembleRows(known: readonly KnownDivision[], tables: Tables): DivisionRow[] {
  const parents = parentKeys(known)
  const paths = mintPaths(known, parents, tables)
  const kept = new Set(paths.values())
  const lost = tables.minted.filter(({ path }) => !kept.has(path))
  if (lost.length > 0) throw new Error(`Gone without a change saying when:\n${lost.map(({ path }) => path).join('\n')}`)
  const pathOf = (key: string | null | undefined) => (key ? (paths.get(key) ?? null) : null)
  return known.map((division) => ({
    code: division.code,
    name: division.name,
    nameHant: traditionalName(division.name, tables.spellings),
    level: levelOf(division.code),
    parent: pathOf(parents.get(listedKey(division))),
    path: paths.get(listedKey(division)) ?? '',
    from: division.from,
    to: division.to,
    successor: pathOf(division.successor),
  }))
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'provincial'
  return code.endsWith('00') ? 'prefectural' : 'county'
}

/**
 * Key of each division's parent: the prefecture its code lies in, or the province where there is none
 * (districts of municipalities, 省直辖县级市). The province has none.
 */
function parentKeys(known: readonly KnownDivision[]): Map<string, string | null> {
  const byCode = new Map(known.map((division) => [division.code, listedKey(division)]))
  return new Map(
    known.map((division) => {
      const prefecture = byCode.get(`${division.code.slice(0, 4)}00`)
      const province = byCode.get(`${division.code.slice(0, 2)}0000`) ?? null
      const level = levelOf(division.code)
      const parent = level === 'provincial' ? null : level === 'county' ? (prefecture ?? province) : province
      return [listedKey(division), parent]
    }),
  )
}

/** Paths by key: minted ones kept, the rest minted level by level, since a path contains its parent's. */
function mintPaths(
  known: readonly KnownDivision[],
  parents: Map<string, string | null>,
  tables: Tables,
): Map<string, string> {
  const reviewed = new Map(tables.segments.map(({ division, segment }) => [division, segment]))
  const paths = mintedPaths(known, tables.minted)
  const taken = [...tables.minted.map(({ path }) => path), ...tables.zonePaths]
  for (const level of ['provincial', 'prefectural', 'county'] as const) {
    const unnamed = known.filter((division) => levelOf(division.code) === level && !paths.has(listedKey(division)))
    for (const [parent, siblings] of groupByParent(unnamed, parents)) {
      const prefix = parent ? `${paths.get(parent)}/` : ''
      const groups = [siblings.filter(({ to }) => to === null), siblings.filter(({ to }) => to !== null)]
      const named = groups.map((group) => group.map((division) => ({ key: listedKey(division), name: division.name })))
      const used = new Set(taken.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)))
      const segments = segmentsAmong(named, used, reviewed, tables.readings)
      for (const [key, segment] of segments) paths.set(key, prefix + segment)
    }
  }
  return paths
}

/** Paths of divisions that had one before, found by code and name, or by name alone where only the code changed. */
function mintedPaths(known: readonly KnownDivision[], minted: readonly DivisionRow[]): Map<string, string> {
  const byKey = new Map(minted.map((row) => [listedKey(row), row.path]))
  const keys = new Set(known.map(listedKey))
  const orphans = minted.filter((row) => !keys.has(listedKey(row)))
  const paths = new Map<string, string>()
  for (const division of known) {
    const key = listedKey(division)
    const recoded = orphans.find(
      (row) => row.name === division.name && row.code.slice(0, 2) === division.code.slice(0, 2),
    )
    const path = byKey.get(key) ?? recoded?.path
    if (path) paths.set(key, path)
  }
  return paths
}

function groupByParent(
  divisions: readonly KnownDivision[],
  parents: ReadonlyMap<string, string | null>,
): Map<string | null, KnownDivision[]> {
  return Map.groupBy(divisions, (division) => parents.get(listedKey(division)) ?? null)
}
