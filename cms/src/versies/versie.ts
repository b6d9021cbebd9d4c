import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type InstrumentInhoud, instrumentInhoudSchema } from '../verschil/instrumentInhoud'

export const VERSIE = 'api::versie.versie'

/** A kept publication, without what stood in it. */
export interface VersieRegel {
  nummer: number
  op: string
  /** Null when that is not known. */
  door: string | null
  titel: string | null
}

export interface Versie extends VersieRegel {
  inhoud: InstrumentInhoud
}

/** The versions of an instrument, the newest first. */
export async function listVersies(strapi: Core.Strapi, betreft: string): Promise<VersieRegel[]> {
  const rows: VersieRegel[] = await strapi.db.query(VERSIE).findMany({
    select: ['nummer', 'op', 'door', 'titel'],
    where: { betreft },
    orderBy: { nummer: 'desc' },
  })
  return rows.map(({ nummer, op, door, titel }) => ({ nummer, op, door, titel }))
}

/** One version. @throws NotFoundError when there is none of this number */
export async function readVersie(
  strapi: Core.Strapi,
  betreft: string,
  number: string,
): Promise<Versie> {
  const nummer = /^\d{1,9}$/.test(number) ? Number(number) : 0
  const row: (VersieRegel & { inhoud: unknown }) | null = await strapi.db
    .query(VERSIE)
    .findOne({ where: { betreft, nummer } })
  if (!row) throw new errors.NotFoundError('Deze versie bestaat niet.')
  const { op, door, titel } = row
  return { nummer, op, door, titel, inhoud: instrumentInhoudSchema.parse(row.inhoud) }
}
