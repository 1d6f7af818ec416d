import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { publishedSchemas } from './published-schemas.ts'

it.each(Object.entries(publishedSchemas()))(
  'the published schema of the %s is the one enforced (npm run schemas writes it)',
  (name, schema) => {
    const file = new URL(`../../public/schemas/${name}.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
  },
)
