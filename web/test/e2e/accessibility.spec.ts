import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from './support/browser'

const WIDEST = 1440
/** Ends with the one that is looked at in the dark as well. */
const WIDTHS = [360, WIDEST]
const PAGES: [string, string][] = [
  ['home', '/'],
  ['keuzehulp', '/keuzehulp'],
  ['filtered', '/keuzehulp?kenmerk=4.1&kenmerk=5.2&vorm=groep&duurMaxWeken=30&q=training'],
  ['with a notice', '/keuzehulp?kenmerk=9.9&pagina=0'],
  ['empty', '/keuzehulp?q=xyzzyxyzzy&kenmerk=4.1'],
  ['instrument', '/instrumenten/jobs-training'],
  ['instrument with a lapsed check', '/instrumenten/werkervaringsplaats'],
  ['client', '/instrumenten/jobs-training/client'],
  ['vergelijken', '/vergelijken?i=jobs-training&i=werkervaringsplaats&i=jobclub&i=ips&kenmerk=4.1'],
  ['vergelijken with a notice', '/vergelijken?i=jobs-training&i=bestaat-niet'],
  ['dekking', '/dekking'],
  ['dekking filtered', '/dekking?vorm=groep&kenmerk=4.1'],
  ['samen kiezen', '/samen-kiezen'],
  ['lijstje, empty', '/lijstje'],
  ['lijstje, shared', '/lijstje#i=jobs-training,jobclub'],
  ['insluiten', '/insluiten'],
  ['error', '/instrumenten/bestaat-niet'],
]

describe('accessibility', () => {
  const browser = useBrowser()

  /** What axe finds on the page as it stands. */
  async function violations(page: Page, axe = new AxeBuilder({ page })): Promise<string[]> {
    const found = await axe.analyze()
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    )
  }

  const sized = (width: number) => ({ viewport: { width, height: 900 } })

  /** How far the page is wider than the window, in pixels. */
  function sideways(page: Page): Promise<number> {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  }

  describe.each(PAGES)('%s', (_name, path) => {
    it('has no violation at any width, nor in the dark, and says what it is', async () => {
      const page = await browser.open(path, sized(WIDEST))
      const found: Record<string, string[]> = {}
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        found[`${width} px`] = await violations(page)
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      // The dark changes colours and nothing else.
      const contrast = new AxeBuilder({ page }).withRules('color-contrast')
      found['in the dark'] = await violations(page, contrast)
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((where) => [where, []])))
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toMatch(/Keuzehulp/)
      expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    })

    it('needs no sideways scrolling at 320 px, which is 1280 px at 400 %', async () => {
      expect(await sideways(await browser.open(path, sized(320)))).toBeLessThanOrEqual(0)
    })
  })

  /** Opens every closed disclosure that can be seen. */
  async function openAll(page: Page): Promise<void> {
    const closed = page.locator('details:not([open]) > summary').filter({ visible: true })
    while ((await closed.count()) > 0) await closed.first().click()
  }

  it('has no violation with the filters open on a phone', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1', sized(360))
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('dialog').waitFor()
    await openAll(page)
    expect(await violations(page)).toEqual([])
  })

  it('has no violation with every filter open on a wide screen', async () => {
    const page = await browser.open('/keuzehulp', sized(1440))
    await openAll(page)
    expect(await violations(page)).toEqual([])
  })

  it('stays silent in the console, also under its own content security policy', async () => {
    const page = await browser.open('/', sized(1440))
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    for (const [, path] of PAGES.filter(([name]) => name !== 'error')) {
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' })
    }
    expect(said).toEqual([])
  })
})
