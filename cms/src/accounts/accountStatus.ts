import { invitationExpiry, isOpenInvitation } from './oneTimeToken'

/** Where an account stands between invitation and departure. */
export type AccountStatus = 'actief' | 'uitgenodigd' | 'uitnodiging verlopen' | 'geblokkeerd'

interface StoredStatus {
  isActive: boolean | null
  blocked: boolean | null
  registrationToken: string | null
}

/** Reads the status from what Strapi stores of an account. */
export function accountStatus(
  { isActive, blocked, registrationToken }: StoredStatus,
  now = new Date(),
): AccountStatus {
  if (isActive && !blocked) return 'actief'
  if (registrationToken === null) return 'geblokkeerd'
  return isOpenInvitation(registrationToken, now) ? 'uitgenodigd' : 'uitnodiging verlopen'
}

/** Until when the invitation may be accepted; null when there is none. */
export function invitedUntil({ isActive, registrationToken }: StoredStatus): Date | null {
  return isActive || registrationToken === null ? null : invitationExpiry(registrationToken)
}
