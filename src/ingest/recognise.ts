import { LOOK_ALIKES } from '../genre/look-alikes.ts'
import { RefusedSeed } from './refusal.ts'
import type { Sidecar } from './sidecar.ts'

/**
 * Makes sure a text is a report of this kind.
 * @throws RefusedSeed saying what it looks like; the sidecar's `accept:` overrides that
 */
export function recognise(title: string, canonical: string, { accept }: Sidecar): void {
  if (accept) return
  const found = LOOK_ALIKES.find(({ is }) => is({ title, body: canonical }))
  if (!found) return
  const kind = found.id === 'fragment' ? 'fragment' : found.id === 'other-genre' ? 'not-a-report' : 'look-alike'
  throw new RefusedSeed(
    kind,
    `看来是${found.looksLike}，不是法治政府建设年度报告；若确是，请在随附说明中写 accept: 及理由；若不收，写 exclude: 及理由`,
  )
}
