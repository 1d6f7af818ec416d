import { existsSync } from 'node:fs'
import process from 'node:process'
import { type BrowserServer, chromium } from 'playwright-core'

/** Where a Chromium of the system's own usually stands. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run']

/**
 * Starts a Chromium: the one `CHROMIUM_PATH` names, else one Playwright installed, else the system's,
 * else the one that comes packed in an npm package (Linux x64 only, without Chinese fonts).
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM_BROWSERS]
  const found = candidates.find((path) => path && existsSync(path))
  if (found) return chromium.launchServer({ executablePath: found, args: ARGUMENTS })
  return chromium.launchServer({ executablePath: await packedBrowser(), args: [...ARGUMENTS, '--no-zygote'] })
}

async function packedBrowser(): Promise<string> {
  // The package unpacks the libraries it needs only where it believes to run on AWS Lambda, and looks when it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}
