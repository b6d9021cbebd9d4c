import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { Transaction } from '../database/transaction'
import type { Leverancier } from './ontvangers'
import type { HerinnerPlan, HerinnerStand } from './dueHerinneringen'

export const RONDE = 'api::uitvraagronde.uitvraagronde'
export const UITVRAAG = 'api::uitvraag.uitvraag'

/** A round as it is stored. Moments are ISO texts, days are `2027-02-09`. */
export interface RondeRow extends HerinnerPlan {
  id: number
  documentId: string
  naam: string
  onderwerp: string | null
  tekst: string | null
  startdatum: string | null
  herinneringstekst: string | null
  verstuurdOp: string | null
  geslotenOp: string | null
}

/** What one leverancier was asked in a round, as it is stored. */
export interface UitvraagRow extends HerinnerStand {
  id: number
  documentId: string
  leverancierCode: string
  geopendOp: string | null
  ingediendOp: string | null
  afgerondOp: string | null
  herinneringen: number | null
  reactie: string | null
  beginstand: unknown
  eindstand: unknown
  leverancier: Leverancier | null
}

export interface UitvraagWithRonde extends UitvraagRow {
  ronde: RondeRow
}

const LEVERANCIER = { leverancier: { populate: { gebruikers: true } } }

export async function findRonde(strapi: Core.Strapi, documentId: string): Promise<RondeRow> {
  const ronde: RondeRow | null = await strapi.db.query(RONDE).findOne({ where: { documentId } })
  if (!ronde) throw new errors.NotFoundError('Deze uitvraagronde bestaat niet.')
  return ronde
}

/** The uitvragen of a round, by name of their leverancier. */
export async function findUitvragen(strapi: Core.Strapi, ronde: RondeRow): Promise<UitvraagRow[]> {
  return strapi.db.query(UITVRAAG).findMany({
    where: { ronde: { id: ronde.id } },
    populate: LEVERANCIER,
    orderBy: { leverancier: { naam: 'asc' } },
  })
}

export async function findUitvraag(
  strapi: Core.Strapi,
  documentId: string,
): Promise<UitvraagWithRonde> {
  const uitvraag: UitvraagWithRonde | null = await strapi.db
    .query(UITVRAAG)
    .findOne({ where: { documentId }, populate: { ...LEVERANCIER, ronde: true } })
  if (!uitvraag?.ronde) throw new errors.NotFoundError('Deze uitvraag bestaat niet.')
  return uitvraag
}

/**
 * Keeps others from changing these rows until the transaction ends. Writing is the first thing that
 * happens in it, which makes SQLite wait for its turn instead of failing halfway.
 */
export async function lockRows(
  strapi: Core.Strapi,
  trx: Transaction,
  table: 'uitvraagronden' | 'uitvragen',
  documentIds: readonly string[],
): Promise<void> {
  await strapi.db
    .getConnection(table)
    .transacting(trx)
    .whereIn('document_id', [...documentIds])
    .update({ document_id: strapi.db.connection.ref('document_id') })
}

/** Does something with a round that nobody else changes meanwhile. */
export async function withLockedRonde<T>(
  strapi: Core.Strapi,
  documentId: string,
  work: (ronde: RondeRow, trx: Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockRows(strapi, trx, 'uitvraagronden', [documentId])
    return work(await findRonde(strapi, documentId), trx)
  })
}

/** Does something with an uitvraag that nobody else changes meanwhile. */
export async function withLockedUitvraag<T>(
  strapi: Core.Strapi,
  documentId: string,
  work: (uitvraag: UitvraagWithRonde) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockRows(strapi, trx, 'uitvragen', [documentId])
    return work(await findUitvraag(strapi, documentId))
  })
}

/** How an uitvraag is called in the logboek. */
export function titleOf({ ronde, leverancier, leverancierCode }: UitvraagWithRonde): string {
  return `${ronde.naam}: ${leverancier?.naam ?? leverancierCode}`
}
