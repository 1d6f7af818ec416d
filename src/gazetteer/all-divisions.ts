import type { Division, DivisionLevel } from './division.ts'
import divisionRows from './divisions.json' with { type: 'json' }
import type { ZoneKind } from './zone-kind.ts'
import zoneRows from './zones.json' with { type: 'json' }

let divisions: readonly Division[] | undefined

/**
 * Every division and zone the archive knows, existing and abolished: divisions by code, then zones by their parent's code.
 * Read once; always the same array.
 */
export function allDivisions(): readonly Division[] {
  divisions ??= [
    ...divisionRows.map((row): Division => ({ ...row, level: row.level as DivisionLevel, zone: null })),
    ...zoneRows.map(({ kind, aliases, localAliases, source, note, level, ...place }): Division => {
      const zone = { kind: kind as ZoneKind, aliases, localAliases, source, note }
      return { ...place, code: null, level: level as DivisionLevel, zone }
    }),
  ]
  return divisions
}
