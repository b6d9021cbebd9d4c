import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type OwnRoute, ownRoute } from '../../ownRoutes/ownRoutes'
import { accountStatus, type AccountStatus, invitedUntil } from '../accountStatus'
import { DatabaseAttempts } from '../inloggen/databaseAttempts'
import type { Rol } from '../roles'
import { isOfLeverancier, nameOf, type StoredAccount } from '../storedAccount'
import {
  type AccountGedaan,
  type DoneAccount,
  findLeverancier,
  inviteAgain,
  inviteForLeverancier,
  takeAway,
} from './leverancierAccounts'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']

/** An account of a leverancier, as the beheer sees it: never with anything that opens it. */
interface AccountAnswer {
  id: number
  email: string
  naam: string
  status: AccountStatus
  uitgenodigdTot: Date | null
  laatstIngelogdOp: Date | null
}

const newAccount = z.object({
  email: z
    .string({ error: 'Vul een e-mailadres in.' })
    .trim()
    .toLowerCase()
    .max(254, 'Dit is te lang voor een e-mailadres.')
    .pipe(z.email('Dit is geen e-mailadres.')),
  naam: z
    .string({ error: 'Vul een naam in.' })
    .trim()
    .min(1, 'Vul een naam in.')
    .max(120, 'Gebruik hooguit 120 tekens.')
    .regex(/^\P{Cc}*$/u, 'Een naam staat op één regel.'),
})

/** Routes by which the beheer gives leveranciers accounts and takes them away. */
export function accountRoutes(
  strapi: Core.Strapi,
  { hasMailServer }: { hasMailServer: boolean },
): OwnRoute[] {
  const attempts = new DatabaseAttempts(strapi)
  const one = async ({ account, gedaan }: DoneAccount) => ({
    account: (await describe(attempts, [account]))[0],
    melding: tellWhatHappened(account, gedaan, hasMailServer),
  })
  const leverancierOf = ({ documentId = '' }: Record<string, string>) =>
    findLeverancier(strapi, { documentId })
  return [
    ownRoute({
      method: 'GET',
      path: '/leveranciers/:documentId/accounts',
      rollen: BEHEER,
      handle: async ({ params }) => {
        const { gebruikers } = await leverancierOf(params)
        return { accounts: await describe(attempts, gebruikers.filter(isOfLeverancier)) }
      },
    }),
    ownRoute({
      method: 'POST',
      path: '/leveranciers/:documentId/accounts',
      rollen: BEHEER,
      body: newAccount,
      handle: async ({ params, body }) =>
        one(await inviteForLeverancier(strapi, await leverancierOf(params), body)),
    }),
    ownRoute({
      method: 'POST',
      path: '/leveranciers/:documentId/accounts/:id/uitnodigen',
      rollen: BEHEER,
      handle: async ({ params }) =>
        one(await inviteAgain(strapi, await leverancierOf(params), params['id'] ?? '')),
    }),
    ownRoute({
      method: 'DELETE',
      path: '/leveranciers/:documentId/accounts/:id',
      rollen: BEHEER,
      handle: async ({ params }) =>
        takeAway(strapi, await leverancierOf(params), params['id'] ?? ''),
    }),
  ]
}

async function describe(
  attempts: DatabaseAttempts,
  accounts: readonly StoredAccount[],
): Promise<AccountAnswer[]> {
  const logins = await attempts.lastLogins(accounts.map(({ email }) => email))
  return accounts
    .map((account) => ({
      id: account.id,
      email: account.email,
      naam: nameOf(account),
      status: accountStatus(account),
      uitgenodigdTot: invitedUntil(account),
      laatstIngelogdOp: logins.get(account.email) ?? null,
    }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

function tellWhatHappened(
  { email }: StoredAccount,
  gedaan: AccountGedaan,
  hasMailServer: boolean,
): string {
  if (gedaan === 'ongewijzigd') return `${email} hoort al bij deze leverancier.`
  if (gedaan === 'gekoppeld')
    return `${email} had al een account. Dat werkt nu ook voor deze leverancier.`
  return hasMailServer
    ? `De uitnodiging gaat naar ${email}.`
    : `Het account is gemaakt, maar er is geen e-mail ingesteld. Maak op de server een link met: npm run accounts -- herstel ${email}`
}
