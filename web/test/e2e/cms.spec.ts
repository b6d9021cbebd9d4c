import { describe, expect, inject, it } from 'vitest'
import { ask } from './support/ask'
import { account } from './support/beheer'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'

describe('an editor in the CMS', () => {
  const browser = useBrowser()

  it('logs in with the account of the first start, changes a text, publishes, and readers see it', async () => {
    const { email, wachtwoord } = account('beheergroep')
    const page = await browser.open(`${inject('running').cms}/admin`, {
      viewport: { width: 1440, height: 1000 },
    })
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(wachtwoord)
    await page.locator('button[type=submit]').click()
    await page.locator('a[href*="/admin/content-manager"]').first().click()
    await page.getByRole('link', { name: 'Instrumenten', exact: true }).click()
    await page.getByText('Klik & Tik', { exact: true }).click()
    const samenvatting = page.locator('textarea[name=samenvatting]')
    await samenvatting.fill('Een zin die zojuist in het beheer is geschreven.')
    await page.getByRole('button', { name: 'Publiceer', exact: false }).first().click()
    await eventually(
      async () =>
        expect((await ask('/instrumenten/klik-en-tik')).text).toContain('zojuist in het beheer'),
      10_000,
    )
  })
})
