import { type InstrumentInhoud, instrumentInhoudSchema } from '../../src/verschil/instrumentInhoud'
import type { InstrumentSeed, Seed } from '../../src/seed/seedSchema'

/** What is filled in of an instrument; say only what matters in the test, the rest is empty. */
export function anInhoud(over: object = {}): InstrumentInhoud {
  return instrumentInhoudSchema.parse(over)
}

/** An instrument of the example catalogue as it is stored, with keys in the place of documentIds. */
export function exampleInhoud(seed: Seed, instrument: InstrumentSeed): InstrumentInhoud {
  const kenmerken = new Map(seed.kenmerken.map((kenmerk) => [kenmerk.code, kenmerk]))
  const waarden = new Map(seed.waarden.map((waarde) => [waarde.sleutel, waarde]))
  return anInhoud({
    ...instrument,
    leverancier: pointed(
      seed.leveranciers.find(({ code }) => code === instrument.leverancier),
      'code',
    ),
    kenmerken: instrument.kenmerken.map((line) => ({
      ...line,
      kenmerk: pointed(kenmerken.get(line.kenmerk), 'code'),
    })),
    waarden: instrument.waarden.map((line) => ({
      ...line,
      waarde: pointed(waarden.get(line.waarde), 'sleutel'),
    })),
    facetwaarden: seed.facetgroepen.flatMap((facetgroep) =>
      facetgroep.waarden
        .filter(({ sleutel }) => instrument.facetwaarden[facetgroep.sleutel]?.includes(sleutel))
        .map((waarde) => ({
          ...waarde,
          documentId: `${facetgroep.sleutel}/${waarde.sleutel}`,
          facetgroep,
        })),
    ),
  })
}

function pointed<T extends object>(entry: T | undefined, key: keyof T): object | null {
  return entry ? { ...entry, documentId: String(entry[key]) } : null
}
