import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { folders } from './archive/folders.ts'
import { reportsLoader } from './archive/reports-loader.ts'

/** Ingest has validated every report; Astro keeps what the loader gives, and pages need only the folder of it. */
const reports = defineCollection({
  loader: reportsLoader(folders().content),
  schema: z.looseObject({ id: z.string(), folder: z.string() }),
})

/** The name is Astro's. */
export const collections = { reports }
