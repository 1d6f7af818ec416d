import { defineConfig } from 'astro/config'
import { folders } from './src/archive/folders.ts'
import { sitePlace } from './src/archive/site-place.ts'

const { origin, base } = sitePlace()
const { out, cache } = folders()

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: out,
  cacheDir: `${cache}/astro`,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // The archive's Content-Security-Policy forbids inline scripts and styles: every asset is a file.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: 'assets/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
})
