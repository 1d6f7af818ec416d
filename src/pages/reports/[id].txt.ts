import type { APIRoute, GetStaticPaths } from 'astro'
import { reportPaths } from '../../archive/report-paths.ts'
import { displayTitle, type Report } from '../../report/report.ts'

/** The canonical text of a report under its title: one block a line, punctuation as received. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(`${displayTitle(report.front)}\n\n${report.text}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })

/** One file a report. */
export const getStaticPaths = reportPaths satisfies GetStaticPaths
