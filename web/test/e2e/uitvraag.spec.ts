import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from './support/ask'
import { account } from './support/beheer'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'

const SOON_MS = 20_000
const WIDE = { viewport: { width: 1440, height: 1000 } }
const INSTRUMENT = 'Maatje'
const FIRST = 'De deelnemer heeft een vast maatje en durft daardoor meer.'
const SECOND = 'De deelnemer heeft een half jaar lang een vast maatje en durft daardoor meer.'
const REMARK = 'Schrijf er ook bij hoe lang een maatje blijft.'

/** The subjects and texts of the mails that went out, which are files without a mail server. */
function mails(): string[] {
  const folder = path.join(inject('running').dataFolder, 'mail')
  return readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

const mailTo = (address: string, words: string) =>
  eventually(
    async () =>
      expect(mails().some((mail) => mail.includes(address) && mail.includes(words))).toBe(true),
    SOON_MS,
  )

/** The screens of the CMS are many requests each. */
const OF_A_SCREEN_MS = 150_000

describe('a round of an uitvraag', { timeout: OF_A_SCREEN_MS }, () => {
  const browser = useBrowser()
  let beheer: Page
  let leverancier: Page

  async function signIn(rol: string): Promise<Page> {
    const { email, wachtwoord } = account(rol)
    const page = await browser.open(`${inject('running').cms}/admin`, WIDE)
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(wachtwoord)
    await page.locator('button[type=submit]').click()
    await page.locator('a[href*="/admin/content-manager"]').first().waitFor()
    return page
  }

  const go = (page: Page, address: string) =>
    page.goto(`${inject('running').cms}/admin${address}`, { waitUntil: 'networkidle' })

  async function openInstrument(page: Page): Promise<void> {
    await go(page, '/')
    await page.getByRole('link', { name: INSTRUMENT, exact: true }).first().click()
    await page.locator('textarea[name=doel]').waitFor()
    await page.getByText('Beoordeling', { exact: true }).first().waitFor()
  }

  const press = (where: Page | Locator, name: string | RegExp) =>
    where.getByRole('button', { name, exact: typeof name === 'string' }).click()

  async function writeAndHandIn(doel: string): Promise<void> {
    await leverancier.locator('textarea[name=doel]').fill(doel)
    await press(leverancier, 'Opslaan')
    await leverancier.getByText('Opgeslagen', { exact: false }).first().waitFor()
    await press(leverancier, 'Indienen')
    await press(leverancier.getByRole('alertdialog'), 'Indienen')
    await leverancier.getByText('Ingediend. De tekst ligt').waitFor()
  }

  beforeAll(async () => {
    beheer = await signIn('beheergroep')
    leverancier = await signIn('leverancier')
  })

  it('begins with a mail to each leverancier', async () => {
    await go(beheer, '/keuzehulp/uitvraag')
    await beheer.getByRole('link', { name: 'Nieuwe ronde' }).click()
    await beheer.locator('input[name=naam]').fill('Uitvraag winter')
    const deadline = beheer.getByLabel('Reageren uiterlijk op').first()
    await deadline.fill('20-12-2030')
    await deadline.press('Tab')
    await press(beheer, 'Opslaan')
    await go(beheer, '/keuzehulp/uitvraag')
    await beheer.getByRole('link', { name: 'Uitvraag winter' }).click()
    await press(beheer, 'Versturen')
    await press(beheer.getByRole('dialog'), /Versturen aan/)
    await mailTo(account('leverancier').email, INSTRUMENT)
    expect(mails().length).toBeGreaterThan(1)
  })

  it('shows the leverancier what is asked, and takes what is written to the beheergroep', async () => {
    await go(leverancier, '/')
    await leverancier.getByText('Uitvraag winter').first().waitFor()
    await openInstrument(leverancier)
    await press(leverancier, 'Wijzigen')
    await writeAndHandIn(FIRST)
    await mailTo(account('beheergroep').email, INSTRUMENT)
    expect((await ask('/instrumenten/maatje')).text).not.toContain(FIRST)
  })

  it('goes back with a remark, and comes again', async () => {
    await openInstrument(beheer)
    await press(beheer, /Terugsturen met/)
    const dialog = beheer.getByRole('dialog')
    await dialog.locator('textarea').fill(REMARK)
    await press(dialog, 'Terugsturen')
    await beheer.getByText('Teruggestuurd. De leverancier').waitFor()
    await openInstrument(leverancier)
    await leverancier.getByText(REMARK).first().waitFor()
    expect(mails().some((mail) => mail.includes('Graag aanpassen'))).toBe(true)
    await writeAndHandIn(SECOND)
  })

  it('ends on the website with the text that was looked over', async () => {
    await openInstrument(beheer)
    await press(beheer, 'Goedkeuren en publiceren')
    const dialog = beheer.getByRole('dialog')
    await dialog.getByText(SECOND).waitFor()
    await press(dialog, 'Goedkeuren en publiceren')
    await beheer.getByText('Goedgekeurd en gepubliceerd').first().waitFor()
    await eventually(
      async () => expect((await ask('/instrumenten/maatje')).text).toContain(SECOND),
      SOON_MS,
    )
  })

  it('tells in its report who answered and what changed', async () => {
    await go(leverancier, '/')
    await press(leverancier, 'Ik ben klaar')
    await leverancier.getByRole('dialog').locator('textarea').fill('Alles klopt nu.')
    await press(leverancier.getByRole('dialog'), 'Versturen')
    await leverancier.getByRole('dialog').waitFor({ state: 'detached' })
    await go(beheer, '/keuzehulp/uitvraag')
    await beheer.getByRole('link', { name: 'Uitvraag winter' }).click()
    await beheer.getByRole('link', { name: 'Verslag' }).click()
    await beheer.getByText('Alles klopt nu.').first().waitFor()
    const report = await beheer.locator('main').innerText()
    expect(report).toContain(INSTRUMENT)
    expect(report).toMatch(/Doel/)
  })
})
