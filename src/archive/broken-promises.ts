import type { Report } from '../report/report.ts'
import type { Publication } from './published.ts'

/**
 * What was published stays published: one sentence for each id or address that readers were given and the archive no longer keeps.
 * @param stands whether the built site has a page at an address (below the base, without it)
 */
export function brokenPromises(
  rows: readonly Publication[],
  reports: readonly Report[],
  stands: (address: string) => boolean,
): string[] {
  return [...idsClaimedTwice(reports), ...idsLost(rows, reports), ...addressesLost(rows, stands)]
}

function idsClaimedTwice(reports: readonly Report[]): string[] {
  const claimed = new Map<string, string>()
  const problems: string[] = []
  for (const { front } of reports) {
    for (const id of [front.id, ...front.formerIds]) {
      const other = claimed.get(id)
      if (other) problems.push(`${id}: claimed by ${other} and by ${front.id}; ids are never reused`)
      claimed.set(id, front.id)
    }
  }
  return problems
}

function idsLost(rows: readonly Publication[], reports: readonly Report[]): string[] {
  const living = new Set(reports.map(({ front }) => front.id))
  const former = new Set(reports.flatMap(({ front }) => front.formerIds))
  const last = new Map(rows.map((row) => [row.id, row]))
  return Array.from(last.values()).flatMap((row) => {
    if (row.kind === 'tombstone') {
      return living.has(row.id) || former.has(row.id)
        ? [`${row.id}: was withdrawn on ${row.since} and is in use again; ids are never reused`]
        : []
    }
    if (row.kind === 'redirect' && living.has(row.id)) {
      return [`${row.id}: is a former id of ${row.to} and a report again; ids are never reused`]
    }
    if (living.has(row.id) || former.has(row.id)) return []
    return [
      `${row.id}: published since ${row.since}, and no report has it as id or in formerIds; ` +
        'bring the report back, name its new id, or add a tombstone line to published.jsonl',
    ]
  })
}

function addressesLost(rows: readonly Publication[], stands: (address: string) => boolean): string[] {
  return Array.from(new Set(rows.map((row) => row.address)))
    .filter((address) => !stands(address))
    .map((address) => `${address}: published, and the site has no page there`)
}
