import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('./refresh-gazetteer.ts', import.meta.url))

describe('refresh-gazetteer', () => {
  it('finds divisions.json as the lists and tables give it', () => {
    const output = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(output.trim()).toMatch(/^\d+ divisions, 0 differences\.$/)
  })
})
