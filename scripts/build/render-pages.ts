import process from 'node:process'

/**
 * Renders the Simplified pages and what they need into a folder, with Astro.
 * @throws what Astro throws: a page that cannot be rendered ends the build
 */
export async function renderPages(root: string, folder: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Whatever the caller runs in (tests set another), what is published is the production site.
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('astro')
  await build({ root, outDir: folder, logLevel: 'warn' })
}
