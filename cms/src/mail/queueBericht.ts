import type { Core } from '@strapi/strapi'

const BERICHT = 'api::bericht.bericht'

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

/**
 * Puts a mail in the queue, in the transaction of what it is about: when that is undone, nothing
 * goes out. The mail worker sends it. Gives true when it was not queued before.
 */
export async function queueBericht(strapi: Core.Strapi, bericht: NieuwBericht): Promise<boolean> {
  const query = strapi.db.query(BERICHT)
  if (await query.findOne({ select: ['id'], where: { sleutel: bericht.sleutel } })) return false
  await query.create({
    data: { ...bericht, onderwerp: bericht.onderwerp.slice(0, 255), status: 'wachtend' },
  })
  return true
}
