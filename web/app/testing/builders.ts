import { type InstrumentResultaat, parentCode, type PublicInstrument } from '@keuzehulp/search'
import type { Catalogus } from '../domein/catalogus'

type Kenmerk = Catalogus['kenmerken'][number]

/** Test data: say only what matters in the test. */
export function aKenmerk(code: string, changes: Partial<Kenmerk> = {}): Kenmerk {
  return {
    code,
    naam: `Kenmerk ${code}`,
    parent: parentCode(code),
    volgorde: Number(code.split('.').at(-1)),
    clientUitleg: `Uitleg van ${code}.`,
    ...changes,
  }
}

export function aCatalogus(changes: Partial<Catalogus> = {}): Catalogus {
  return {
    kenmerken: [
      aKenmerk('1', { naam: 'Menselijk kapitaal' }),
      aKenmerk('1.3', { naam: 'Basisvaardigheden' }),
      aKenmerk('1.3.1', { naam: 'Nederlands lezen en schrijven' }),
      aKenmerk('4', { naam: 'Werkzoekgedrag' }),
      aKenmerk('4.1', { naam: 'Sollicitatievaardigheden' }),
      aKenmerk('5', { naam: 'Motivatie' }),
      aKenmerk('5.2', { naam: 'Geloof in eigen kunnen' }),
    ],
    facetgroepen: [
      {
        sleutel: 'vorm',
        naam: 'Vorm',
        uitleg: 'Hoe iemand meedoet.',
        waarden: [
          { sleutel: 'groep', naam: 'Groep', uitleg: null },
          { sleutel: 'online', naam: 'Online', uitleg: null },
        ],
      },
    ],
    instelling: {
      organisatie: 'Werkbedrijf Voorbeeldstad',
      contactNaam: 'Beheergroep',
      contactEmail: 'keuzehulp@voorbeeld.example',
      contactTelefoon: '088 000 00 00',
      controletermijnMaanden: 6,
      thema: null,
      voorbeeldcatalogus: true,
    },
    totaal: 52,
    ...changes,
  }
}

const UNKNOWN = { min: null, max: null }

export function anInstrument(changes: Partial<PublicInstrument> = {}): PublicInstrument {
  return {
    slug: 'jobs-training',
    naam: 'JOBS-training',
    samenvatting: 'Vijf bijeenkomsten waarin de groep leert werk te zoeken.',
    leverancier: {
      slug: 'werkbedrijf',
      naam: 'Werkbedrijf Voorbeeldstad',
      soort: 'intern',
      website: null,
    },
    kenmerken: [
      { code: '4.1', naam: 'Sollicitatievaardigheden', werking: 'direct', toelichting: 'Oefenen.' },
      {
        code: '1.3.1',
        naam: 'Nederlands lezen en schrijven',
        werking: 'indirect',
        toelichting: null,
      },
    ],
    praktisch: { vorm: ['groep'] },
    duurWeken: { min: 1, max: 2 },
    duurToelichting: null,
    urenPerWeek: UNKNOWN,
    kosten: { bedrag: null, eenheid: null, wieBetaalt: null, toelichting: null, perTraject: null },
    wachttijdWeken: null,
    ...EMPTY_TEXTS,
    voordelen: [{ tekst: 'Meer vertrouwen' }],
    nadelen: [{ tekst: 'Vijf vaste ochtenden' }],
    bewijs: { niveau: 0 },
    bewijsregels: [],
    bronnen: [],
    grondslagen: [],
    waarden: [],
    afbeeldingen: [],
    bijlagen: [],
    gecontroleerdOp: '2026-10-03',
    gecontroleerdDoor: 'Beheergroep',
    volgendeControle: '2027-04-03',
    verwant: [],
    ...changes,
  }
}

const EMPTY_TEXTS = {
  capaciteit: null,
  startmomenten: null,
  doel: null,
  werkwijze: null,
  doelgroepomschrijving: null,
  voorwaarden: null,
  nietGeschiktVoor: null,
  aanmelden: null,
  aandachtspunten: null,
  verwijscontact: null,
  clientSamenvatting: null,
  hoeIsHet: null,
  watVraagtHet: null,
  belangen: null,
}

export function aResultaat(changes: Partial<InstrumentResultaat> = {}): InstrumentResultaat {
  const { slug, naam, samenvatting, praktisch, duurWeken, duurToelichting, urenPerWeek } =
    anInstrument()
  return {
    slug,
    naam,
    samenvatting,
    praktisch,
    duurWeken,
    duurToelichting,
    urenPerWeek,
    leverancier: { slug: 'werkbedrijf', naam: 'Werkbedrijf Voorbeeldstad' },
    kenmerken: [
      { code: '4.1', werking: 'direct' },
      { code: '5.2', werking: 'indirect' },
    ],
    kosten: { bedrag: null, eenheid: null, perTraject: null },
    wachttijdWeken: null,
    bewijs: { niveau: 4 },
    gecontroleerdOp: '2026-10-03',
    volgendeControle: '2027-04-03',
    match: null,
    ...changes,
  }
}
