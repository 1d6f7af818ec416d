import { defineConfig } from 'astro/config'
import { folders } from './src/archive/folders.ts'
import { sitePlace } from './src/archive/site-place.ts'

const { origin, base } = sitePlace()
const { out, cache } = folders()

/** Selectors that browsers know and the minifier of styles does not yet: it keeps them, but would warn of them in every build. */
const NEWER_SELECTORS = ['target-current']

/** Keeps those warnings, and no others, from being shown. */
const newerSelectors = {
  name: 'newer-selectors',
  configResolved({ logger }) {
    const warn = logger.warn.bind(logger)
    logger.warn = (message, options) => {
      if (!NEWER_SELECTORS.some((name) => message.includes(`'${name}' is not recognized`))) warn(message, options)
    }
  },
}

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: out,
  cacheDir: `${cache}/astro`,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // The archive's Content-Security-Policy forbids inline scripts and styles: every asset is a file.
  vite: {
    plugins: [newerSelectors],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: 'assets/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
})
