import { describe, expect, it } from 'vitest'
import { useBrowser } from './support/browser'

describe('without JavaScript', () => {
  const browser = useBrowser()

  it.each([1440, 360])('filters by the form and its button at %i px wide', async (width) => {
    const page = await browser.open('/keuzehulp', {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    })
    if (width < 1000) await page.locator('summary', { hasText: 'Filters' }).click()
    await page.locator('summary', { hasText: 'Motivatie' }).click()
    await page.locator('input[name=kenmerk][value="5.2"]').check()
    await page.getByRole('button', { name: 'Toon resultaten' }).click()
    expect(page.url()).toContain('kenmerk=5.2')
    expect(await page.locator('h3').count()).toBeGreaterThan(1)
    expect(await page.getByRole('main').innerText()).toMatch(/geloof in eigen kunnen/i)
  })

  it('shows an instrument to professional and client', async () => {
    const page = await browser.open('/instrumenten/jobs-training', { javaScriptEnabled: false })
    const main = await page.getByRole('main').innerText()
    for (const part of ['Hoe is het om dit te doen?', 'Betaald door', 'Wie heeft er belang bij?'])
      expect(main).toContain(part)
    await page.getByRole('link', { name: 'Voor de cliënt' }).click()
    expect(page.url()).toMatch(/\/client$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('JOBS-training')
  })

  it('shows and filters the keuzematrix, and ships no script for it', async () => {
    const page = await browser.open('/dekking?vorm=groep', { javaScriptEnabled: false })
    const filtered = await page.getByRole('row').count()
    await page.goto(new URL('/dekking', page.url()).href)
    expect(await page.getByRole('row').count()).toBeGreaterThan(filtered)
    expect(await page.content()).not.toMatch(/<script|modulepreload/)
    expect(await page.getByRole('heading', { name: 'Blinde vlekken' }).count()).toBe(1)
  })
})
