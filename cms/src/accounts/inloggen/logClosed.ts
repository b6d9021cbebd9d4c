import type { Core } from '@strapi/strapi'
import { logAccount } from '../logAccount'
import { findAccount } from '../storedAccount'

const UNKNOWN = { documentId: '', email: 'onbekend e-mailadres' }

/**
 * Tells the beheergroep that logging in was closed for a while. What was typed is only told when it
 * is the address of an account: it may be anything, a password too.
 */
export async function logClosed(
  strapi: Core.Strapi,
  email: string,
  address: string,
): Promise<void> {
  const account = await findAccount(strapi, { email })
  await logAccount(strapi, 'inloggen gesloten', account ?? UNKNOWN, {
    opmerking: `Te vaak een verkeerd wachtwoord, vanaf ${address}.`,
    wie: 'onbekend',
  })
}
