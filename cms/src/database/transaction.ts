import type { Core } from '@strapi/strapi'

/** The transaction that a change runs in; a query outside Strapi's own must be told of it. */
export type Transaction = Parameters<
  Parameters<Core.Strapi['db']['transaction']>[0] & object
>[0]['trx']
