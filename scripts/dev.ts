import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { folders } from '../src/archive/folders.ts'
import { sitePlace } from '../src/archive/site-place.ts'
import { searchOfLastBuild } from './dev/search-of-last-build.ts'
import { traditionalPages } from './dev/traditional-pages.ts'

/** `npm run dev`: the pages as they are written, in both scripts, on this machine. `PORT` chooses the port. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const { base } = sitePlace()

await dev({
  root: fileURLToPath(new URL('..', import.meta.url)),
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
  integrations: [traditionalPages(base), searchOfLastBuild(folders().out)],
})
