import { parseArgs } from 'node:util'
import { folders } from '../src/archive/folders.ts'
import { auditPage, isWhole } from './lighthouse/audit-page.ts'
import { pagesToAudit } from './lighthouse/pages-to-audit.ts'
import { serveSite } from './serve/serve-site.ts'

/**
 * `node scripts/lighthouse.ts [--lighthouse COMMAND] [--only WORD]`: asks Lighthouse about one page of each kind that readers land on,
 * in both scripts, of the site in `dist/`, and exits 1 unless it gives 100 in everything. Lighthouse is no dependency of this
 * project: install it beside it, and name its command where it is not on the path. `CHROME_PATH` names the browser.
 */
const { values } = parseArgs({
  options: { lighthouse: { type: 'string', default: 'lighthouse' }, only: { type: 'string', default: '' } },
})

const { out } = folders()
const site = await serveSite({ folder: out, base: '/', port: 0 })
let short = 0
try {
  for (const path of (await pagesToAudit(out)).filter((page) => page.includes(values.only))) {
    const audited = await auditPage(values.lighthouse, `${site.origin}/${path}`)
    if (!isWhole(audited)) short++
    console.log(`${Object.entries(audited.scores).flat().join(' ')}  /${path}`)
    for (const audit of audited.failed) console.log(`  ${audit}`)
  }
} finally {
  await site.close()
}
console.log(short === 0 ? 'Every page has 100 in everything.' : `${short} pages fall short of 100.`)
process.exitCode = short === 0 ? 0 : 1
