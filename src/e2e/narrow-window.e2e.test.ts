import { expect, inject, test } from 'vitest'
import { pagesByKind, sampleOf } from './page-kinds.ts'
import { reader } from './reader.ts'

/** The narrowest window pages are made for: a small phone, or a desktop at 400 %. */
const NARROW = { width: 320, height: 640 }

test.each(['', 'zh-hant/'])(
  'no page scrolls sideways at 320 px, at /%s',
  async (folder) => {
    const { page, leave } = await reader({ viewport: NARROW })
    const tooWide: string[] = []
    for (const path of sampleOf(await pagesByKind(`${inject('origin')}/`), 6)) {
      await page.goto(`/${folder}${path}`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > NARROW.width) tooWide.push(`${path}: ${width} px`)
    }
    await leave()
    expect(tooWide).toEqual([])
  },
  120_000,
)
