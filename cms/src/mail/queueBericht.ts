import type { Core } from '@strapi/strapi'
import type { Transaction } from '../database/transaction'
import { BERICHT } from './storedBericht'

const TABLE = 'berichten'
/** Said after the commit of what put a mail in the queue. */
export const BERICHT_QUEUED = 'keuzehulp.bericht'

/** A mail that is to go out. */
export interface NieuwBericht {
  /**
   * Says which occasion this is, such as `herinnering:{uitvraag}:7`. A second bericht with the same
   * sleutel is not made, so whoever asks need not know whether it was asked before.
   */
  sleutel: string
  aan: string
  onderwerp: string
  /** Plain text. */
  tekst: string
}

/** One mail about several occasions, each of which is told of once. */
export interface GezamenlijkBericht {
  sleutels: readonly string[]
  aan: string
  /** Writes the mail about the occasions that were not told of before. */
  schrijf(nieuw: ReadonlySet<string>): Pick<NieuwBericht, 'onderwerp' | 'tekst'>
}

/**
 * Puts a mail in the queue, in the transaction of what it is about: when that is undone, nothing
 * goes out. The mail worker sends it. Gives true when it was not queued before, by this or another
 * process.
 */
export async function queueBericht(strapi: Core.Strapi, bericht: NieuwBericht): Promise<boolean> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const isNew = await insertOnce(strapi, trx, { ...bericht, status: 'wachtend' })
    if (isNew) onCommit(() => wakeWorker(strapi))
    return isNew
  })
}

/**
 * As `queueBericht`, for occasions that come together. The first new one carries the mail; the
 * others are kept as `samengevoegd`, so that each is still told of once.
 */
export async function queueTogether(
  strapi: Core.Strapi,
  bericht: GezamenlijkBericht,
): Promise<boolean> {
  const { sleutels, aan, schrijf } = bericht
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const nieuw: string[] = []
    // In one order everywhere, so that two transactions cannot wait for each other's rows.
    for (const sleutel of [...sleutels].sort()) {
      const row = { sleutel, aan, onderwerp: '', tekst: '', status: 'samengevoegd' }
      if (await insertOnce(strapi, trx, row)) nieuw.push(sleutel)
    }
    const [carrier] = nieuw
    if (carrier === undefined) return false
    const { onderwerp, tekst } = schrijf(new Set(nieuw))
    await strapi.db.query(BERICHT).update({
      where: { sleutel: carrier },
      data: { onderwerp: inOneLine(onderwerp), tekst, status: 'wachtend' },
    })
    onCommit(() => wakeWorker(strapi))
    return true
  })
}

/**
 * The database decides what is new. Looking first would not do: two processes would both find
 * nothing, and on PostgreSQL the second insert would break the transaction around it.
 */
async function insertOnce(
  strapi: Core.Strapi,
  trx: Transaction,
  bericht: NieuwBericht & { status: string },
): Promise<boolean> {
  const now = new Date()
  const inserted: unknown[] = await strapi.db
    .getConnection(TABLE)
    .transacting(trx)
    .insert({
      ...bericht,
      aan: bericht.aan.slice(0, 255),
      onderwerp: inOneLine(bericht.onderwerp),
      pogingen: 0,
      created_at: now,
      updated_at: now,
    })
    .onConflict('sleutel')
    .ignore()
    .returning('id')
  return inserted.length > 0
}

/** A name that somebody typed may end up in a subject: no line ends there. */
function inOneLine(onderwerp: string): string {
  return onderwerp
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 255)
}

function wakeWorker(strapi: Core.Strapi): void {
  void strapi.eventHub.emit(BERICHT_QUEUED)
}
