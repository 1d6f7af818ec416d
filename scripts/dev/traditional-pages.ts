import type { Server } from 'node:net'
import type { AstroIntegration } from 'astro'
import { toTraditional } from '../../src/script/door.ts'

/** Address of the Traditional pages as a middleware sees it: Astro has taken the base off by then. */
const TRADITIONAL = '/zh-hant/'

/**
 * Serves `/zh-hant/*` in development: asks this very server for the Simplified page and passes it through the same door
 * as the build does.
 * @param base path the site stands under, with a slash at both ends
 */
export function traditionalPages(base: string): AstroIntegration {
  return {
    name: 'traditional-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const url = request.url ?? ''
          if (!url.startsWith(TRADITIONAL)) return next()
          try {
            const path = url.slice(TRADITIONAL.length)
            const simplified = await fetch(addressOf(server.httpServer) + base + path)
            const body = await simplified.text()
            const type = simplified.headers.get('content-type') ?? ''
            response.statusCode = simplified.status
            response.setHeader('Content-Type', type)
            response.end(
              type.startsWith('text/html') ? toTraditional(body, { base, path: path.replace(/[?#].*$/, '') }) : body,
            )
          } catch (error) {
            next(error)
          }
        })
      },
    },
  }
}

function addressOf(server: Pick<Server, 'address'> | null): string {
  const address = server?.address()
  if (!address || typeof address === 'string') throw new Error('the development server does not listen on a port')
  return `http://127.0.0.1:${address.port}`
}
