import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { createValidationError } from '../../validation/validationError'
import type { DatabaseAttempts } from '../inloggen/databaseAttempts'
import { createInvitationToken, isOpenInvitation } from '../oneTimeToken'
import { ADMIN_USER, findAccount, type StoredAccount } from '../storedAccount'
import { adminService, replaceInService } from '../strapiServices'

const INVITATION_OVER =
  'Deze uitnodiging is al gebruikt of is verlopen. Vraag de beheergroep om een nieuwe.'
const RESET_OVER =
  'Deze link is al gebruikt of is verlopen. Kies bij het inloggen “Wachtwoord vergeten” voor een nieuwe.'

/**
 * Makes every link to choose a password work once and for a while. What Strapi does not do of that:
 * an invitation of its own would work for ever, and of two who use a link at the same moment both
 * would get in. Whoever comes in through a link has shown who they are, so failed attempts to log in
 * no longer count.
 */
export function replaceOneTimeLinks(strapi: Core.Strapi, attempts: DatabaseAttempts): void {
  replaceInService(strapi, 'admin::token', () => ({ createToken: () => createInvitationToken() }))
  replaceInService(strapi, 'admin::user', () => ({
    async findRegistrationInfo(registrationToken) {
      const { email, firstname, lastname } = await findInvited(strapi, registrationToken)
      return { email, firstname, lastname }
    },
    async register({ registrationToken, userInfo: { password, firstname, lastname } }) {
      const account = await findInvited(strapi, registrationToken)
      const change = { password, firstname, lastname: lastname || null, isActive: true }
      return spend(strapi, attempts, account, { registrationToken }, change, () =>
        createValidationError(INVITATION_OVER),
      )
    },
  }))
  replaceInService(strapi, 'admin::auth', () => ({
    async resetPassword({ resetPasswordToken, password }) {
      const account = await findAccount(strapi, { resetPasswordToken, isActive: true })
      if (!account || hasRunOut(account)) throw new errors.ApplicationError(RESET_OVER)
      return spend(strapi, attempts, account, { resetPasswordToken }, { password }, () => {
        return new errors.ApplicationError(RESET_OVER)
      })
    },
  }))
}

async function findInvited(strapi: Core.Strapi, registrationToken: string): Promise<StoredAccount> {
  const account = isOpenInvitation(registrationToken)
    ? await findAccount(strapi, { registrationToken })
    : null
  if (!account) throw createValidationError(INVITATION_OVER)
  return account
}

function hasRunOut({ resetPasswordTokenExpiresAt }: StoredAccount): boolean {
  return !resetPasswordTokenExpiresAt || new Date(resetPasswordTokenExpiresAt) <= new Date()
}

/** Takes the secrets of an account away and changes it, unless somebody was first. */
async function spend(
  strapi: Core.Strapi,
  attempts: DatabaseAttempts,
  { id, email }: StoredAccount,
  secret: { registrationToken: string } | { resetPasswordToken: string },
  change: { password: string },
  tooLate: () => Error,
): Promise<StoredAccount> {
  const changed = await strapi.db.transaction(async () => {
    const { count } = await strapi.db.query(ADMIN_USER).updateMany({
      where: { id, ...secret },
      data: {
        registrationToken: null,
        resetPasswordToken: null,
        resetPasswordTokenExpiresAt: null,
      },
    })
    const account =
      count === 1 ? await adminService(strapi, 'admin::user').updateById(id, change) : null
    if (!account) throw tooLate()
    return account
  })
  await attempts.open(email)
  return changed
}
