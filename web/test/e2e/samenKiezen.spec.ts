import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page, Request } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { emptyGesprek } from '../../app/samenkiezen/gesprek'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'
import { pageCount } from './support/pageCount'

const PHONE = { viewport: { width: 360, height: 780 } }
const LAPTOP = { viewport: { width: 1280, height: 800 } }
/** A window of 1280 by 1024 at 400 %. */
const NARROWEST = { width: 320, height: 256 }
/** More than any step has places to stop at. */
const MOST_TABS = 150
const NOTE = 'Ik wil graag buiten werken'
/** As much as there is room for in every field. */
const LONG_TALK = JSON.stringify({
  versie: 1,
  ...emptyGesprek('2026-11-20'),
  stap: 6,
  rolverdeling: 'samen',
  kenmerken: ['4.1', '5.2', '1.1', '1.7', '3.1.2'],
  lijstje: ['jobs-training', 'ips', 'sollicitatietraining', 'jobclub'],
  vasteOpties: ['nog-niet', 'combinatie'],
  waarden: ['dichtbij', 'rust', 'leren', 'eigen-tempo', 'echt-werk'],
  besluit: 'combinatie',
  gekozen: ['jobs-training', 'ips', 'jobclub'],
  reden: 'Want ik wil weer onder de mensen zijn. '.repeat(15),
  volgendeStap: 'We gaan samen een keer kijken. '.repeat(7),
  wie: 'Mijn coach belt, en ik ga mee.',
  datum: '2026-12-08',
  vragen: Array.from({ length: 8 }, (_, i) => `Vraag ${i}: mag ik iemand meenemen als ik kom?`),
})

describe('samen kiezen', () => {
  const browser = useBrowser()

  async function violations(page: Page, axe = new AxeBuilder({ page })): Promise<string[]> {
    const { violations: found } = await axe.analyze()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 })

  async function goOn(page: Page, titel: string): Promise<void> {
    await page.getByRole('button', { name: 'Verder' }).click()
    await heading(page).filter({ hasText: titel }).waitFor()
  }

  function isWiderThanWindow(page: Page): Promise<boolean> {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth > clientWidth
    })
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

  /** Goes to the element as somebody without a mouse does. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement)
    for (let steps = 0; !(await isThere()); steps++) {
      if (steps > MOST_TABS) throw new Error(`No way by Tab to ${target}`)
      await page.keyboard.press('Tab')
    }
  }

  it('can be walked by keyboard alone', async () => {
    const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', LAPTOP)
    const press = async (target: Locator, key: string) => {
      await tabTo(page, target)
      await page.keyboard.press(key)
    }
    const goOnByKey = async (titel: string) => {
      await press(page.getByRole('button', { name: 'Verder' }), 'Enter')
      await heading(page).filter({ hasText: titel }).waitFor()
    }
    await press(page.getByRole('radio').first(), 'Space')
    await goOnByKey('Waar willen jullie aan werken?')
    await goOnByKey('Wat zijn de mogelijkheden?')
    await press(page.getByRole('checkbox', { name: 'JOBS-training bekijken' }), 'Space')
    await goOnByKey('Wat is voor jou belangrijk?')
    await press(page.getByRole('checkbox', { name: /Dicht bij huis/ }), 'Space')
    await goOnByKey('Kiezen of nog even wachten?')
    await press(page.getByRole('radio').first(), 'Space')
    await press(page.getByRole('checkbox', { name: 'JOBS-training', exact: true }), 'Space')
    await press(page.getByLabel('Waarom?'), 'End')
    await page.keyboard.type(NOTE)
    await goOnByKey('Jullie afspraak op één A4')
    const text = await page.getByRole('main').innerText()
    expect(text).toContain(NOTE)
    expect(text).toContain('JOBS-training')
  })

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
        // The dark changes colours and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' })
        const contrast = new AxeBuilder({ page }).withRules('color-contrast')
        wrong.push(...(await violations(page, contrast)).map((found) => `${stap}, dark ${found}`))
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize(NARROWEST)
        if (await isWiderThanWindow(page)) wrong.push(`${stap} scrolls sideways at 400 %`)
        await page.setViewportSize(size.viewport)
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
    expect(pageCount(pdf)).toBe(1)
  })

  it.each(['neutraal', 'kade'])('fits a long talk on one A4 in theme %s', async (thema) => {
    const page = await browser.open('/samen-kiezen', LAPTOP)
    await page.evaluate((talk) => localStorage.setItem('keuzehulp-gesprek', talk), LONG_TALK)
    await page.reload({ waitUntil: 'networkidle' })
    await page.evaluate((naam) => document.documentElement.setAttribute('data-thema', naam), thema)
    await page.getByRole('button', { name: /Verder gaan/ }).click()
    await page.getByRole('article', { name: 'Jullie afspraak' }).waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
    expect(pageCount(pdf)).toBe(1)
  })

  it('prints an ordinary talk in large type', async () => {
    const page = await browser.open('/samen-kiezen#kenmerk=4.1,5.2', LAPTOP)
    await walk(page, async () => {})
    const sheet = page.getByRole('article', { name: 'Jullie afspraak' })
    await eventually(async () => {
      await page.emulateMedia({ media: 'print' })
      const size = await sheet.evaluate((element) => getComputedStyle(element).fontSize)
      expect(Number.parseFloat(size) * 0.75).toBeCloseTo(12)
    }, 5_000)
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
    await page.getByRole('link', { name: 'Begin met samen kiezen' }).click()
    await heading(page).filter({ hasText: 'Er is iets te kiezen' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('Welke hulp past bij jouw volgende')
  })

  it('explains itself where scripts are blocked', async () => {
    const page = await browser.open('/samen-kiezen', { javaScriptEnabled: false })
    expect(await page.locator('body').innerText()).toMatch(/script/i)
  })
})
