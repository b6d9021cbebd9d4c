import type { Core } from '@strapi/strapi'

/**
 * Does something with the account of an e-mail address in one transaction, while nobody else does:
 * two at once would each find that there is none yet. SQLite has one transaction at a time.
 */
export async function oneAccountAtATime<T>(
  strapi: Core.Strapi,
  email: string,
  work: () => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `account:${email.toLowerCase()}`,
      ])
    return work()
  })
}
