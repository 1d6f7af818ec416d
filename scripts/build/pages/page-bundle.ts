import { hash } from 'node:crypto'
import { mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { digest } from '../digest.ts'
import { filesBelow } from '../files-below.ts'
import { moveFolder } from '../move-folder.ts'
import { recoverFolder, stagingFor } from '../replace-folder.ts'
import { bundlePages, type RouteStyles } from './bundle-pages.ts'
import { bundleParts } from './bundle-parts.ts'

/** What templates, styles and browser code come to, with no report in it: whoever has it can render the pages of any archive. */
export interface PageBundle {
  /** The module of the pages, absolute. */
  readonly entry: string
  readonly styles: RouteStyles
  /** Folder of the files every site has: style sheets, browser code, what lies in `public/`. */
  readonly files: string
}

/** Where a bundle is kept, and what for. */
export interface BundleKept {
  /** Root of the project. */
  readonly root: string
  /** One site's own: a build of another, made with other code, may run at the same time. */
  readonly kept: string
  /** Digest of all a bundle is made with: see `madeWith`. */
  readonly code: string
}

/** Beside the record lies a digest of the whole bundle. */
const DIGEST = 'digest'

/**
 * The bundle an earlier build kept, or else a new one, kept for the next: where templates are as they were Astro is not started. One that is missing or damaged only costs the making.
 * @throws when the templates cannot be compiled: see `bundlePages`
 */
export async function pageBundle({ root, kept, code }: BundleKept): Promise<PageBundle> {
  const folder = join(kept, code.slice(0, 16))
  if (!(await isWhole(folder))) {
    await rm(kept, { recursive: true, force: true })
    await mkdir(kept, { recursive: true })
    await makeBundle(root, folder)
  }
  await leadToPackages(kept, root)
  const { record, files } = bundleParts(folder)
  const { entry, styles } = JSON.parse(await readFile(record, 'utf8'))
  return { entry: join(folder, entry), styles, files }
}

/**
 * A bundle is made in a folder of its own within the project: Astro keeps the code of pages beside its output, and where that lies outside
 * the project falls back to one place for all, in which two builds at once spoil each other's work.
 */
async function makeBundle(root: string, folder: string): Promise<void> {
  const rooms = join(root, '.cache', 'render')
  await recoverFolder(rooms)
  const room = stagingFor(rooms)
  try {
    await bundlePages(root, room)
    await writeFile(join(room, DIGEST), await digestBelow(room))
    await moveFolder(room, folder)
  } catch (error) {
    // Another build of the same site may just have put the same there.
    if (!(await isWhole(folder))) throw error
  } finally {
    await rm(room, { recursive: true, force: true })
  }
}

/** Whether a folder holds a bundle as it was made. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, DIGEST), 'utf8')) === (await digestBelow(folder))
  } catch {
    return false
  }
}

async function digestBelow(folder: string): Promise<string> {
  const files = (await filesBelow(folder)).filter((file) => file !== DIGEST)
  const digests = await Promise.all(files.map(async (file) => hash('sha256', await readFile(join(folder, file)))))
  return digest(...files, ...digests)
}

/** The code of pages asks for the project's packages, and Node looks for those from where the code lies. */
async function leadToPackages(kept: string, root: string): Promise<void> {
  const [link, packages] = [join(kept, 'node_modules'), resolve(root, 'node_modules')]
  const leads = await readlink(link).catch(() => null)
  if (leads === packages) return
  await rm(link, { recursive: true, force: true })
  await symlink(packages, link, 'junction')
}
