import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from './support/browser'

const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }

describe('the lijstje', () => {
  const browser = useBrowser()

  it('keeps instruments over pages and a reload, says how many, and compares them', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1', WIDE)
    await page.getByRole('button', { name: 'Op ons lijstje: JOBS-training' }).click()
    await page.getByRole('status').filter({ hasText: 'JOBS-training' }).first().waitFor()
    await page.goto(new URL('/instrumenten/jobclub', inject('running').web).href)
    await page.getByRole('button', { name: 'Op ons lijstje: Jobclub' }).click()
    await page.reload({ waitUntil: 'networkidle' })
    const button = page.getByRole('button', { name: 'Op ons lijstje: Jobclub' })
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await page.goto(new URL('/lijstje', inject('running').web).href, { waitUntil: 'networkidle' })
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('JOBS-training')
    expect(main).toContain('Jobclub')
    await page.getByRole('link', { name: /Vergelijk 2/ }).click()
    await page.getByRole('heading', { name: 'Twee instrumenten naast elkaar' }).waitFor()
  })

  it('takes the needs along to comparison and conversation, on a phone by its bar', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1', PHONE)
    await page.getByRole('button', { name: 'Op ons lijstje: JOBS-training' }).tap()
    await page.getByRole('link', { name: 'Jobclub' }).first().tap()
    await page.getByRole('button', { name: 'Op ons lijstje: Jobclub' }).tap()
    const bar = page.getByRole('main').getByRole('link', { name: /^Lijstje \(2/ })
    await bar.tap()
    await page.waitForURL(/lijstje#kenmerk=4\.1$/)
    await page.reload({ waitUntil: 'networkidle' })
    const compare = page.getByRole('link', { name: /Vergelijk 2/ })
    expect(await compare.getAttribute('href')).toContain('kenmerk=4.1')
    await page.getByRole('main').getByRole('link', { name: 'Samen kiezen' }).tap()
    await page.getByRole('button', { name: 'Verder' }).tap()
    await page.getByRole('heading', { name: 'Hier willen we aan werken' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('Sollicitatievaardigheden')
  })

  it('covers nothing with its bar that has the focus, also not in a low window', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1', { viewport: PHONE.viewport })
    await page.getByRole('button', { name: 'Op ons lijstje: JOBS-training' }).click()
    const bar = page.locator('.bottom-bar')
    const isFixed = () => bar.evaluate((element) => getComputedStyle(element).position === 'fixed')
    expect(await isFixed()).toBe(true)
    const covered: string[] = []
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press('Tab')
      covered.push(...(await bar.evaluate(nameOfCovered)))
    }
    expect(covered).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await isFixed()).toBe(false)
  })

  it('shows a shared lijstje without touching the own one', async () => {
    const page = await browser.open('/lijstje#i=jobs-training,jobclub,bestaat-niet', WIDE)
    await page.getByText('Jobclub').first().waitFor()
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('JOBS-training')
    expect(main).toContain('bestaat-niet')
    const own = await page.evaluate(() => localStorage.getItem('keuzehulp-lijstje'))
    expect(own ?? '').not.toContain('jobclub')
  })

  it('advises a combination with its source when only skills were chosen', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1', WIDE)
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('Alleen vaardigheden is zwak')
    expect(main).toContain('2014')
  })
})

/** What has the focus, when this element lies over it. */
function nameOfCovered(bar: Element): string[] {
  const focused = document.activeElement
  if (!focused || focused === document.body || bar.contains(focused)) return []
  const isCovered = focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top
  return isCovered ? [focused.textContent] : []
}
