import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import sirv from 'sirv'

/** A site being served. */
export interface ServedSite {
  /** `http://127.0.0.1:4321`, without the base. */
  readonly origin: string
  close(): Promise<void>
}

/** What to serve, and where. */
export interface ServeOptions {
  /** A built site. */
  readonly folder: string
  /** Path the site was built for, with a slash at both ends. */
  readonly base: string
  /** 0 takes any free port. */
  readonly port: number
}

/** Types a host should send with a character set; HTML gets one from sirv. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
}

/** Serves a built site to this machine only, as a static host does: the 404 page with status 404, and no guessing of types. */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<ServedSite> {
  const files = sirv(folder, {
    // Files are looked up at each request: a new build is served at once.
    dev: true,
    etag: true,
    setHeaders: setTypes,
    onNoMatch: (_, response) => sendMissing(response, folder),
  })
  const server = createServer((request, response) => {
    if (!placeBelow(request, base)) sendMissing(response, folder)
    else files(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Takes the base off a request's address; false where the address is not below it. */
function placeBelow(request: IncomingMessage, base: string): boolean {
  if (!request.url?.startsWith(base)) return false
  request.url = `/${request.url.slice(base.length)}`
  return true
}

function setTypes(response: ServerResponse, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const type = TEXT_TYPES[extname(path)]
  if (type) response.setHeader('Content-Type', type)
}

function sendMissing(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
  response.end(existsSync(page) ? readFileSync(page) : '404')
}
