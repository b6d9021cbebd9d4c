import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from './support/browser'

const WIDE = { viewport: { width: 1440, height: 900 } }

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
