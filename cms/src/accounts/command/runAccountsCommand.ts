import type { Core } from '@strapi/strapi'
import { invitationLink, resetLink } from '../accountLinks'
import { DatabaseAttempts } from '../inloggen/databaseAttempts'
import { logAccount } from '../logAccount'
import { linkLeverancier, makeAccount, renewInvitation } from '../makeAccount'
import { oneAccountAtATime } from '../oneAccountAtATime'
import { createResetToken, INVITATION_DAYS, RESET_BY_HAND_MS } from '../oneTimeToken'
import { ADMIN_USER, findAccount, isOfLeverancier, type StoredAccount } from '../storedAccount'
import { findLeverancier } from '../uitnodigen/leverancierAccounts'
import { listAccounts } from './listAccounts'
import type { AccountsCommand } from './parseAccountsCommand'

/** Who does what is done on the command line, in the logboek. */
const WIE = { wie: 'Opdracht op de server' }

/** Does what was asked on the command line and gives what to print. */
export async function runAccountsCommand(
  strapi: Core.Strapi,
  command: AccountsCommand,
): Promise<string> {
  switch (command.action) {
    case 'list':
      return listAccounts(strapi)
    case 'make':
      return make(strapi, command)
    case 'link':
      return link(strapi, command)
    case 'reset':
      return reset(strapi, command.email)
  }
}

function make(
  strapi: Core.Strapi,
  { email, rol, naam, leverancier }: Extract<AccountsCommand, { action: 'make' }>,
): Promise<string> {
  return oneAccountAtATime(strapi, email, async () => {
    if (await findAccount(strapi, { email }))
      throw new Error(`${email} bestaat al. Gebruik: npm run accounts -- herstel ${email}`)
    const owner = leverancier === null ? null : await findLeverancier(strapi, { code: leverancier })
    const { account, registrationToken } = await makeAccount(strapi, { email, naam, rol })
    if (owner) await linkLeverancier(strapi, owner.id, account.id)
    const opmerking = owner ? `Leverancier: ${owner.naam}` : `Rol: ${rol}`
    await logAccount(strapi, 'uitgenodigd', account, { opmerking, ...WIE })
    return `Account gemaakt. ${invitation(registrationToken)}`
  })
}

function link(
  strapi: Core.Strapi,
  { email, leverancier }: Extract<AccountsCommand, { action: 'link' }>,
): Promise<string> {
  return oneAccountAtATime(strapi, email, async () => {
    const account = await existing(strapi, email)
    if (!isOfLeverancier(account))
      throw new Error(`${email} is geen account van een leverancier. Er is niets veranderd.`)
    const owner = await findLeverancier(strapi, { code: leverancier })
    await linkLeverancier(strapi, owner.id, account.id)
    await logAccount(strapi, 'gekoppeld', account, {
      opmerking: `Leverancier: ${owner.naam}`,
      ...WIE,
    })
    const next = account.isActive
      ? ''
      : `\nHet account is niet open. Een link maakt u met: npm run accounts -- herstel ${email}`
    return `${email} hoort nu bij ${owner.naam}.${next}`
  })
}

/** Opens logging in again as well: somebody who guesses cannot keep the owner out. */
async function reset(strapi: Core.Strapi, email: string): Promise<string> {
  const text = await oneAccountAtATime(strapi, email, async () => {
    const account = await existing(strapi, email)
    await logAccount(strapi, 'link gemaakt', account, WIE)
    if (account.isActive) return resetOf(strapi, account)
    const { registrationToken } = await renewInvitation(strapi, account)
    const intro = account.blocked ? 'Dit account was geblokkeerd; deze link opent het weer. ' : ''
    return `${intro}${invitation(registrationToken)}`
  })
  await new DatabaseAttempts(strapi).open(email)
  return text
}

async function resetOf(strapi: Core.Strapi, { id }: StoredAccount): Promise<string> {
  const resetPasswordToken = createResetToken()
  const resetPasswordTokenExpiresAt = new Date(Date.now() + RESET_BY_HAND_MS)
  await strapi.db.query(ADMIN_USER).update({
    where: { id },
    data: { resetPasswordToken, resetPasswordTokenExpiresAt },
  })
  return `Open deze link binnen 24 uur, één keer, om een nieuw wachtwoord te kiezen:\n${resetLink(resetPasswordToken)}`
}

function invitation(registrationToken: string): string {
  return `Open deze link binnen ${INVITATION_DAYS} dagen, één keer, om een wachtwoord te kiezen:\n${invitationLink(registrationToken)}`
}

async function existing(strapi: Core.Strapi, email: string): Promise<StoredAccount> {
  const account = await findAccount(strapi, { email })
  if (!account) throw new Error(`Er is geen account met het adres ${email}.`)
  return account
}
