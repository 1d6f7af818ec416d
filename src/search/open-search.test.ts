import { describe, expect, it } from 'vitest'
import { openSearch } from './open-search.ts'

describe('openSearch', () => {
  const description = openSearch({
    name: '甲<乙',
    description: '甲&乙',
    search: 'https://archive.test/archive/search/',
    icon: 'https://archive.test/archive/icon.svg',
    language: 'zh-Hant',
  })

  it('tells browsers where a query goes', () => {
    expect(description).toContain('template="https://archive.test/archive/search/?q={searchTerms}"')
    expect(description).toContain('<Language>zh-Hant</Language>')
  })

  it('is XML whatever the archive is called', () => {
    expect(description).toContain('<ShortName>甲&lt;乙</ShortName>')
    expect(description).toContain('<Description>甲&amp;乙</Description>')
  })
})
