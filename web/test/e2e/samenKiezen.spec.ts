import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Request } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser } from './support/browser'

const PHONE = { viewport: { width: 360, height: 780 } }
const LAPTOP = { viewport: { width: 1280, height: 800 } }
const NOTE = 'Ik wil graag buiten werken'

describe('samen kiezen', () => {
  const browser = useBrowser()

  async function violations(page: Page): Promise<string[]> {
    const { violations: found } = await new AxeBuilder({ page }).analyze()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })

  async function goOn(page: Page, titel: string): Promise<void> {
    await page.getByRole('button', { name: 'Verder' }).click()
    await heading(page).filter({ hasText: titel }).waitFor()
  }

  /** Everything the browser asks for from now on. */
  function recordRequests(page: Page): Request[] {
    const requests: Request[] = []
    page.on('request', (request) => requests.push(request))
    return requests
  }

  /** Walks from the first step to the last, choosing something at each. */
  async function walk(page: Page, look: (stap: string) => Promise<void>): Promise<void> {
    await page.getByRole('radio', { name: /samen/i }).first().check()
    await look('begin')
    await goOn(page, 'Waar willen jullie aan werken?')
    await look('kenmerken')
    await goOn(page, 'Wat zijn de mogelijkheden?')
    await page.getByRole('checkbox', { name: 'JOBS-training bekijken' }).check()
    await page
      .getByRole('checkbox', { name: /nog niet/i })
      .first()
      .check()
    await look('mogelijkheden')
    await goOn(page, 'Wat is voor jou belangrijk?')
    await page.getByRole('checkbox', { name: /Dicht bij huis/ }).check()
    await page.getByRole('checkbox', { name: /Rust om mij heen/ }).check()
    await page.getByRole('heading', { name: 'Waarin verschillen de mogelijkheden?' }).waitFor()
    await look('waarden')
    await goOn(page, 'Kiezen of nog even wachten?')
    await page.getByRole('radio').first().check()
    await page.getByRole('checkbox', { name: 'JOBS-training', exact: true }).check()
    await page.getByLabel('Waarom?').fill(NOTE)
    await page.getByLabel('Een vraag erbij').fill('Hoe laat begint het?')
    await page.getByRole('button', { name: 'Zet erbij' }).click()
    await look('besluit')
    await goOn(page, 'Jullie afspraak op één A4')
    await look('afspraak')
  }

  it.each([
    ['a phone', PHONE],
    ['a laptop', LAPTOP],
  ])(
    'goes from what to work on to a printed page on %s, without a violation',
    async (_on, size) => {
      const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', size)
      const wrong: string[] = []
      await walk(page, async (stap) => {
        wrong.push(...(await violations(page)).map((found) => `${stap} ${found}`))
      })
      expect(wrong).toEqual([])
      const text = await page.getByRole('main').innerText()
      for (const part of [NOTE, 'JOBS-training', 'Hoe laat begint het?', 'Sollicitatie'])
        expect(text).toContain(part)
    },
  )

  it('prints on exactly one A4', async () => {
    const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', LAPTOP)
    await walk(page, async () => {})
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  })

  it('tells the server nothing of what is chosen or written', async () => {
    const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', LAPTOP)
    await page.getByRole('button', { name: 'Verder' }).waitFor()
    const requests = recordRequests(page)
    await walk(page, async () => {})
    const { pathname } = new URL('/samen-kiezen', inject('running').web)
    const sent = requests.map((request) => `${request.url()} ${request.postData() ?? ''}`)
    expect(sent.filter((line) => /kenmerk|4\.1|waarde|dichtbij|buiten|jobs/i.test(line))).toEqual(
      [],
    )
    expect(requests.filter((request) => request.method() !== 'GET')).toEqual([])
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(pathname)
  })

  it('goes on after leaving, and forgets everything on request', async () => {
    const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', LAPTOP)
    await walk(page, async () => {})
    await page.goto(new URL('/samen-kiezen', inject('running').web).href)
    await page.getByRole('button', { name: /Verder gaan/ }).click()
    await heading(page).filter({ hasText: 'Jullie afspraak' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain(NOTE)
    await page.getByRole('button', { name: 'Alles wissen' }).click()
    await page.getByRole('button', { name: 'Ja, wis alles' }).click()
    await heading(page).filter({ hasText: 'Er is iets te kiezen' }).waitFor()
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain(NOTE)
  })

  it('says so when what was kept cannot be read, and starts', async () => {
    const page = await browser.open('/samen-kiezen', LAPTOP)
    await page.evaluate(() => localStorage.setItem('keuzehulp-gesprek', '{"versie":99,"x":'))
    await page.reload({ waitUntil: 'networkidle' })
    expect(await heading(page).innerText()).toContain('Er is iets te kiezen')
    expect(await page.getByRole('main').innerText()).toMatch(/niet .*(lezen|gelezen)|bewaard/i)
  })

  it('names the situation and the decision on the first page', async () => {
    const page = await browser.open('/', PHONE)
    expect(await heading(page).innerText()).toBe('Welke hulp kiezen jullie als volgende stap?')
    expect(await page.getByRole('main').innerText()).toContain('een stap zetten naar werk')
  })

  it('explains itself where scripts are blocked', async () => {
    const page = await browser.open('/samen-kiezen', { javaScriptEnabled: false })
    expect(await page.locator('body').innerText()).toMatch(/script/i)
  })
})
