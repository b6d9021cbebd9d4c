import type { Core } from '@strapi/strapi'
import { writeLogboekregel } from '../logboek/writeLogboekregel'
import type { StoredAccount } from './storedAccount'

/** Adds a line about an account to the logboek, in the transaction of what happened to it. */
export async function logAccount(
  strapi: Core.Strapi,
  wat: string,
  { documentId, email }: Pick<StoredAccount, 'documentId' | 'email'>,
  more: { opmerking?: string; wie?: string } = {},
): Promise<void> {
  await writeLogboekregel(strapi, {
    wat,
    soort: 'account',
    betreft: documentId,
    titel: email,
    ...more,
  })
}
