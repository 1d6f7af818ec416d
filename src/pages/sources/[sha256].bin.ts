import type { APIRoute, GetStaticPaths } from 'astro'
import { folders } from '../../archive/folders.ts'
import { heldReports } from '../../archive/held-reports.ts'
import { sourceBytes } from '../../archive/source-bytes.ts'

/** The bytes of a source as they were received; never served as HTML. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props: { bytes } }) =>
  new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } })

/** One file for each source whose bytes verify. A source that two reports share is one file. */
export const getStaticPaths = (async () => {
  const { seeds } = folders()
  const paths = new Map<string, { params: { sha256: string }; props: { bytes: Uint8Array } }>()
  for (const report of await heldReports()) {
    for (const source of report.ledger.sources) {
      const bytes = await sourceBytes(report, source, seeds)
      if (bytes) paths.set(source.sha256, { params: { sha256: source.sha256 }, props: { bytes } })
    }
  }
  return [...paths.values()]
}) satisfies GetStaticPaths
