import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uitvraagTasks } from '../../src/uitvraag/uitvraagTasks'
import { createInstrument } from '../support/anInstrument'
import { berichtenOf, createRonde, DEADLINE } from '../support/aRonde'
import { type Answer, bootCms, type Cms } from '../support/bootCms'
import { loginAs } from '../support/loginAs'
import { addDays, momentOn } from '../../src/time/amsterdamDay'

const INSTRUMENT = 'api::instrument.instrument'
const UITVRAAG = 'api::uitvraag.uitvraag'
const LEVERANCIER = 'api::leverancier.leverancier'
const CONTENT = '/content-manager/collection-types'

describe('a round in which leveranciers bring their instruments up to date', () => {
  let cms: Cms
  let beheer: Ask
  let welzijn: Ask
  let bibliotheek: Ask
  beforeAll(async () => {
    cms = await bootCms()
    beheer = asking(await loginAs(cms, 'beheergroep'))
    welzijn = asking(await loginAs(cms, 'leverancier', 0))
    bibliotheek = asking(await loginAs(cms, 'leverancier', 1))
  })
  afterAll(() => cms.stop())

  type Ask = (method: string, url: string, body?: object) => Promise<Answer>
  const asking =
    (token: string): Ask =>
    (method, url, body) =>
      cms.request(method, url.startsWith('/content') ? url : `/keuzehulp${url}`, {
        token,
        ...(body && { body }),
      })

  /** A round that two leveranciers with an account were asked in. */
  async function sentRonde(over: object = {}): Promise<string> {
    const ronde = await createRonde(cms.strapi, over)
    const leveranciers = ['welzijn', 'bibliotheek']
    const sent = await beheer('POST', `/uitvraagronden/${ronde}/versturen`, { leveranciers })
    expect(sent.status).toBe(200)
    return ronde
  }

  const uitvraagOf = (ronde: string, leverancierCode: string) =>
    cms.strapi.db
      .query(UITVRAAG)
      .findOne({ where: { ronde: { documentId: ronde }, leverancierCode } })

  const idOf = async (ronde: string, code: string): Promise<string> =>
    (await uitvraagOf(ronde, code)).documentId

  async function runTasks(now: Date): Promise<void> {
    for (const task of uitvraagTasks(cms.strapi)) await task.run(now)
  }

  /** A new text in the draft of an instrument, which is then where the review puts it. */
  async function rewrite(documentId: string, doel: string, werkstroom: string): Promise<void> {
    await cms.strapi.documents(INSTRUMENT).update({ documentId, data: { doel } as never })
    await setWerkstroom(documentId, werkstroom)
  }

  async function setWerkstroom(documentId: string, werkstroom: string): Promise<void> {
    await cms.strapi.db
      .query(INSTRUMENT)
      .updateMany({ where: { documentId }, data: { werkstroom } })
  }

  const instrumentOf = async (leverancierCode: string) =>
    cms.strapi.db
      .query(INSTRUMENT)
      .findOne({ where: { leverancierCode, publishedAt: null }, orderBy: { naam: 'asc' } })

  const logboekOf = async (betreft: string): Promise<string[]> => {
    const regels: { wat: string; wie: string }[] = await cms.strapi.db
      .query('api::logboekregel.logboekregel')
      .findMany({ where: { betreft }, orderBy: { id: 'asc' } })
    return regels.map(({ wat, wie }) => `${wie}: ${wat}`)
  }

  it('asks everybody who has instruments, and names whom it cannot reach', async () => {
    const stil = await cms.strapi
      .documents(LEVERANCIER)
      .create({ data: { naam: 'Stil', code: 'stil' } as never })
    await createInstrument(cms.strapi, { slug: 'van-stil', leverancier: stil.documentId })
    const ronde = await createRonde(cms.strapi)
    const versturen = () => beheer('POST', `/uitvraagronden/${ronde}/versturen`, {})
    const first = await versturen()
    expect(first).toMatchObject({
      status: 200,
      body: { nietBereikbaar: [{ code: 'stil', naam: 'Stil' }], alUitgezet: [] },
    })
    expect(JSON.stringify(await beheer('GET', '/uitvraagronden'))).toContain(ronde)
    const { verstuurd, zonderAccount } = first.body as Record<string, { code: string }[]>
    expect(verstuurd).toHaveLength(12)
    expect(zonderAccount).toHaveLength(10)

    const berichten = await berichtenOf(cms.strapi, ronde)
    expect(new Set(berichten.map(({ aan }) => aan)).size).toBe(12)
    const mail = berichten.find(({ aan }) => aan === 'welzijn@voorbeeld.example')
    const own = await instrumentOf('welzijn')
    const other = await instrumentOf('bibliotheek')
    expect(mail?.onderwerp).toBe('Uitvraag: Uitvraag voorjaar')
    expect(mail?.tekst).toContain('Beste Wil Welzijn,\n\nKijkt u alles na?')
    expect(mail?.tekst).toContain(`. ${own.naam}\n`)
    expect(mail?.tekst).not.toContain(`. ${other.naam}\n`)

    expect(await versturen()).toMatchObject({
      status: 400,
      body: {
        error: {
          message: expect.stringMatching(
            /Er is niets verstuurd\. Zonder account en zonder e-mailadres: Stil\. Al gevraagd: /,
          ),
        },
      },
    })
    const email = 'stil@voorbeeld.example'
    await cms.strapi
      .documents(LEVERANCIER)
      .update({ documentId: stil.documentId, data: { email } as never })
    expect(await versturen()).toMatchObject({
      status: 200,
      body: { verstuurd: [{ code: 'stil', adressen: [email] }] },
    })
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(13)
    expect(await logboekOf(ronde)).toEqual([
      'Keuzehulp: aangemaakt',
      'Bea Beheergroep: verstuurd',
      'Bea Beheergroep: verstuurd',
    ])
  })

  it('goes from question to report', async () => {
    const ronde = await sentRonde()
    const uitvraag = await idOf(ronde, 'welzijn')
    const { documentId: instrument, naam } = await instrumentOf('welzijn')

    expect(await welzijn('POST', `/uitvragen/${uitvraag}/openen`)).toMatchObject({
      status: 200,
      body: { ronde: 'Uitvraag voorjaar', voortgang: 'geopend', deadline: DEADLINE },
    })
    await rewrite(instrument, 'Een nieuw doel.', 'concept')
    const early = await welzijn('POST', `/uitvragen/${uitvraag}/indienen`, {})
    expect(early).toMatchObject({ status: 409 })
    expect(JSON.stringify(early.body)).toContain(`die nog niet zijn ingediend: ${naam}.`)

    await setWerkstroom(instrument, 'ingediend')
    const indienen = { reactie: 'Het doel is anders.' }
    expect(await welzijn('POST', `/uitvragen/${uitvraag}/indienen`, indienen)).toMatchObject({
      status: 200,
      body: { voortgang: 'ingediend', reactie: 'Het doel is anders.' },
    })
    expect(await welzijn('POST', `/uitvragen/${uitvraag}/indienen`, {})).toMatchObject({
      status: 409,
    })
    expect((await beheer('GET', `/uitvraagronden/${ronde}`)).body).toMatchObject({
      voortgang: 'lopend',
      aantallen: { totaal: 2, uitgezet: 1, geopend: 0, ingediend: 1, afgerond: 0 },
      uitvragen: [
        { leverancierCode: 'bibliotheek', voortgang: 'uitgezet' },
        {
          leverancierCode: 'welzijn',
          instrumenten: expect.arrayContaining([
            expect.objectContaining({ naam, werkstroom: 'ingediend', gewijzigdSinds: true }),
          ]),
        },
      ],
    })

    await runTasks(new Date())
    expect(await uitvraagOf(ronde, 'welzijn')).toMatchObject({ voortgang: 'ingediend' })
    await setWerkstroom(instrument, 'goedgekeurd')
    await cms.strapi.documents(INSTRUMENT).publish({ documentId: instrument })
    await runTasks(new Date())
    expect(await uitvraagOf(ronde, 'welzijn')).toMatchObject({ voortgang: 'afgerond' })

    expect(await beheer('POST', `/uitvraagronden/${ronde}/sluiten`)).toMatchObject({
      status: 200,
      body: { voortgang: 'gesloten' },
    })
    const verslag = await beheer('GET', `/uitvraagronden/${ronde}/verslag`)
    expect(verslag.body).toMatchObject({
      isDefinitief: true,
      gevraagd: 2,
      gereageerd: 1,
      opTijd: 1,
      instrumenten: { totaal: 12, gewijzigd: 1, gepubliceerd: 1 },
      nietGereageerd: [expect.stringContaining('ibliotheek')],
    })
    expect(JSON.stringify(verslag.body)).toContain('"velden":["Doel"]')
    await rewrite(instrument, 'Nog een doel.', 'concept')
    expect(await beheer('GET', `/uitvraagronden/${ronde}/verslag`)).toEqual(verslag)
    const csv = await beheer('GET', `/uitvraagronden/${ronde}/verslag.csv`)
    expect(csv.body).toContain(`"Het doel is anders.";"${naam}";"goedgekeurd";"gewijzigd";"Doel"`)
    expect(await logboekOf(uitvraag)).toEqual([
      'Wil Welzijn: geopend',
      'Wil Welzijn: ingediend',
      'Keuzehulp: afgerond',
    ])
    await setWerkstroom(instrument, 'goedgekeurd')
  })

  it('takes no answer after the close, and does not show the question any more', async () => {
    const ronde = await sentRonde({ naam: 'Gesloten ronde' })
    await beheer('POST', `/uitvraagronden/${ronde}/sluiten`)
    const uitvraag = await idOf(ronde, 'bibliotheek')
    const answer = await bibliotheek('POST', `/uitvragen/${uitvraag}/indienen`, {})
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain('Deze uitvraag is gesloten op')
    expect(JSON.stringify((await bibliotheek('GET', '/mijn')).body)).not.toContain('Gesloten ronde')
    expect(await uitvraagOf(ronde, 'bibliotheek')).toMatchObject({ voortgang: 'uitgezet' })
    for (const actie of ['versturen', 'herinneren', 'sluiten'])
      expect((await beheer('POST', `/uitvraagronden/${ronde}/${actie}`, {})).status).toBe(409)
  })

  it('reminds once at each moment, and nobody who answered', async () => {
    const ronde = await sentRonde()
    const remindedAt = async (datum: string) => {
      const before = (await berichtenOf(cms.strapi, ronde)).length
      await runTasks(momentOn(datum, 9))
      await runTasks(momentOn(datum, 10))
      return (await berichtenOf(cms.strapi, ronde)).slice(before).map(({ aan }) => aan)
    }
    expect(await remindedAt(addDays(DEADLINE, -8))).toEqual([])
    expect(await remindedAt(addDays(DEADLINE, -7))).toEqual([
      'bibliotheek@voorbeeld.example',
      'welzijn@voorbeeld.example',
    ])
    await welzijn('POST', `/uitvragen/${await idOf(ronde, 'welzijn')}/indienen`, {})
    expect(await remindedAt(addDays(DEADLINE, -1))).toEqual(['bibliotheek@voorbeeld.example'])
    await beheer('POST', `/uitvragen/${await idOf(ronde, 'bibliotheek')}/afronden`)
    expect(await remindedAt(addDays(DEADLINE, 3))).toEqual([])
    expect(await uitvraagOf(ronde, 'bibliotheek')).toMatchObject({
      herinneringen: 2,
      voortgang: 'afgerond',
    })
  })

  it('reminds by hand who has not answered, and not twice within a day', async () => {
    const ronde = await sentRonde()
    await welzijn('POST', `/uitvragen/${await idOf(ronde, 'welzijn')}/indienen`, {})
    const herinneren = async () =>
      (await beheer('POST', `/uitvraagronden/${ronde}/herinneren`, {})).body
    expect(await herinneren()).toMatchObject({
      herinnerd: [{ code: 'bibliotheek' }],
      overgeslagen: [{ code: 'welzijn', reden: 'Heeft al geantwoord.' }],
    })
    expect(await herinneren()).toMatchObject({
      herinnerd: [],
      overgeslagen: [{ reden: 'Is in de afgelopen 24 uur al herinnerd.' }, { code: 'welzijn' }],
    })
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(3)
  })

  it('is nobody else’s than those whom it is about', async () => {
    const ronde = await sentRonde()
    const uitvraag = await idOf(ronde, 'welzijn')
    for (const actie of ['openen', 'indienen'])
      for (const id of [uitvraag, 'bestaatniet', '%00', 'a%2Fb', 'x'.repeat(300)])
        expect((await bibliotheek('POST', `/uitvragen/${id}/${actie}`, {})).status).toBe(404)
    expect(await uitvraagOf(ronde, 'welzijn')).toMatchObject({ voortgang: 'uitgezet' })
    const { body } = await bibliotheek('GET', '/mijn')
    expect(JSON.stringify(body)).not.toMatch(/welzijn|interneNotitie|beginstand/i)
    expect(body).toMatchObject({
      leveranciers: [{ code: 'bibliotheek', email: 'bibliotheek@voorbeeld.example' }],
      instrumenten: expect.arrayContaining([
        expect.objectContaining({
          werkstroom: 'goedgekeurd',
          isGepubliceerd: true,
          percentage: 100,
        }),
      ]),
    })
    const ofBeheer: [string, string][] = [
      ['GET', '/uitvraagronden'],
      ['GET', `/uitvraagronden/${ronde}`],
      ['GET', `/uitvraagronden/${ronde}/verslag`],
      ['GET', `/uitvraagronden/${ronde}/verslag.csv`],
      ['POST', `/uitvraagronden/${ronde}/versturen`],
      ['POST', `/uitvraagronden/${ronde}/herinneren`],
      ['POST', `/uitvraagronden/${ronde}/sluiten`],
      ['POST', `/uitvragen/${uitvraag}/afronden`],
    ]
    for (const [method, url] of ofBeheer) expect((await welzijn(method, url)).status).toBe(403)
    expect((await beheer('GET', '/mijn')).status).toBe(403)
    expect((await beheer('POST', `/uitvragen/${uitvraag}/indienen`, {})).status).toBe(403)
  })

  it('takes nothing that it cannot read, and changes nothing then', async () => {
    const ronde = await sentRonde()
    const uitvraag = await idOf(ronde, 'welzijn')
    for (const body of [{ reactie: 5 }, { reactie: '\0' }, { reactie: '\ud800' }, { x: 1 }, []])
      expect((await welzijn('POST', `/uitvragen/${uitvraag}/indienen`, body)).status).toBe(400)
    for (const leveranciers of [['bestaat-niet'], [], 'welzijn', [null], ["'; --"], ['\0']])
      for (const actie of ['versturen', 'herinneren']) {
        const answer = await beheer('POST', `/uitvraagronden/${ronde}/${actie}`, { leveranciers })
        expect(answer.status).toBe(400)
      }
    expect(await uitvraagOf(ronde, 'welzijn')).toMatchObject({ voortgang: 'uitgezet' })
    expect(await berichtenOf(cms.strapi, ronde)).toHaveLength(2)
  })

  it('lets a leverancier change how it is reached, on the own card alone', async () => {
    const contact = {
      contactpersoon: ' Willemijn ',
      email: 'nieuw@voorbeeld.example',
      telefoon: '',
    }
    const put = (code: string, body: object) => welzijn('PUT', `/mijn/leveranciers/${code}`, body)
    const card = () => cms.strapi.db.query(LEVERANCIER).findOne({ where: { code: 'welzijn' } })
    const before = await card()
    expect((await put('bibliotheek', contact)).status).toBe(404)
    for (const wrong of [
      { ...contact, naam: 'Anders' },
      { ...contact, email: 'geen adres' },
      { ...contact, email: 'a@b.example\r\nBcc: c@d.example' },
      { ...contact, contactpersoon: 'Twee\nregels' },
      { ...contact, telefoon: 31 },
      { email: null },
    ])
      expect((await put('welzijn', wrong)).status).toBe(400)
    expect(await card()).toEqual(before)
    expect((await put('welzijn', contact)).status).toBe(204)
    expect(await card()).toMatchObject({
      ...before,
      contactpersoon: 'Willemijn',
      email: 'nieuw@voorbeeld.example',
      telefoon: null,
      updatedAt: expect.anything(),
    })
    expect(await logboekOf(before.documentId)).toContain('Wil Welzijn: gewijzigd')
  })

  it('cannot be made to lie in the forms of the admin', async () => {
    const ronde = await sentRonde()
    const uitvraag = await idOf(ronde, 'welzijn')
    const rondePath = `${CONTENT}/api::uitvraagronde.uitvraagronde`
    const uitvraagPath = `${CONTENT}/${UITVRAAG}`
    const stored = async () => [
      await cms.strapi.db.query('api::uitvraagronde.uitvraagronde').findOne({
        where: { documentId: ronde },
        populate: { uitvragen: true },
      }),
      await uitvraagOf(ronde, 'welzijn'),
    ]
    const [rondeBefore, uitvraagBefore] = await stored()

    const lies = { voortgang: 'concept', verstuurdOp: null, uitvragen: { set: [] }, tekst: 'Nieuw' }
    expect((await beheer('PUT', `${rondePath}/${ronde}`, lies)).status).toBe(200)
    const more = { voortgang: 'afgerond', ingediendOp: DEADLINE, interneNotitie: 'Bellen.' }
    expect((await beheer('PUT', `${uitvraagPath}/${uitvraag}`, more)).status).toBe(200)
    const touched = { updatedAt: null, publishedAt: null }
    const [rondeAfter, uitvraagAfter] = await stored()
    expect({ ...rondeAfter, uitvragen: rondeAfter.uitvragen.length }).toMatchObject({
      voortgang: 'lopend',
      verstuurdOp: rondeBefore.verstuurdOp,
      tekst: 'Nieuw',
      uitvragen: 2,
    })
    expect({ ...uitvraagAfter, ...touched }).toEqual({
      ...uitvraagBefore,
      interneNotitie: 'Bellen.',
      ...touched,
    })

    expect((await beheer('POST', uitvraagPath, { leverancierCode: 'uwv' })).status).toBe(400)
    expect((await beheer('DELETE', `${uitvraagPath}/${uitvraag}`)).status).toBe(400)
    expect((await beheer('DELETE', `${rondePath}/${ronde}`)).status).toBe(400)
    const wrong = await beheer('PUT', `${rondePath}/${ronde}`, { herinnerDagenVoor: 'gauw' })
    expect(wrong.status).toBe(400)
    expect(JSON.stringify(wrong.body)).toContain('Herinneren voor de deadline (dagen)')

    const copy = await beheer('POST', `${rondePath}/clone/${ronde}`, { naam: 'Nog een keer' })
    expect(copy).toMatchObject({ status: 200, body: { data: { voortgang: 'concept' } } })
    const fresh = { naam: 'Nog een keer', tekst: 'Nieuw', deadline: DEADLINE, verstuurdOp: null }
    expect(
      await cms.strapi.db.query('api::uitvraagronde.uitvraagronde').findOne({
        where: { naam: 'Nog een keer' },
        populate: { uitvragen: true },
      }),
    ).toMatchObject({ ...fresh, voortgang: 'concept', uitvragen: [] })
    expect((await stored())[0].uitvragen).toHaveLength(2)
  })
})
