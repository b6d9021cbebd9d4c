import type { Page } from 'playwright-core'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'

const WIDE = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 360, height: 740 }, hasTouch: true }

describe('a coach finds instruments by need', () => {
  const browser = useBrowser()
  const kenmerk = (page: Page, code: string) => page.locator(`input[name=kenmerk][value="${code}"]`)
  const names = (page: Page) => page.locator('h3').allInnerTexts()

  it('chooses two needs and a form, gets ranked reasons, and opens what fits best', async () => {
    const page = await browser.open('/', WIDE)
    await page.getByRole('navigation').getByRole('link', { name: 'Instrumenten' }).click()
    await page.locator('summary', { hasText: 'Werkzoekgedrag' }).click()
    await kenmerk(page, '4.1').check()
    await page.waitForURL(/kenmerk=4\.1/)
    await page.locator('summary', { hasText: 'Motivatie' }).click()
    await kenmerk(page, '5.2').check()
    await page.waitForURL(/kenmerk=5\.2/)
    const groep = page.locator('input[name=vorm][value=groep]')
    if (!(await groep.isVisible())) await page.locator('summary', { hasText: 'Vorm' }).click()
    await groep.check()
    await page.waitForURL(/vorm=groep/)
    expect(await groep.evaluate((input) => input === document.activeElement)).toBe(true)

    await page.locator('h3').first().filter({ hasText: 'JOBS-training' }).waitFor()
    const first = page.locator('li', { has: page.locator('h3') }).first()
    await eventually(async () => {
      const text = await first.innerText()
      expect(text).toMatch(/Werkt direct aan\s+sollicitatievaardigheden/i)
      expect(text).toMatch(/Werkt direct aan\s+geloof in eigen kunnen/i)
    }, 5_000)

    await page.getByRole('link', { name: 'JOBS-training' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'JOBS-training' }).waitFor()
    await page.getByRole('link', { name: 'Voor de cliënt' }).click()
    await page.waitForURL(/\/client$/)
    await page.goBack()
    // The button is there once the page has come to life.
    await page.getByRole('button', { name: 'Afdrukken' }).waitFor()
    await page.goBack()
    expect(page.url()).toContain('kenmerk=4.1&kenmerk=5.2&vorm=groep')
    await kenmerk(page, '4.1').waitFor()
    expect(await kenmerk(page, '4.1').isChecked()).toBe(true)
  })

  it('takes a filter off by its chip and hears the number of results', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1&vorm=online', WIDE)
    const before = await names(page)
    await page
      .getByRole('link', { name: /Online/ })
      .first()
      .click()
    await page.waitForURL((url) => !url.search.includes('vorm'))
    await page.locator('[role=status]', { hasText: /instrument/ }).waitFor({ state: 'attached' })
    await eventually(
      async () => expect((await names(page)).length).toBeGreaterThan(before.length),
      5_000,
    )
  })

  it('helps out when nothing is found', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=4.1&q=xyzzyxyzzy', WIDE)
    await page.locator('#resultaten, h2').first().waitFor()
    const way = page
      .getByRole('main')
      .getByRole('link', { name: /xyzzyxyzzy/ })
      .first()
    await way.click()
    await page.waitForURL((url) => !url.search.includes('xyzzy'))
    await eventually(async () => expect((await names(page)).length).toBeGreaterThan(0), 5_000)
  })

  it('tells what it could not understand of an address, and goes on', async () => {
    const page = await browser.open('/keuzehulp?kenmerk=9.9&vorm=groep&utm_source=mail', WIDE)
    expect(await page.getByRole('main').innerText()).toContain('9.9')
    expect((await names(page)).length).toBeGreaterThan(0)
  })

  it('chooses on a phone in a sheet that keeps and gives back the focus', async () => {
    const page = await browser.open('/keuzehulp', NARROW)
    const opener = page.getByRole('button', { name: 'Filters' })
    await opener.click()
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    await sheet.locator('summary', { hasText: 'Motivatie' }).click()
    await kenmerk(page, '5.2').check()
    await page.waitForURL(/kenmerk=5\.2/)
    await sheet.getByRole('button', { name: /^Toon \d+ instrument/ }).click()
    expect(await sheet.isVisible()).toBe(false)
    await opener.click()
    await page.keyboard.press('Escape')
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('keeps what was typed before the page came to life', async () => {
    const page = await browser.open('about:blank', WIDE)
    await page.route('**/_nuxt/*.js', async (route) => {
      await pause(500)
      await route.continue()
    })
    await page.goto(new URL('/keuzehulp', inject('running').web).href, { waitUntil: 'commit' })
    const box = page.locator('input[name=q]')
    await box.fill('taal')
    await page.waitForLoadState('networkidle')
    expect(await box.inputValue()).toBe('taal')
    await box.press('Enter')
    await page.waitForURL(/q=taal/)
    await page.getByRole('link', { name: 'Alles wissen' }).click()
    await page.waitForURL((url) => !url.search.includes('taal'))
    await eventually(async () => expect(await box.inputValue()).toBe(''), 5_000)
  })

  it('does all of it with the keyboard', async () => {
    const page = await browser.open('/keuzehulp', WIDE)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/inhoud/i)
    await page.locator('summary', { hasText: 'Motivatie' }).focus()
    await page.keyboard.press('Enter')
    await kenmerk(page, '5.1').focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/kenmerk=5\.1/)
    expect(await kenmerk(page, '5.1').evaluate((input) => input === document.activeElement)).toBe(
      true,
    )
  })
})
