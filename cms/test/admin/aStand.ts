import type { Stand } from '../../src/admin/instrument/standSchema'

/** The stand of an approved and published instrument from which nothing is missing. */
export function aStand(changes: Partial<Stand> = {}): Stand {
  return {
    documentId: 'abc',
    naam: 'Jobs-training',
    werkstroom: 'goedgekeurd',
    isGepubliceerd: true,
    isGewijzigd: false,
    gearchiveerdOp: null,
    versie: 'v1',
    acties: [],
    opmerkingen: [],
    compleetheid: { percentage: 100, publiceren: [], volledig: [] },
    controle: {
      gecontroleerdOp: '2027-01-05',
      gecontroleerdDoor: 'Bea',
      volgendeControle: '2028-01-05',
      isVerlopen: false,
    },
    planning: { publiceerOp: null, verlooptOp: null },
    ...changes,
  }
}
