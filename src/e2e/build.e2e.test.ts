import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { filesBelow } from '../../scripts/build/files-below.ts'
import { reportFolders } from '../archive/content-folder.ts'
import { formatPublished } from '../archive/published.ts'
import { runBuild, TEST_PLACE } from './run-build.ts'

const BUILD = 120_000

describe('the build', () => {
  let scratch = ''
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'build-'))
  })

  test(
    'makes the same bytes of the same archive, with or without what an earlier build kept',
    async () => {
      const out = join(scratch, 'again')
      const { code, said } = await runBuild({ ...TEST_PLACE, ARCHIVE_OUT: out, ARCHIVE_CACHE: join(scratch, 'cold') })
      expect(code, said).toBe(0)
      const files = await filesBelow(out)
      expect(files).toEqual(await filesBelow(inject('folder')))
      const different: string[] = []
      for (const file of files) {
        const [again, first] = await Promise.all([readFile(join(out, file)), readFile(join(inject('folder'), file))])
        if (!again.equals(first)) different.push(file)
      }
      expect(different).toEqual([])
    },
    BUILD,
  )

  test(
    'fails when a published report is gone, naming it, and leaves the site that stood',
    async () => {
      const [content, out] = [join(scratch, 'content'), join(scratch, 'site')]
      await cp('content', content, { recursive: true })
      const [lost = ''] = await reportFolders(content)
      await rm(lost, { recursive: true })
      const id = lost.split('/').at(-1) ?? ''
      await writeFile(
        join(content, 'published.jsonl'),
        formatPublished([{ kind: 'report', id, address: `reports/${id}/`, since: '2026-01-01' }]),
      )
      await mkdir(out)
      await writeFile(join(out, 'index.html'), 'the site that stood')
      const { code, said } = await runBuild({
        ARCHIVE_CONTENT: content,
        ARCHIVE_OUT: out,
        ARCHIVE_CACHE: join(scratch, 'cold'),
      })
      expect(code).toBe(1)
      expect(said).toContain(`${id}: published since 2026-01-01`)
      expect(said).toContain(`reports/${id}/: published, and the site has no page there`)
      expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the site that stood')
    },
    BUILD,
  )
})
