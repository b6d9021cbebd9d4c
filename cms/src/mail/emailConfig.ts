import path from 'node:path'
import type { Environment } from '../environment'
import { createEmlTransport } from './emlTransport'
import { mustEncrypt, type SmtpServer } from './smtpServer'

const SECOND = 1_000
/** Who mail is from as long as it goes nowhere. */
const EMBEDDED_SENDER = 'Keuzehulp <keuzehulp@voorbeeld.example>'

type MailEnvironment = Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'KEUZEHULP_DATA'>

/** Where mails are written as long as no server is set up. */
export function emlFolder({ KEUZEHULP_DATA }: Pick<Environment, 'KEUZEHULP_DATA'>): string {
  return path.join(KEUZEHULP_DATA, 'mail')
}

/** Who mail is from. */
export function senderOf({ MAIL_FROM }: Pick<Environment, 'MAIL_FROM'>): string {
  return MAIL_FROM ?? EMBEDDED_SENDER
}

/** Settings of Strapi's email plugin: through a server when there is one, else into files. */
export function emailConfig(env: MailEnvironment): object {
  return {
    provider: 'nodemailer',
    providerOptions: env.SMTP_URL ? smtpOptions(env.SMTP_URL) : createEmlTransport(emlFolder(env)),
    settings: { defaultFrom: senderOf(env), defaultReplyTo: senderOf(env) },
  }
}

function smtpOptions(server: SmtpServer): object {
  const { host, port, secure, account } = server
  return {
    host,
    port,
    secure,
    requireTLS: mustEncrypt(server),
    ...(account && { auth: account }),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 60 * SECOND,
  }
}
