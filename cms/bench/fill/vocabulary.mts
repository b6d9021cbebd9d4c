import type { InstrumentVocabulary } from '@keuzehulp/search/testing'
import type { Core } from '@strapi/strapi'

interface Stored {
  id: number
  naam: string
}
type Kenmerk = Stored & { code: string; kinderen: unknown[] }
type Waarde = Stored & { sleutel: string }
type Facetgroep = Waarde & { waarden: Waarde[] }
type Leverancier = Stored & { code: string; slug: string; soort: string; website: string | null }

/** What instruments can refer to in this database, and the row ids of it by code or key. */
export interface DatabaseVocabulary {
  vocabulary: InstrumentVocabulary
  ids: {
    kenmerken: ReadonlyMap<string, number>
    /** By `groep/waarde`. */
    facetwaarden: ReadonlyMap<string, number>
    leveranciers: ReadonlyMap<string, number>
    waarden: ReadonlyMap<string, number>
  }
}

/** Reads it, in an order that is the same in every database with the same content. */
export async function readVocabulary(strapi: Core.Strapi): Promise<DatabaseVocabulary> {
  const all = (uid: string, options: object) => strapi.db.query(uid).findMany(options)
  const bySleutel = { orderBy: { sleutel: 'asc' } }
  const kenmerken: Kenmerk[] = await all('api::kenmerk.kenmerk', {
    orderBy: { code: 'asc' },
    populate: { kinderen: true },
  })
  const leaves = kenmerken.filter(({ kinderen }) => kinderen.length === 0)
  const facetgroepen: Facetgroep[] = await all('api::facetgroep.facetgroep', {
    ...bySleutel,
    populate: { waarden: bySleutel },
  })
  const leveranciers: Leverancier[] = await all('api::leverancier.leverancier', {
    orderBy: { code: 'asc' },
  })
  const waarden: Waarde[] = await all('api::waarde.waarde', bySleutel)
  return {
    vocabulary: {
      kenmerken: leaves.map(({ code, naam }) => ({ code, naam })),
      facetgroepen: facetgroepen.map((groep) => ({
        ...named(groep),
        waarden: groep.waarden.map(named),
      })),
      leveranciers: leveranciers.map(({ code, slug, naam, soort, website }) => ({
        code,
        slug,
        naam,
        soort,
        website,
      })),
      waarden: waarden.map(named),
    },
    ids: {
      kenmerken: idsBy(leaves, ({ code }) => code),
      facetwaarden: new Map(
        facetgroepen.flatMap((groep) => [
          ...idsBy(groep.waarden, ({ sleutel }) => `${groep.sleutel}/${sleutel}`),
        ]),
      ),
      leveranciers: idsBy(leveranciers, ({ code }) => code),
      waarden: idsBy(waarden, ({ sleutel }) => sleutel),
    },
  }
}

function named({ sleutel, naam }: Waarde) {
  return { sleutel, naam }
}

function idsBy<T extends Stored>(entries: readonly T[], keyOf: (entry: T) => string) {
  return new Map(entries.map((entry) => [keyOf(entry), entry.id]))
}
