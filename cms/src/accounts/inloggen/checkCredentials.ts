import type { Core } from '@strapi/strapi'
import { randomPassword } from '../exampleAccounts'
import { ADMIN_USER, type StoredAccount } from '../storedAccount'
import { adminService, replaceInService } from '../strapiServices'

const REFUSED = 'Het e-mailadres of het wachtwoord klopt niet.'

/**
 * Checks a password in the same time and with the same answer, whether there is such an account,
 * whether it has been opened, and whether it is blocked: who asks learns nothing about who has one.
 */
export function replaceCheckCredentials(strapi: Core.Strapi): void {
  replaceInService(strapi, 'admin::auth', ({ hashPassword }) => {
    const decoy = hashPassword(randomPassword())
    return {
      async checkCredentials({ email, password }) {
        const account: (StoredAccount & { password: string | null }) | null = await strapi.db
          .query(ADMIN_USER)
          .findOne({ where: { email } })
        const hash = account?.password ?? (await decoy)
        const isRight = await adminService(strapi, 'admin::auth').validatePassword(password, hash)
        return account?.password && isRight && account.isActive && !account.blocked
          ? [null, account]
          : [null, false, { message: REFUSED }]
      },
    }
  })
}
