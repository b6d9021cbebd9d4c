import type { Core } from '@strapi/strapi'

const INSTRUMENT = 'api::instrument.instrument'

/** Data of an instrument that may be published; say only what matters in the test. */
export async function anInstrument(strapi: Core.Strapi, over: object = {}): Promise<object> {
  const kenmerk = await strapi.db.query('api::kenmerk.kenmerk').findOne({ where: { code: '4.1' } })
  const leverancier = await strapi.db
    .query('api::leverancier.leverancier')
    .findOne({ where: { code: 'werkbedrijf' } })
  return {
    naam: 'Proefinstrument',
    slug: 'proefinstrument',
    samenvatting: 'Een instrument om mee te proberen.',
    hoeIsHet: 'Je komt elke week langs.',
    voordelen: [{ tekst: 'Je leert iets' }],
    nadelen: [{ tekst: 'Het kost tijd' }],
    kenmerken: [
      { kenmerk: kenmerk.documentId, werking: 'direct', toelichting: 'Daar gaat het om.' },
    ],
    leverancier: leverancier.documentId,
    gecontroleerdOp: '2026-10-01',
    ...over,
  }
}

/** Makes an instrument and gives its documentId. */
export async function createInstrument(strapi: Core.Strapi, over: object = {}): Promise<string> {
  const data = await anInstrument(strapi, over)
  const { documentId } = await strapi.documents(INSTRUMENT).create({ data } as never)
  return documentId
}

/** Makes and publishes an instrument and gives its documentId. */
export async function publishInstrument(strapi: Core.Strapi, over: object = {}): Promise<string> {
  const documentId = await createInstrument(strapi, over)
  await strapi.documents(INSTRUMENT).publish({ documentId })
  return documentId
}
