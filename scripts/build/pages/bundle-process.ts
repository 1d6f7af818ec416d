import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'astro'
import { CATALOGUE } from '../../../src/archive/catalogue.ts'
import { bundleParts } from './bundle-parts.ts'
import { keepCode } from './keep-code.ts'

/** A process of `bundlePages`: makes a bundle from the project at the first path, in the second. */
const [root = '', folder = ''] = process.argv.slice(2)
// Whoever asked is gone, and nobody waits for this any longer.
const stop = () => process.exit(1)
process.once('disconnect', stop)
// The bundle is for any archive: no report is looked for.
process.env[CATALOGUE] = ''
const { code, files, record } = bundleParts(folder)
const cacheDir = join(folder, 'astro')
await mkdir(folder, { recursive: true })
await build({
  root,
  outDir: files,
  cacheDir,
  logLevel: 'warn',
  integrations: [keepCode(code, (bundled) => writeFile(record, JSON.stringify(bundled)))],
})
await rm(cacheDir, { recursive: true, force: true })
process.off('disconnect', stop).disconnect()
