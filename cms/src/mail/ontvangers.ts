import type { Core } from '@strapi/strapi'
import { CODE_OF_ROL } from '../accounts/roles'

/** Somebody a mail goes to. */
export interface Ontvanger {
  /** Short and stable, to make the sleutel of a bericht with. */
  sleutel: string
  email: string
  naam: string
}

interface AdminUser {
  id: number
  email: string
  firstname: string | null
  lastname: string | null
}

const USER_FIELDS = ['id', 'email', 'firstname', 'lastname']
const MAY_LOG_IN = { isActive: true, blocked: { $ne: true } }

/** The accounts of the beheergroep; where there are none, those of the superbeheer. */
export async function beheergroepOntvangers(strapi: Core.Strapi): Promise<Ontvanger[]> {
  const beheergroep = await accountsOf(strapi, CODE_OF_ROL.beheergroep)
  return beheergroep.length > 0 ? beheergroep : accountsOf(strapi, CODE_OF_ROL.superbeheer)
}

async function accountsOf(strapi: Core.Strapi, code: string): Promise<Ontvanger[]> {
  const users: AdminUser[] = await strapi.db.query('admin::user').findMany({
    select: USER_FIELDS,
    where: { ...MAY_LOG_IN, roles: { code } },
    orderBy: { id: 'asc' },
  })
  return users.map(toOntvanger)
}

/**
 * Who a leverancier is reached by: its accounts, else the e-mail address of its card. Nobody when
 * it has neither.
 */
export async function leverancierOntvangers(
  strapi: Core.Strapi,
  code: string,
): Promise<Ontvanger[]> {
  const leverancier: {
    naam: string
    contactpersoon: string | null
    email: string | null
    gebruikers: AdminUser[]
  } | null = await strapi.db.query('api::leverancier.leverancier').findOne({
    where: { code },
    populate: { gebruikers: { select: USER_FIELDS, where: MAY_LOG_IN } },
  })
  if (!leverancier) return []
  const { gebruikers, email, contactpersoon, naam } = leverancier
  if (gebruikers.length > 0) return gebruikers.map(toOntvanger)
  return email ? [{ sleutel: `leverancier-${code}`, email, naam: contactpersoon || naam }] : []
}

function toOntvanger({ id, email, firstname, lastname }: AdminUser): Ontvanger {
  return {
    sleutel: `account-${id}`,
    email,
    naam: [firstname, lastname].filter(Boolean).join(' ') || email,
  }
}
