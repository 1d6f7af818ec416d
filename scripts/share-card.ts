import { chromium } from 'playwright-core'
import { archive } from '../src/archive.config.ts'
import { launchBrowser } from '../src/e2e/launch-browser.ts'
import { shareCard } from './share-card/share-card.ts'

/**
 * `node scripts/share-card.ts`: draws the picture that shows beside a shared link anew, once the archive has got another name.
 * It is kept in `public/` and not drawn by the build, which needs no browser.
 */
const server = await launchBrowser()
try {
  const browser = await chromium.connect(server.wsEndpoint())
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await page.setContent(shareCard(archive))
  await page.screenshot({ path: 'public/share.png' })
} finally {
  await server.close()
}
console.log('public/share.png')
