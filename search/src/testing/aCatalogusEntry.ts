import type { z } from 'zod'
import type { catalogusEntrySchema } from '../contract/catalogusEntry.ts'

type CatalogusInput = z.input<typeof catalogusEntrySchema>

/** A small tree of kenmerken with two practical groups. */
export function aCatalogusEntry(over: Partial<CatalogusInput> = {}): CatalogusInput {
  return {
    kenmerken: ['1', '1.3', '1.3.1', '1.3.2', '2', '2.1', '4', '4.1', '4.2', '5', '5.1', '5.2'].map(
      aKenmerk,
    ),
    facetgroepen: [
      aFacetgroep('vorm', ['groep', 'individueel', 'online']),
      aFacetgroep('fase', ['orientatie', 'bemiddeling']),
    ],
    waarden: [{ sleutel: 'dichtbij', naam: 'Dicht bij huis' }],
    instelling: { organisatie: 'Voorbeeldstad', voorbeeldcatalogus: true },
    ...over,
  }
}

function aKenmerk(code: string) {
  const dot = code.lastIndexOf('.')
  return { code, naam: `Kenmerk ${code}`, parent: dot < 0 ? null : code.slice(0, dot) }
}

function aFacetgroep(sleutel: string, waarden: string[]) {
  return {
    sleutel,
    naam: `Groep ${sleutel}`,
    waarden: waarden.map((waarde) => ({ sleutel: waarde, naam: waarde })),
  }
}
