import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { folders } from '../src/archive/folders.ts'
import { sitePlace } from '../src/archive/site-place.ts'
import { buildSite } from './build/build-site.ts'
import { Problems } from './build/problems.ts'
import { DiskProblem, diskProblem } from './disk/disk-problem.ts'

/**
 * `npm run build [-- --frozen]`: the main job. Exits 1 on anything wrong, and then the site that stood still stands.
 * `--frozen` writes nothing to `content/`: tests build what is there.
 */
const { values } = parseArgs({ options: { frozen: { type: 'boolean', default: false } } })
const root = fileURLToPath(new URL('..', import.meta.url))

try {
  const place = sitePlace()
  const made = await buildSite({ root, folders: folders(), place, frozen: values.frozen })
  if (!made) console.log('Nothing has changed since the last build')
  console.log(`The site stands in ${folders().out}, made for ${place.origin}${place.base}`)
} catch (error) {
  const known = diskProblem(error, root)
  console.error(known instanceof Problems || known instanceof DiskProblem ? known.message : known)
  process.exitCode = 1
}
