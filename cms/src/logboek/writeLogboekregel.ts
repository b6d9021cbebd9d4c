import type { Core } from '@strapi/strapi'
import { requestActor } from '../accounts/actor'
import { shortenVerschil } from './shortenVerschil'

export const LOGBOEKREGEL = 'api::logboekregel.logboekregel'

/** One field that became different, in words a person reads. */
export interface Verschil {
  veld: string
  /** What the form calls it. */
  label?: string
  was: string
  wordt: string
}

/** What happened, without who and when: those are filled in. */
export interface Gebeurtenis {
  /** What was done, in one Dutch word or two: `gewijzigd`, `ingediend`. */
  wat: string
  /** The kind of thing it was done to: the singular name of its content type. */
  soort: string
  /** Its documentId. */
  betreft: string
  /** Its name at the time. */
  titel: string
  verschillen?: readonly Verschil[]
  /** A remark that goes with it. */
  opmerking?: string
  /** Who did it, when that is not the account behind the request. */
  wie?: string
}

/** Who did what nobody asked for: the schedule, a command. */
export const VANZELF = 'Keuzehulp'

/** Adds a line to the logboek, in the transaction of what it is about. Lines are never changed. */
export async function writeLogboekregel(
  strapi: Core.Strapi,
  { verschillen, opmerking, wie, ...gebeurtenis }: Gebeurtenis,
): Promise<void> {
  const actor = await requestActor(strapi)
  const details = {
    ...(verschillen && { verschillen: verschillen.map(shortenVerschil) }),
    ...(opmerking && { opmerking }),
  }
  await strapi.db.query(LOGBOEKREGEL).create({
    data: {
      ...gebeurtenis,
      titel: gebeurtenis.titel.slice(0, 255),
      wie: (wie ?? actor?.naam ?? VANZELF).slice(0, 255),
      op: new Date().toISOString(),
      details,
    },
  })
}
