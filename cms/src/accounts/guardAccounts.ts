import type { Core } from '@strapi/strapi'
import { refuseFirstAdmin } from './closeDoors'
import { endSessions } from './endSessions'
import { guardOwnProfile } from './guardOwnProfile'
import { guardRoute } from './guardRoute'
import { replaceCheckCredentials } from './inloggen/checkCredentials'
import { DatabaseAttempts } from './inloggen/databaseAttempts'
import { guardCurrentPassword, guardLogin } from './inloggen/guardLogin'
import { replaceForgotPassword } from './uitnodigen/forgotPassword'
import { replaceOneTimeLinks } from './uitnodigen/oneTimeLinks'
import { guardPasswords } from './wachtwoord/guardPasswords'
import { guardNewPassword, guardOwnPassword } from './wachtwoord/refuseWeakPassword'

/** Makes Strapi's own ways in and its own forms keep to the rules for accounts. */
export function guardAccounts(strapi: Core.Strapi): void {
  const attempts = new DatabaseAttempts(strapi)
  guardPasswords(strapi)
  replaceCheckCredentials(strapi)
  replaceForgotPassword(strapi)
  replaceOneTimeLinks(strapi, attempts)
  endSessions(strapi)
  guardRoute(strapi, 'POST', '/login', [guardLogin(strapi, attempts)])
  guardRoute(strapi, 'POST', '/register-admin', [refuseFirstAdmin])
  guardRoute(strapi, 'POST', '/register', [guardNewPassword])
  guardRoute(strapi, 'POST', '/reset-password', [guardNewPassword])
  guardRoute(strapi, 'PUT', '/users/me', [
    guardOwnProfile,
    guardOwnPassword,
    guardCurrentPassword(strapi, attempts),
  ])
  guardRoute(strapi, 'PUT', '/users/:id', [guardNewPassword])
}
