import { describe, expect, it } from 'vitest'
import { errorText, isConflict } from '../../src/admin/api/errorText'
import { nameTitle } from '../../src/admin/firstVisit/nameTitle'
import { logboekQuery, readLogboekRequest } from '../../src/admin/logboek/logboekRequest'
import { describeDeadline } from '../../src/admin/mijn/describeDeadline'
import { todoOf } from '../../src/admin/mijn/todoOf'
import { isBeheerRol, rolOf } from '../../src/admin/rol/rolOf'
import { describeMail, describeZoekindex } from '../../src/admin/start/describeZoekindex'
import {
  describeHerinnering,
  describeResponse,
  describeVerzending,
} from '../../src/admin/uitvraag/describeVoortgang'
import { describeVerslag } from '../../src/admin/uitvraag/describeVerslag'

describe('the role of who looks', () => {
  it('is the widest that the account has, and none without one of ours', () => {
    const leverancier = { code: 'keuzehulp-leverancier' }
    expect(rolOf({ roles: [leverancier] })).toBe('leverancier')
    expect(rolOf({ roles: [leverancier, { code: 'keuzehulp-beheergroep' }] })).toBe('beheergroep')
    expect(rolOf({ roles: [{ code: 'strapi-author' }] })).toBeNull()
    expect(rolOf(undefined)).toBeNull()
  })

  it('opens the pages of the beheer to nobody else', () => {
    expect([isBeheerRol('leverancier'), isBeheerRol(null)]).toEqual([false, false])
    expect([isBeheerRol('beheergroep'), isBeheerRol('superbeheer')]).toEqual([true, true])
  })
})

describe('what goes wrong', () => {
  it('repeats what the server says in Dutch', () => {
    const error = { status: 409, name: 'ConflictError', message: 'Dit is al ingediend.' }
    expect(errorText(error)).toBe('Dit is al ingediend.')
    expect(isConflict(error)).toBe(true)
  })

  it('never shows the words of a failure inside the server', () => {
    expect(errorText({ status: 500, message: 'Internal Server Error' })).not.toContain('Internal')
  })

  it('tells a lost connection from an answer that cannot be read', () => {
    const lost = errorText({ name: 'TypeError', message: 'Failed to fetch' })
    const unreadable = errorText({ name: 'ZodError', message: '[]' })
    expect(lost).toContain('antwoordt niet')
    expect(unreadable).toContain('niet te lezen')
  })
})

describe('the start page', () => {
  const index = { zoekmachine: 'bereikbaar', wachtend: 0, laatsteSync: null, mislukt: [] }
  const mail = { wachtend: 0, mislukt: 0, uitgeschakeld: false }

  it('says first what is worst of the search index', () => {
    const stuck = [{ sleutel: 'instrument:abc', reden: 'te groot' }]
    expect(describeZoekindex({ ...index, zoekmachine: 'weg', mislukt: stuck }).mark.naam).toBe(
      'Zoekmachine weg',
    )
    expect(describeZoekindex({ ...index, wachtend: 3, mislukt: stuck }).mark.naam).toBe(
      'Blijft steken',
    )
    expect(describeZoekindex({ ...index, wachtend: 3 }).mark.naam).toBe('Bezig')
    expect(describeZoekindex(index).mark.naam).toBe('Bij')
  })

  it('says that mail is not sent when no mail server is set up', () => {
    expect(describeMail({ ...mail, uitgeschakeld: true }).sentence).toContain('niet verstuurd')
    expect(describeMail({ ...mail, mislukt: 1 }).mark.tone).toBe('attention')
  })
})

describe('the uitvraag', () => {
  const none = { totaal: 0, uitgezet: 0, geopend: 0, ingediend: 0, afgerond: 0 }
  const welzijn = { code: 'welzijn', naam: 'Welzijn' }

  it('counts who handed in and who is finished as having answered', () => {
    expect(describeResponse({ ...none, totaal: 4, ingediend: 1, afgerond: 1, geopend: 2 })).toBe(
      '2 van 4 hebben gereageerd',
    )
    expect(describeResponse(none)).toBe('Nog aan niemand gevraagd')
  })

  it('names after sending who was asked and who could not be reached', () => {
    const nietBereikbaar = [{ code: 'x', naam: 'Bibliotheek' }]
    const sent = { verstuurd: [welzijn], zonderAccount: [], nietBereikbaar, alUitgezet: [] }
    expect(describeVerzending(sent)).toBe('Verstuurd aan Welzijn. Niet bereikbaar: Bibliotheek.')
  })

  it('says why somebody was not reminded', () => {
    const overgeslagen = [{ ...welzijn, reden: 'Heeft al geantwoord.' }]
    expect(describeHerinnering({ herinnerd: [], overgeslagen })).toBe(
      'Niemand is herinnerd. Welzijn: Heeft al geantwoord.',
    )
  })

  it('reports who answered, how fast, and what changed', () => {
    const sentences = describeVerslag({
      naam: 'Voorjaar',
      isDefinitief: true,
      gevraagd: 3,
      gereageerd: 2,
      opTijd: 1,
      teLaat: 1,
      mediaanDagen: 4,
      instrumenten: { totaal: 5, gewijzigd: 2, gepubliceerd: 1 },
      nietGereageerd: ['Welzijn'],
      regels: [],
    })
    expect(sentences[0]).toBe('2 van 3 leveranciers hebben gereageerd: 1 op tijd, 1 te laat.')
    expect(sentences.at(-1)).toBe('Niet gereageerd: Welzijn.')
  })

  it('tells a leverancier how long there still is', () => {
    expect(describeDeadline('2027-02-09', '2027-02-07')).toContain('nog 2 dagen')
    expect(describeDeadline('2027-02-09', '2027-02-08')).toContain('morgen')
    expect(describeDeadline('2027-02-09', '2027-02-09')).toContain('Vandaag')
    expect(describeDeadline('2027-02-09', '2027-02-10')).toContain('Reageren kan nog')
  })

  it('tells a leverancier what an instrument still asks for', () => {
    const instrument = { documentId: 'a', naam: 'A', werkstroom: 'concept' as const }
    expect(todoOf(instrument, '2027-02-07')).toBe('er ontbreekt niets')
    const late = { ...instrument, gewijzigdSinds: true, volgendeControle: '2027-01-01' }
    expect(todoOf(late, '2027-02-07')).toBe(
      'gewijzigd, nog niet ingediend, de controledatum is voorbij',
    )
  })
})

describe('the logboek', () => {
  it('keeps what is asked in its address', () => {
    const request = { pagina: 3, soort: 'instrument', betreft: 'abc' }
    expect(readLogboekRequest(new URLSearchParams(logboekQuery(request)))).toEqual(request)
  })

  it('begins at the first page when the address makes no sense', () => {
    expect(readLogboekRequest(new URLSearchParams('pagina=-2'))).toEqual({ pagina: 1 })
    expect(readLogboekRequest(new URLSearchParams('pagina=twee'))).toEqual({ pagina: 1 })
  })
})

describe('the title of a page', () => {
  it('carries our name and not that of the program', () => {
    expect(nameTitle('Instrumenten | Strapi')).toBe('Instrumenten | Keuzehulp beheer')
    expect(nameTitle('Over Strapi')).toBe('Over Strapi')
  })
})
