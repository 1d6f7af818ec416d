import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publishedSchemas } from '../src/ingest/published-schemas.ts'

/** Writes the JSON Schemas the site publishes, from the Zod schemas that are enforced. */
const folder = join('public', 'schemas')
await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(publishedSchemas())) {
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`${folder}/${name}.json`)
}
