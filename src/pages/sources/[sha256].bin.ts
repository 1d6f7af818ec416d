import type { APIRoute, GetStaticPaths } from 'astro'
import { folders } from '../../archive/folders.ts'
import type { HeldReport } from '../../archive/held-report.ts'
import { heldReports } from '../../archive/held-reports.ts'
import { KeyedPath } from '../../archive/keyed-path.ts'
import { pageKey } from '../../archive/page-key.ts'
import { sourceBytes } from '../../archive/source-bytes.ts'
import { sourcesPresent } from '../../archive/sources-present.ts'

interface Props {
  sha256: string
  /** Reports that have the source. One of them is enough to give its bytes. */
  holders: readonly HeldReport[]
}

/** The bytes of a source as they were received; never served as HTML. Where none verify there is no such file. */
export const GET: APIRoute<Props> = async ({ props: { sha256, holders } }) => {
  const { seeds } = folders()
  for (const report of holders) {
    const source = report.ledger.sources.find((own) => own.sha256 === sha256)
    const bytes = source && (await sourceBytes(report, source, seeds))
    if (bytes) {
      // A view of bytes is no body to the type of one that may be shared between threads.
      return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/octet-stream' } })
    }
  }
  return new Response(null, { status: 404 })
}

/** One file for each source. A source that two reports share is one file. */
export const getStaticPaths = (async () => {
  const present = sourcesPresent(folders().seeds)
  const key = ({ holders }: { readonly holders: readonly HeldReport[] }) =>
    pageKey(...holders, ...holders.map(({ front }) => present(front)))
  const held = (await heldReports()).flatMap((report) => report.front.sources.map(({ sha256 }) => ({ sha256, report })))
  return Array.from(
    Map.groupBy(held, ({ sha256 }) => sha256),
    ([sha256, sources]) => {
      const holders = sources.map(({ report }) => report)
      return new KeyedPath({ sha256 }, { sha256, holders }, key)
    },
  )
}) satisfies GetStaticPaths
