import { existsSync } from 'node:fs'
import process from 'node:process'
import { folders } from '../src/archive/folders.ts'
import { sitePlace } from '../src/archive/site-place.ts'
import { recoverFolder } from './build/replace-folder.ts'
import { serveSite } from './serve/serve-site.ts'

/** `npm start`: serves the built site on this machine and prints its address. `PORT` chooses the port, else 4321 or a free one. */
const { base } = sitePlace()
const { out } = folders()

await recoverFolder(out)
if (existsSync(out)) {
  const { origin } = await serve()
  console.log(`${origin}${base}`)
} else {
  console.error(`${out}: no site there; npm run build makes it`)
  process.exitCode = 1
}

async function serve() {
  const wanted = process.env['PORT']
  try {
    return await serveSite({ folder: out, base, port: Number(wanted ?? 4321) })
  } catch (error) {
    if (wanted !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return serveSite({ folder: out, base, port: 0 })
  }
}
