import { z } from 'zod'
import { frontMatter } from '../report/front-matter.ts'
import { ledger } from '../report/ledger.ts'
import { sidecar } from './sidecar.ts'

/** The JSON Schemas (draft 2020-12) of the files people and programs meet: ledger, front matter, sidecar. */
export function publishedSchemas(): Record<'ledger' | 'report' | 'sidecar', object> {
  return {
    ledger: { title: 'Ledger of a report', ...z.toJSONSchema(ledger, { io: 'input' }) },
    report: { title: 'Front matter of a report', ...z.toJSONSchema(frontMatter, { io: 'input' }) },
    sidecar: { title: 'Sidecar of a seed', ...z.toJSONSchema(sidecar, { io: 'input' }) },
  }
}
