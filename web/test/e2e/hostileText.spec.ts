import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from './support/ask'
import { account, type Beheer, logIn } from './support/beheer'
import { useBrowser } from './support/browser'
import { eventually } from './support/eventually'
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from './support/payloads'

const INSTRUMENT = 'api::instrument.instrument'
const SOON_MS = 10_000
/** Long texts of an instrument that a leverancier writes and readers see. */
const FIELDS = [
  'doel',
  'werkwijze',
  'doelgroepomschrijving',
  'voorwaarden',
  'nietGeschiktVoor',
  'aanmelden',
  'clientSamenvatting',
  'hoeIsHet',
  'watVraagtHet',
  'belangen',
  'verwijscontact',
]
const PER_FIELD = Math.ceil(HOSTILE_TEXTS.length / FIELDS.length)

describe('what a leverancier writes', () => {
  const browser = useBrowser()
  let leverancier: Beheer
  let beheer: Beheer
  let documentId: string
  let slug: string

  beforeAll(async () => {
    leverancier = await logIn('leverancier')
    beheer = await logIn('beheergroep')
    const own = await leverancier.find(INSTRUMENT, 'slug', 'sociale-activering')
    documentId = own.documentId
    slug = String(own['slug'])
    await leverancier.act(INSTRUMENT, documentId, 'wijzigen')
  })

  it('is not saved with an address that a browser would run', async () => {
    const saved: string[] = []
    for (const url of HOSTILE_ADDRESSES) {
      const bronnen = [{ titel: 'Bron', url, jaar: 2024 }]
      const saving = leverancier.update(INSTRUMENT, documentId, { bronnen })
      const refusal = await saving.then(
        () => 'bewaard',
        (error: Error) => error.message,
      )
      if (!refusal.includes(' 400 ')) saved.push(`${JSON.stringify(url)}: ${refusal}`)
    }
    expect(saved).toEqual([])
  })

  it('never runs, wherever it is shown: it is read as it was written', async () => {
    const texts = FIELDS.map((field, i) => [
      field,
      HOSTILE_TEXTS.slice(i * PER_FIELD, (i + 1) * PER_FIELD).join('\n\n'),
    ])
    await leverancier.update(INSTRUMENT, documentId, {
      ...Object.fromEntries(texts),
      naam: '<img src=x onerror=window.uitgevoerd=1>',
      samenvatting: '"><script>window.uitgevoerd=1</script> zilverschoon',
      voordelen: HOSTILE_TEXTS.slice(0, 5).map((tekst) => ({ tekst })),
      nadelen: HOSTILE_TEXTS.slice(5, 10).map((tekst) => ({ tekst })),
    })
    await leverancier.act(INSTRUMENT, documentId, 'indienen')
    await beheer.approve(documentId)
    await eventually(
      async () => expect((await ask('/keuzehulp?q=zilverschoon')).text).toContain('onerror'),
      SOON_MS,
    )
    const paths = [
      `/instrumenten/${slug}`,
      `/instrumenten/${slug}/client`,
      '/keuzehulp?q=zilverschoon',
      `/vergelijken?i=${slug}&i=jobs-training`,
      '/dekking',
    ]
    for (const path of paths)
      expect({ path, ...(await partsOf(await browser.open(path))) }).toEqual({ path, ...HARMLESS })
    const page = await browser.open(`/instrumenten/${slug}`)
    expect(await page.locator('main').innerText()).toContain('<script>window.uitgevoerd=1</script>')
  })

  it('does not run in the CMS of the one who looks it over', async () => {
    const { email, wachtwoord } = account('beheergroep')
    const page = await browser.open(`${inject('running').cms}/admin`)
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(wachtwoord)
    await page.locator('button[type=submit]').click()
    await page.locator('a[href*="/admin/content-manager"]').first().waitFor()
    const entry = `/admin/content-manager/collection-types/${INSTRUMENT}/${documentId}`
    await page.goto(inject('running').cms + entry)
    await page.locator('textarea[name=samenvatting]').waitFor()
    expect(await partsOf(page)).toEqual(HARMLESS)
  })
})

const HARMLESS = { hasRun: false, handlers: [], addresses: [] }

/** What of a hostile text has become a part of the page. */
function partsOf(page: Page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')]
    const isHandler = ({ name }: Attr) => /^on/i.test(name)
    const isHostile = ({ name, value }: Attr) =>
      ['href', 'src', 'action', 'formaction'].includes(name) &&
      /^\s*(javascript|vbscript|data:text)|boef/i.test(value)
    const having = (test: (attribute: Attr) => boolean) =>
      elements
        .filter((element) => [...element.attributes].some(test))
        .map((element) => element.outerHTML.slice(0, 200))
    return {
      hasRun: 'uitgevoerd' in window,
      handlers: having(isHandler),
      addresses: having(isHostile),
    }
  })
}
