import type { Core } from '@strapi/strapi'
import { resetLink } from '../accountLinks'
import { createResetToken, RESET_BY_MAIL_MS } from '../oneTimeToken'
import { ADMIN_USER, findAccount, nameOf } from '../storedAccount'
import { replaceInService } from '../strapiServices'
import { resetMail } from './accountMail'
import { queueAccountMail } from './queueAccountMail'

/** Somebody who presses the button again soon gets no second mail. */
const NOT_AGAIN_WITHIN_MS = 5 * 60_000

/**
 * Sends the link of “Wachtwoord vergeten” in Dutch and through the queue, so that it is not lost
 * when the mail server is away. Strapi answers before this is done, so the answer takes as long for
 * an address that has no account; and nobody waits for a failure, so it is put in the log.
 */
export function replaceForgotPassword(strapi: Core.Strapi): void {
  replaceInService(strapi, 'admin::auth', () => ({
    async forgotPassword({ email }) {
      try {
        await sendResetLink(strapi, email)
      } catch (error) {
        strapi.log.error(`Wachtwoord vergeten: ${String(error)}`)
      }
    },
  }))
}

async function sendResetLink(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await findAccount(strapi, { email })
  if (!account?.isActive || wasSentJustNow(account.resetPasswordTokenExpiresAt)) return
  const resetPasswordToken = createResetToken()
  const resetPasswordTokenExpiresAt = new Date(Date.now() + RESET_BY_MAIL_MS)
  await strapi.db.transaction(async () => {
    await strapi.db.query(ADMIN_USER).update({
      where: { id: account.id },
      data: { resetPasswordToken, resetPasswordTokenExpiresAt },
    })
    await queueAccountMail(
      strapi,
      {
        sleutel: `wachtwoord:${account.id}:${resetPasswordTokenExpiresAt.getTime()}`,
        aan: account.email,
      },
      (afzender) =>
        resetMail({ naam: nameOf(account), link: resetLink(resetPasswordToken) }, afzender),
    )
  })
}

function wasSentJustNow(expiresAt: string | Date | null): boolean {
  if (!expiresAt) return false
  const sentAt = new Date(expiresAt).getTime() - RESET_BY_MAIL_MS
  return Math.abs(Date.now() - sentAt) < NOT_AGAIN_WITHIN_MS
}
