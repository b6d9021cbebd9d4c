import type { Core } from '@strapi/strapi'
import type { StoredAccount } from './storedAccount'

/** What Strapi changes of an account. */
export type AccountChange = Record<string, unknown> & { password?: string }

interface RegisterInput {
  registrationToken: string
  userInfo: { password: string; firstname: string; lastname?: string | null }
}

/** The parts that we go through of Strapi's service for accounts. */
export interface UserService {
  updateById(id: unknown, change: AccountChange): Promise<StoredAccount | null>
  register(input: RegisterInput): Promise<StoredAccount>
  findRegistrationInfo(
    registrationToken: string,
  ): Promise<Pick<StoredAccount, 'email' | 'firstname' | 'lastname'>>
}

/** What Strapi expects of a check of a password: an error, an account, and why not. */
type Credentials = [null, StoredAccount] | [null, false, { message: string }]

/** The parts that we go through of Strapi's service for logging in. */
export interface AuthService {
  hashPassword(password: string): Promise<string>
  validatePassword(password: string, hash: string): Promise<boolean>
  checkCredentials(input: { email: string; password: string }): Promise<Credentials>
  forgotPassword(input: { email: string }): Promise<void>
  resetPassword(input: { resetPasswordToken: string; password: string }): Promise<StoredAccount>
}

interface Services {
  'admin::user': UserService
  'admin::auth': AuthService
  'admin::token': { createToken(): string }
}

/** Strapi's own service, as it is now. */
export function adminService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] {
  return strapi.service(name as never) as never
}

/** Puts something in the place of parts of a service of Strapi; the rest stays as it is. */
export function replaceInService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
  replace: (service: Services[Name]) => Partial<Services[Name]>,
): void {
  const services = strapi.get('services') as never as {
    extend(uid: string, fn: (service: Services[Name]) => Services[Name]): void
  }
  services.extend(name, (service) => ({ ...service, ...replace(service) }))
}
