import type { BestandEntry } from '../contract/bestandEntry.ts'
import type { InstrumentEntryInput } from '../contract/instrumentEntry.ts'

/** A published instrument as the CMS delivers it; say only what matters in the test. */
export function anInstrumentEntry(over: Partial<InstrumentEntryInput> = {}): InstrumentEntryInput {
  const slug = over.slug ?? 'een-instrument'
  return {
    documentId: `id-${slug}`,
    slug,
    naam: 'Een instrument',
    samenvatting: 'Wat het in het kort is.',
    leverancier: {
      code: 'eigen',
      slug: 'eigen',
      naam: 'Eigen organisatie',
      soort: 'intern',
      website: null,
    },
    hoeIsHet: 'Je komt elke week langs.',
    voordelen: [{ tekst: 'Dit is fijn' }],
    nadelen: [{ tekst: 'Dit kost tijd' }],
    kenmerken: [aKenmerkLine('4.1', 'direct')],
    gecontroleerdOp: '2026-10-01',
    volgendeControle: '2027-04-01',
    ...over,
  }
}

/** One line of the keuzematrix. */
export function aKenmerkLine(code: string, werking: 'direct' | 'indirect') {
  return { kenmerk: { code, naam: `Kenmerk ${code}` }, werking, toelichting: null }
}

/** One practical value of an instrument. */
export function aFacetwaarde(groep: string, sleutel: string) {
  return {
    sleutel,
    naam: `Naam van ${sleutel}`,
    facetgroep: { sleutel: groep, naam: `Groep ${groep}` },
  }
}

/** A file as the CMS delivers it. */
export function aBestandEntry(over: Partial<BestandEntry> = {}): BestandEntry {
  return {
    opslagnaam: 'folder_ab12.pdf',
    naam: 'Folder.pdf',
    type: 'application/pdf',
    grootte: 12_345,
    alt: null,
    breedte: null,
    hoogte: null,
    versie: '2026-11-01T10:00:00.000Z',
    ...over,
  }
}
