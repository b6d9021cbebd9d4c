import { adminUrl, readEnvironment } from '../environment'

/** Where somebody who is invited chooses a password. */
export function invitationLink(registrationToken: string): string {
  return `${adminUrl(readEnvironment())}/auth/register?registrationToken=${registrationToken}`
}

/** Where somebody who has an account chooses another password. */
export function resetLink(resetPasswordToken: string): string {
  return `${adminUrl(readEnvironment())}/auth/reset-password?code=${resetPasswordToken}`
}
