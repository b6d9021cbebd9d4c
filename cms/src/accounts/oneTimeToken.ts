import { randomBytes } from 'node:crypto'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

/** How long somebody has to accept an invitation. */
export const INVITATION_DAYS = 14
const INVITATION_MS = INVITATION_DAYS * DAY
/** How long a link to choose a new password works that was asked for by mail. */
export const RESET_BY_MAIL_MS = HOUR
/** As above, when somebody else has to pass the link on. */
export const RESET_BY_HAND_MS = DAY

/**
 * A secret for one link that says itself until when it may be used, because Strapi keeps no moment
 * beside an invitation. It is compared as a whole, so the moment in it cannot be changed.
 */
export function createInvitationToken(now = Date.now()): string {
  return `${createResetToken()}-${(now + INVITATION_MS).toString(36)}`
}

/** A secret for one link; Strapi keeps beside it until when it works. */
export function createResetToken(): string {
  return randomBytes(20).toString('hex')
}

/** Until when an invitation may be used; null when its token does not say. */
export function invitationExpiry(token: string): Date | null {
  const [, moment] = /^[0-9a-f]{40}-([0-9a-z]{1,11})$/.exec(token) ?? []
  return moment === undefined ? null : new Date(Number.parseInt(moment, 36))
}

/** False for one that has run out, and for one that does not say when it would. */
export function isOpenInvitation(token: string, now = new Date()): boolean {
  const expiry = invitationExpiry(token)
  return expiry !== null && expiry > now
}
