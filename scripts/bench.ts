import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { askedSizes } from './bench/asked-sizes.ts'
import { growth } from './bench/growth.ts'
import { type Measured, measureSize } from './bench/measure-size.ts'

/**
 * `npm run bench -- --reports N [--increment] [--peers] [--search]`: builds an archive of made-up reports in a scratch folder and prints what
 * that cost, as one JSON object. With several numbers (`--reports 1000,2500,5000`) it is `{ sizes, growth }`: such an object for each, and
 * what a report more has cost between neighbours.
 *
 * Seconds differ from machine to machine and from hour to hour: read ratios within one run. Nothing is removed before the end, for files
 * are made slowly where others have just been removed; nor should anything else have been for some minutes, an earlier run's folder included.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', multiple: true, default: ['200'] },
    increment: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
  },
})
const asked = askedSizes(values.reports)

const scratch = await mkdtemp(join(tmpdir(), 'archive-bench-'))
try {
  const sizes: Measured[] = []
  for (const n of asked) sizes.push(await measureSize(n, join(scratch, String(n)), values))
  console.log(
    JSON.stringify(
      sizes.length === 1 ? sizes[0] : { sizes, growth: growth(sizes) },
      (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
      2,
    ),
  )
} finally {
  await rm(scratch, { recursive: true, force: true })
}
