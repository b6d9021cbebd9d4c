import type { Core } from '@strapi/strapi'
import { createInvitationToken } from './oneTimeToken'
import { ensureRole, type Rol } from './roles'
import { ADMIN_USER, LEVERANCIER, type StoredAccount } from './storedAccount'

/** Who an account is for. */
export interface NewAccount {
  email: string
  naam: string
  rol: Rol
}

/** An account with the secret of the link that opens it. */
export interface Invited {
  account: StoredAccount
  registrationToken: string
}

/** Makes an account that its owner still has to open by choosing a password. */
export async function makeAccount(
  strapi: Core.Strapi,
  { email, naam, rol }: NewAccount,
): Promise<Invited> {
  const role = await ensureRole(strapi, rol)
  const registrationToken = createInvitationToken()
  // Below Strapi's own service, which goes on counting users after the transaction has ended.
  const account: StoredAccount = await strapi.db.query(ADMIN_USER).create({
    data: {
      email: email.toLowerCase(),
      ...splitNaam(naam),
      roles: [role.id],
      registrationToken,
      isActive: false,
      blocked: false,
      preferedLanguage: 'nl',
    },
    populate: { roles: true },
  })
  return { account, registrationToken }
}

/** Gives an account that is not open a new secret; the one it had no longer works. */
export async function renewInvitation(
  strapi: Core.Strapi,
  account: StoredAccount,
): Promise<Invited> {
  const registrationToken = createInvitationToken()
  await strapi.db
    .query(ADMIN_USER)
    .update({ where: { id: account.id }, data: { registrationToken, blocked: false } })
  return { account: { ...account, registrationToken, blocked: false }, registrationToken }
}

/** Lets an account work for a leverancier. */
export async function linkLeverancier(
  strapi: Core.Strapi,
  leverancierId: number,
  accountId: number,
): Promise<void> {
  await strapi.db.query(LEVERANCIER).update({
    where: { id: leverancierId },
    data: { gebruikers: { connect: [{ id: accountId }] } },
  })
}

/** The first word is the first name; one name is enough. */
export function splitNaam(naam: string): { firstname: string; lastname: string | null } {
  const [firstname = '', ...rest] = naam.trim().split(/\s+/)
  return { firstname, lastname: rest.join(' ') || null }
}
