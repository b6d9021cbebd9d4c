import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'

interface Surfer {
  /** A new page in a context of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** One real browser for the tests of a file; every page has a context of its own. */
export function useBrowser(): Surfer {
  let browser: Browser
  const contexts: BrowserContext[] = []
  let kept = 0
  const closeDownTo = async (count: number) => {
    for (const context of contexts.splice(count)) await context.close()
  }
  // What a file opens before its tests stays for all of them.
  beforeEach(() => {
    kept = contexts.length
  })
  afterEach(() => closeDownTo(kept))
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  })
  afterAll(async () => {
    await closeDownTo(0)
    await browser.close()
  })
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'nl-NL', ...options })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(new URL(path, inject('running').web).href, { waitUntil: 'networkidle' })
      return page
    },
  }
}
