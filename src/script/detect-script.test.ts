import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectScript } from './detect-script.ts'
import { traditionalize } from './traditionalize.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const scripts = { '000': 'zh-Hans', '001': 'zh-Hant', '002': 'zh-Hans', '003': 'zh-Hans', '004': 'zh-Hant' }

describe('detectScript', () => {
  it.each([
    ['法治政府建设年度报告', { script: 'zh-Hans', hans: 2, hant: 0 }, 'Simplified'],
    ['法治政府建設年度報告', { script: 'zh-Hant', hans: 0, hant: 2 }, 'Traditional'],
    ['皇后在里面,干戈', { script: 'zh-Hans', hans: 0, hant: 0 }, 'characters of both scripts count for neither'],
    ['发發', { script: 'zh-Hans', hans: 1, hant: 1 }, 'as many of either'],
    ['', { script: 'zh-Hans', hans: 0, hant: 0 }, 'nothing'],
  ])('of %j is %j: %s', (text, detected) => {
    expect(detectScript(text)).toEqual(detected)
  })

  it.each(Object.entries(scripts))(
    'tells the script of seed %s, with hardly a character against it',
    (number, script) => {
      const name = readdirSync(SEEDS).find((file) => file.startsWith(`${number}_`)) ?? ''
      const { hans, hant, ...detected } = detectScript(readFileSync(new URL(name, SEEDS), 'utf8'))
      expect(detected.script).toBe(script)
      expect(Math.min(hans, hant)).toBeLessThan(Math.max(hans, hant) / 100)
    },
  )

  it('finds no Simplified character in what traditionalize makes', () => {
    const report = readFileSync(new URL('fixtures/004.hans.txt', import.meta.url), 'utf8')
    expect(detectScript(traditionalize(report)).hans).toBe(0)
  })
})
