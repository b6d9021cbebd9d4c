/**
 * `geweigerd`: this mail will never be taken. `later`: this mail, but not now. `server`: nothing
 * can be sent now, whatever the mail.
 */
export type SendFailure = 'geweigerd' | 'later' | 'server'

interface SmtpError {
  code?: string
  command?: string
  responseCode?: number
}

/** Codes of nodemailer for trouble with one mail; its other codes are about the connection. */
const ABOUT_THE_MAIL = ['EENVELOPE', 'EMESSAGE']

/** What a failed attempt means for this mail and the next. */
export function judgeFailure(error: unknown): SendFailure {
  const { code, command, responseCode } = (error ?? {}) as SmtpError
  if (!code || !ABOUT_THE_MAIL.includes(code)) return 'server'
  // Refusing the sender is refusing every mail: that is for whoever set it up to mend.
  if (command === 'MAIL FROM') return 'server'
  return responseCode && responseCode < 500 ? 'later' : 'geweigerd'
}

/** In a few words, for people; the password is in no message of nodemailer. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
