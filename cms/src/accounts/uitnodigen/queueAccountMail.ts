import type { Core } from '@strapi/strapi'
import { queueBericht } from '../../mail/queueBericht'
import type { AccountMail, Afzender } from './accountMail'

const INSTELLING = 'api::instelling.instelling'

/** Puts a mail about an account in the queue, in the transaction of what it is about. */
export async function queueAccountMail(
  strapi: Core.Strapi,
  { sleutel, aan }: { sleutel: string; aan: string },
  write: (afzender: Afzender) => AccountMail,
): Promise<void> {
  const instelling: { organisatie: string; contactEmail: string | null } | null = await strapi.db
    .query(INSTELLING)
    .findOne({ select: ['organisatie', 'contactEmail'] })
  const afzender = {
    organisatie: instelling?.organisatie ?? 'De beheergroep van de Keuzehulp',
    contactEmail: instelling?.contactEmail ?? null,
  }
  await queueBericht(strapi, { sleutel, aan, ...write(afzender) })
}
