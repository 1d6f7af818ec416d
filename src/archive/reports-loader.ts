import { basename, join, relative, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { parseReport } from '../report/parse-report.ts'
import { catalogueOfBuild } from './catalogue.ts'
import { digestOfFiles, readReportFiles, reportFolders } from './content-folder.ts'
import { keptReading } from './kept-reading.ts'

const FILES = ['report.md', 'ledger.json'] as const

/** Changes that come together, as when ingest replaces a folder, are taken in once: after this many milliseconds of quiet. */
const QUIET = 80

/**
 * Astro's collection of reports: id, front matter, the folder below the content folder, and a digest of both files.
 * Text and ledger stay on disk until `heldReports` reads them, so that Astro's store stays small. While the development
 * server runs, changes of the content folder reach the pages by themselves.
 */
export function reportsLoader(contentFolder: string): Loader {
  return {
    name: 'reports',
    load: async (context) => {
      await takeIn(contentFolder, context)
      watch(contentFolder, context)
    },
  }
}

/**
 * Brings the store in line with the folder; a report whose files are as they were is not read again.
 * @throws one error that names every report that could not be read
 */
async function takeIn(contentFolder: string, { store }: Pick<LoaderContext, 'store'>): Promise<void> {
  const gone = new Set(store.keys())
  const known = new Map(store.entries().map(([id, { data, digest }]) => [data['folder'], { id, digest }]))
  const problems: string[] = []
  for await (const { folder, digest, read } of heldNow(contentFolder)) {
    const before = known.get(folder)
    if (before?.digest === digest) gone.delete(before.id)
    else {
      try {
        const front = read()
        gone.delete(front.id)
        store.set({ id: front.id, data: { ...front, folder }, digest })
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error))
      }
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  for (const id of gone) store.delete(id)
}

/** The reports that are held, as a build that runs has found them, or else as the folder says. */
async function* heldNow(contentFolder: string) {
  const catalogue = catalogueOfBuild()
  for (const { folder, digest, front } of catalogue ?? []) yield { folder, digest, read: () => front }
  if (catalogue) return
  for (const path of await reportFolders(contentFolder)) {
    const folder = relative(contentFolder, path).split(sep).join('/')
    const files = readReportFiles(path)
    const digest = digestOfFiles(files)
    yield { folder, digest, read: () => keptReading(digest, () => parseReport(files, path)).front }
  }
}

function watch(contentFolder: string, context: LoaderContext): void {
  const { watcher, logger } = context
  if (!watcher) return
  let timer: NodeJS.Timeout | undefined
  watcher.add(join(contentFolder, 'reports'))
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentFolder + sep) || !FILES.some((file) => file === basename(path))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      takeIn(contentFolder, context).catch((error: Error) => logger.error(error.message))
    }, QUIET)
  })
}
