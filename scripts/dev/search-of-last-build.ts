import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
import { SEARCH_FOLDER } from '../../src/search/search-manifest.ts'

/**
 * Lets search work in development with the index of the last build: making one takes the whole archive.
 * @param out folder of the last build
 */
export function searchOfLastBuild(out: string): AstroIntegration {
  const folder = join(out, SEARCH_FOLDER)
  return {
    name: 'search-of-last-build',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const files = sirv(folder, { dev: true })
        // Astro has taken the site's base off by the time a middleware sees the address.
        server.middlewares.use(`/${SEARCH_FOLDER}`, (request, response) => {
          if (existsSync(folder)) return files(request, response)
          const message = `${folder}: no search index yet; npm run build makes it`
          logger.warn(message)
          response.statusCode = 404
          response.end(message)
        })
      },
    },
  }
}
