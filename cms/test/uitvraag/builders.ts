import type { InstrumentStand } from '../../src/uitvraag/instrumentStanden'
import type { UitvraagMail } from '../../src/uitvraag/uitvraagMail'
import type { RondeRow, UitvraagRow } from '../../src/uitvraag/uitvraagRows'

/** An instrument that is complete and approved; say only what matters in the test. */
export function aStand(over: Partial<InstrumentStand> = {}): InstrumentStand {
  return {
    documentId: 'instrument1',
    naam: 'Maatje',
    werkstroom: 'goedgekeurd',
    leverancierCode: 'welzijn',
    gepubliceerdOp: '2026-10-01T10:00:00.000Z',
    ontbreekt: [],
    percentage: 100,
    gecontroleerdOp: '2026-10-01',
    volgendeControle: '2027-04-01',
    opmerkingen: 0,
    vingerafdrukken: { naam: 'a', doel: 'b' },
    ...over,
  }
}

export function aMail(over: Partial<UitvraagMail> = {}): UitvraagMail {
  return {
    aanhef: 'Wil Welzijn',
    ronde: {
      naam: 'Voorjaar',
      onderwerp: null,
      tekst: 'Kijkt u alles na?',
      herinneringstekst: null,
      deadline: '2027-03-15',
    },
    standen: [aStand()],
    vandaag: '2027-03-01',
    link: 'https://cms.voorbeeld.example/admin',
    afzender: {
      organisatie: 'Voorbeeldstad',
      contactNaam: 'Bea',
      contactEmail: 'bea@voorbeeld.example',
      contactTelefoon: null,
    },
    ...over,
  }
}

export function aRonde(over: Partial<RondeRow> = {}): RondeRow {
  return {
    id: 1,
    documentId: 'ronde1',
    naam: 'Voorjaar',
    onderwerp: null,
    tekst: null,
    startdatum: null,
    deadline: '2027-03-15',
    herinnerDagenVoor: '7, 1',
    herinnerDagenNa: '3',
    herinneringstekst: null,
    voortgang: 'lopend',
    verstuurdOp: '2027-03-01T10:00:00.000Z',
    geslotenOp: null,
    ...over,
  }
}

export function anUitvraag(over: Partial<UitvraagRow> = {}): UitvraagRow {
  return {
    id: 1,
    documentId: 'uitvraag1',
    leverancierCode: 'welzijn',
    voortgang: 'uitgezet',
    uitgezetOp: '2027-03-01T10:00:00.000Z',
    geopendOp: null,
    ingediendOp: null,
    afgerondOp: null,
    herinneringen: 0,
    laatsteHerinneringOp: null,
    reactie: null,
    beginstand: [],
    eindstand: null,
    leverancier: null,
    ...over,
  }
}
