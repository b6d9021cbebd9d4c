import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { ConflictError } from '../../ownRoutes/conflictError'
import { createValidationError } from '../../validation/validationError'
import { invitationLink } from '../accountLinks'
import { adminUrl, readEnvironment } from '../../environment'
import { logAccount } from '../logAccount'
import { linkLeverancier, makeAccount, renewInvitation } from '../makeAccount'
import { oneAccountAtATime } from '../oneAccountAtATime'
import {
  ADMIN_USER,
  findAccount,
  isOfLeverancier,
  LEVERANCIER,
  nameOf,
  type StoredAccount,
} from '../storedAccount'
import { invitationMail, linkedMail } from './accountMail'
import { queueAccountMail } from './queueAccountMail'

/** The leverancier that accounts belong to. */
export interface LeverancierEntry {
  id: number
  naam: string
  code: string
  gebruikers: StoredAccount[]
}

/** What was done with an account. */
export type AccountGedaan = 'uitgenodigd' | 'gekoppeld' | 'ongewijzigd'

export interface DoneAccount {
  account: StoredAccount
  gedaan: AccountGedaan
}

const NOT_THIS_ADDRESS =
  'Dit e-mailadres kan niet bij een leverancier horen. Gebruik een ander e-mailadres.'
const NO_SUCH_ACCOUNT = 'Dit account is er niet (meer) bij deze leverancier.'

/** Finds a leverancier with its accounts, by documentId or by code. */
export async function findLeverancier(
  strapi: Core.Strapi,
  where: { documentId: string } | { code: string },
): Promise<LeverancierEntry> {
  const isReadable = Object.values(where).every((text) => /^[\w-]{1,120}$/.test(text))
  const found: LeverancierEntry | null = isReadable
    ? await strapi.db
        .query(LEVERANCIER)
        .findOne({ where, populate: { gebruikers: { populate: { roles: true } } } })
    : null
  if (!found) throw new errors.NotFoundError('Deze leverancier is er niet (meer).')
  return found
}

/**
 * Gives somebody an account for a leverancier. Who has one for another leverancier gets this one
 * too; an account of the beheer is left alone, without telling whose address it is.
 */
export function inviteForLeverancier(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  { email, naam }: { email: string; naam: string },
): Promise<DoneAccount> {
  return oneAccountAtATime(strapi, email, async () => {
    const known = await findAccount(strapi, { email })
    if (known && !isOfLeverancier(known))
      throw createValidationError(NOT_THIS_ADDRESS, {
        errors: [{ path: ['email'], message: NOT_THIS_ADDRESS, name: 'ValidationError' }],
      })
    if (known && (await isLinked(strapi, leverancier, known)))
      return { account: known, gedaan: 'ongewijzigd' }
    const invited = known?.isActive
      ? { account: known, registrationToken: null }
      : known
        ? await renewInvitation(strapi, known)
        : await makeAccount(strapi, { email, naam, rol: 'leverancier' })
    await linkLeverancier(strapi, leverancier.id, invited.account.id)
    await tell(strapi, leverancier, invited)
    const gedaan = invited.registrationToken === null ? 'gekoppeld' : 'uitgenodigd'
    await log(strapi, gedaan, leverancier, invited.account)
    return { account: invited.account, gedaan }
  })
}

/** Sends the invitation of an account that is not open yet again; the one before stops working. */
export async function inviteAgain(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  accountId: string,
): Promise<DoneAccount> {
  const { email } = memberOf(leverancier, accountId)
  return oneAccountAtATime(strapi, email, async () => {
    const account = await currentMember(strapi, leverancier, email)
    if (account.isActive)
      throw new ConflictError(
        'Dit account is al in gebruik. Wie het wachtwoord kwijt is, kiest bij het inloggen “Wachtwoord vergeten”.',
      )
    const invited = await renewInvitation(strapi, account)
    await tell(strapi, leverancier, invited)
    await log(strapi, 'opnieuw uitgenodigd', leverancier, account)
    return { account: invited.account, gedaan: 'uitgenodigd' }
  })
}

/** Takes a leverancier away from an account, and closes the account when that was its last one. */
export async function takeAway(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  accountId: string,
): Promise<{ geblokkeerd: boolean }> {
  const { email } = memberOf(leverancier, accountId)
  return oneAccountAtATime(strapi, email, async () => {
    const account = await currentMember(strapi, leverancier, email)
    await strapi.db.query(LEVERANCIER).update({
      where: { id: leverancier.id },
      data: { gebruikers: { disconnect: [{ id: account.id }] } },
    })
    await log(strapi, 'losgekoppeld', leverancier, account)
    const left = await strapi.db
      .query(LEVERANCIER)
      .count({ where: { gebruikers: { id: account.id } } })
    if (left === 0) await block(strapi, leverancier, account)
    return { geblokkeerd: left === 0 }
  })
}

function memberOf({ gebruikers }: LeverancierEntry, accountId: string): StoredAccount {
  const account = gebruikers.find(({ id }) => String(id) === accountId)
  if (!account || !isOfLeverancier(account)) throw new errors.NotFoundError(NO_SUCH_ACCOUNT)
  return account
}

/** The account as it is now that nobody else can change it. */
async function currentMember(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  email: string,
): Promise<StoredAccount> {
  const account = await findAccount(strapi, { email })
  if (!account || !isOfLeverancier(account) || !(await isLinked(strapi, leverancier, account)))
    throw new errors.NotFoundError(NO_SUCH_ACCOUNT)
  return account
}

async function isLinked(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  account: StoredAccount,
): Promise<boolean> {
  const where = { id: leverancier.id, gebruikers: { id: account.id } }
  return (await strapi.db.query(LEVERANCIER).count({ where })) > 0
}

/** Every secret goes as well: an invitation that is still on its way would open the account again. */
async function block(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  account: StoredAccount,
): Promise<void> {
  await strapi.db.query(ADMIN_USER).update({
    where: { id: account.id },
    data: {
      blocked: true,
      isActive: false,
      registrationToken: null,
      resetPasswordToken: null,
      resetPasswordTokenExpiresAt: null,
    },
  })
  await log(strapi, 'geblokkeerd', leverancier, account)
}

async function tell(
  strapi: Core.Strapi,
  leverancier: LeverancierEntry,
  { account, registrationToken }: { account: StoredAccount; registrationToken: string | null },
): Promise<void> {
  const about = { naam: nameOf(account), leverancier: leverancier.naam }
  const moment = Date.now().toString(36)
  const sleutel = `account:${account.id}:${leverancier.id}:${moment}`
  await queueAccountMail(strapi, { sleutel, aan: account.email }, (afzender) =>
    registrationToken === null
      ? linkedMail({ ...about, link: adminUrl(readEnvironment()) }, afzender)
      : invitationMail({ ...about, link: invitationLink(registrationToken) }, afzender),
  )
}

function log(
  strapi: Core.Strapi,
  wat: string,
  { naam }: LeverancierEntry,
  account: StoredAccount,
): Promise<void> {
  return logAccount(strapi, wat, account, { opmerking: `Leverancier: ${naam}` })
}
