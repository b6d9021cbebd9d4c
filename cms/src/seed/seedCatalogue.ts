import type { Core, UID } from '@strapi/strapi'
import { withoutLogboek } from '../logboek/logboekContext'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import type { FacetgroepSeed, InstrumentSeed, KenmerkSeed, Seed } from './seedSchema'

export type Catalogus = 'voorbeeld' | 'leeg'

/** The documentId of every entry made, by its key. */
type Ids = Map<string, string>

interface Made {
  kenmerken: Ids
  facetwaarden: Ids
  leveranciers: Ids
  waarden: Ids
}

/**
 * Fills an empty database: always the framework (kenmerken, practical facets, values), and with
 * `voorbeeld` the example catalogue. All in one transaction, so that a start that was interrupted
 * leaves nothing half done. Does nothing when there is anything already.
 *
 * @returns whether it filled anything
 */
export async function seedCatalogue(
  strapi: Core.Strapi,
  seed: Seed,
  catalogus: Catalogus,
): Promise<boolean> {
  if ((await strapi.db.query('api::kenmerk.kenmerk').count()) > 0) return false
  await strapi.db.transaction(async () => {
    await withoutLogboek(() => fill(strapi, seed, catalogus))
    await writeLogboekregel(strapi, {
      wat: catalogus === 'leeg' ? 'kenmerken ingevuld' : 'voorbeeldcatalogus ingevuld',
      soort: 'catalogus',
      betreft: 'catalogus',
      titel: 'Eerste start',
    })
  })
  return true
}

async function fill(strapi: Core.Strapi, seed: Seed, catalogus: Catalogus): Promise<void> {
  const create = creator(strapi)
  const kenmerken = await createKenmerken(create, seed.kenmerken)
  const facetwaarden = await createFacetten(create, seed.facetgroepen)
  const waarden = await createAll(
    create,
    'api::waarde.waarde',
    seed.waarden,
    ({ sleutel }) => sleutel,
  )
  await create('api::instelling.instelling', instelling(catalogus))
  if (catalogus === 'leeg') return
  const leveranciers = await createAll(
    create,
    'api::leverancier.leverancier',
    seed.leveranciers,
    ({ code }) => code,
  )
  await createInstrumenten(strapi, seed.instrumenten, {
    kenmerken,
    facetwaarden,
    waarden,
    leveranciers,
  })
}

type Create = (uid: UID.ContentType, data: object) => Promise<string>

function creator(strapi: Core.Strapi): Create {
  return async (uid, data) => (await strapi.documents(uid).create({ data } as never)).documentId
}

async function createAll<T extends object>(
  create: Create,
  uid: UID.ContentType,
  entries: readonly T[],
  keyOf: (entry: T) => string,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const entry of entries) ids.set(keyOf(entry), await create(uid, entry))
  return ids
}

async function createKenmerken(create: Create, kenmerken: readonly KenmerkSeed[]): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { voorbeelden, parent, ...kenmerk } of kenmerken) {
    const data = {
      ...kenmerk,
      voorbeelden: voorbeelden.join('\n'),
      parent: parent && idOf(ids, parent),
    }
    ids.set(kenmerk.code, await create('api::kenmerk.kenmerk', data))
  }
  return ids
}

async function createFacetten(create: Create, groepen: readonly FacetgroepSeed[]): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { waarden, ...groep } of groepen) {
    const facetgroep = await create('api::facetgroep.facetgroep', groep)
    for (const waarde of waarden) {
      const id = await create('api::facetwaarde.facetwaarde', { ...waarde, facetgroep })
      ids.set(`${groep.sleutel}/${waarde.sleutel}`, id)
    }
  }
  return ids
}

async function createInstrumenten(
  strapi: Core.Strapi,
  instrumenten: readonly InstrumentSeed[],
  made: Made,
): Promise<void> {
  const create = creator(strapi)
  for (const instrument of instrumenten) {
    const documentId = await create('api::instrument.instrument', instrumentData(instrument, made))
    await strapi.documents('api::instrument.instrument').publish({ documentId })
  }
}

function instrumentData(instrument: InstrumentSeed, made: Made): object {
  return {
    ...instrument,
    werkstroom: 'goedgekeurd',
    leverancierCode: instrument.leverancier,
    leverancier: idOf(made.leveranciers, instrument.leverancier),
    kenmerken: instrument.kenmerken.map((line) => ({
      ...line,
      kenmerk: idOf(made.kenmerken, line.kenmerk),
    })),
    waarden: instrument.waarden.map((line) => ({
      ...line,
      waarde: idOf(made.waarden, line.waarde),
    })),
    facetwaarden: Object.entries(instrument.facetwaarden).flatMap(([groep, sleutels]) =>
      sleutels.map((sleutel) => idOf(made.facetwaarden, `${groep}/${sleutel}`)),
    ),
  }
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`De voorbeeldcatalogus verwijst naar ‘${key}’, maar dat bestaat niet.`)
  return id
}

function instelling(catalogus: Catalogus): object {
  if (catalogus === 'leeg') return { organisatie: 'Onze organisatie', voorbeeldcatalogus: false }
  return {
    organisatie: 'Werkbedrijf Voorbeeldstad',
    contactNaam: 'Beheergroep keuzehulp',
    contactEmail: 'keuzehulp@voorbeeld.example',
    contactTelefoon: '088 000 00 00',
    voorbeeldcatalogus: true,
  }
}
