import type { Core } from '@strapi/strapi'
import { accountStatus } from '../accountStatus'
import { DatabaseAttempts } from '../inloggen/databaseAttempts'
import { ADMIN_USER, LEVERANCIER, type StoredAccount } from '../storedAccount'
import { USAGE } from './parseAccountsCommand'

/** One account on one line, with tabs between, so that a program can read it too. */
export async function listAccounts(strapi: Core.Strapi): Promise<string> {
  const accounts: StoredAccount[] = await strapi.db
    .query(ADMIN_USER)
    .findMany({ populate: { roles: true }, orderBy: { email: 'asc' } })
  const codes = await codesPerAccount(strapi)
  const logins = await new DatabaseAttempts(strapi).lastLogins(accounts.map(({ email }) => email))
  const lines = accounts.map((account) =>
    [
      account.email,
      account.roles.map(({ name }) => name).join(', ') || 'geen rol',
      accountStatus(account),
      codes.get(account.id)?.join(', ') ?? '-',
      loggedIn(logins.get(account.email)),
    ].join('\t'),
  )
  return [...lines, '', USAGE].join('\n')
}

async function codesPerAccount(strapi: Core.Strapi): Promise<Map<number, string[]>> {
  const leveranciers: { code: string; gebruikers: { id: number }[] }[] = await strapi.db
    .query(LEVERANCIER)
    .findMany({
      select: ['code'],
      populate: { gebruikers: { select: ['id'] } },
      orderBy: { code: 'asc' },
    })
  const codes = new Map<number, string[]>()
  for (const { code, gebruikers } of leveranciers)
    for (const { id } of gebruikers) codes.set(id, [...(codes.get(id) ?? []), code])
  return codes
}

function loggedIn(at: Date | undefined): string {
  return at ? `laatst ingelogd ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '-'
}
