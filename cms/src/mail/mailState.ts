import type { Core } from '@strapi/strapi'
import { readEnvironment } from '../environment'
import { BERICHT } from './storedBericht'

/** A failure that somebody could still do something about. */
const RECENT_MS = 30 * 24 * 60 * 60_000

/** How mail is doing, for people. */
export interface MailState {
  wachtend: number
  /** Mails of the last thirty days that could not be delivered and are not tried again. */
  mislukt: number
  /** True when mails are written as files because no server is set up. */
  uitgeschakeld: boolean
}

/** Counts what waits and what failed. */
export async function mailState(strapi: Core.Strapi): Promise<MailState> {
  const count = (where: object) => strapi.db.query(BERICHT).count({ where })
  const recently = { $gte: new Date(Date.now() - RECENT_MS).toISOString() }
  return {
    wachtend: await count({ status: 'wachtend' }),
    mislukt: await count({ status: 'mislukt', createdAt: recently }),
    uitgeschakeld: !readEnvironment().SMTP_URL,
  }
}
