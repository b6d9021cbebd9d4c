import type { Core } from '@strapi/strapi'
import { currentActor } from '../actor'
import { logAccount } from '../logAccount'
import { ADMIN_USER, nameOf, type StoredAccount } from '../storedAccount'
import { replaceInService } from '../strapiServices'
import { refuseWeakPassword } from './refuseWeakPassword'

/**
 * Checks a password where it is stored, whatever road it came by: an invitation, a link to choose
 * another, the own profile, the form of a superbeheer, a command of Strapi.
 */
export function guardPasswords(strapi: Core.Strapi): void {
  replaceInService(strapi, 'admin::auth', ({ hashPassword }) => ({
    async hashPassword(password) {
      refuseWeakPassword(password)
      return hashPassword(password)
    },
  }))
  replaceInService(strapi, 'admin::user', ({ updateById }) => ({
    async updateById(id, change) {
      const account = 'password' in change ? await findById(strapi, id) : null
      if (!account) return updateById(id, change)
      refuseWeakPassword(change.password, { ...account, ...change })
      return strapi.db.transaction(async () => {
        const changed = await updateById(id, change)
        await logPassword(strapi, account)
        return changed
      })
    },
  }))
}

/** The id comes out of the address of a request and is not a number yet. */
async function findById(strapi: Core.Strapi, id: unknown): Promise<StoredAccount | null> {
  return strapi.db.query(ADMIN_USER).findOne({ where: { id }, populate: { roles: true } })
}

async function logPassword(strapi: Core.Strapi, account: StoredAccount): Promise<void> {
  const actor = await currentActor(strapi)
  await logAccount(strapi, 'wachtwoord gekozen', account, { wie: actor?.naam ?? nameOf(account) })
}
