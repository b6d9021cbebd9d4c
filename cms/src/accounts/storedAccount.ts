import type { Core } from '@strapi/strapi'
import { CODE_OF_ROL } from './roles'

export const ADMIN_USER = 'admin::user'
export const LEVERANCIER = 'api::leverancier.leverancier'

/** An account as Strapi stores it. */
export interface StoredAccount {
  id: number
  documentId: string
  email: string
  firstname: string | null
  lastname: string | null
  isActive: boolean
  blocked: boolean | null
  registrationToken: string | null
  resetPasswordTokenExpiresAt: string | Date | null
  roles: { id: number; code: string; name: string }[]
}

type Where =
  | { id: number }
  | { email: string }
  | { registrationToken: string }
  | { resetPasswordToken: string; isActive: true }

/** Finds an account; of an e-mail address capitals do not matter. */
export async function findAccount(
  strapi: Core.Strapi,
  where: Where,
): Promise<StoredAccount | null> {
  return strapi.db.query(ADMIN_USER).findOne({
    where: 'email' in where ? { email: { $eqi: where.email } } : where,
    populate: { roles: true },
  })
}

/** How an account is called on screen. */
export function nameOf({
  firstname,
  lastname,
  email,
}: Pick<StoredAccount, 'firstname' | 'lastname' | 'email'>): string {
  return [firstname, lastname].filter(Boolean).join(' ') || email
}

/** True for an account that is of a leverancier and of nothing else. */
export function isOfLeverancier({ roles }: Pick<StoredAccount, 'roles'>): boolean {
  return roles.length > 0 && roles.every(({ code }) => code === CODE_OF_ROL.leverancier)
}
