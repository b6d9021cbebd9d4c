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

/** The mail that Strapi sends to who forgot a password. */
export function forgotPasswordConfig(env: MailEnvironment): object {
  const paragraphs = [
    'Hallo,',
    'Iemand vroeg om een nieuw wachtwoord voor uw account in het beheer van de Keuzehulp. Was u dat, open dan binnen een uur deze link. Hij werkt één keer.',
    '<%= url %>',
    'Was u het niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
  ]
  return {
    from: senderOf(env),
    replyTo: senderOf(env),
    emailTemplate: {
      subject: 'Een nieuw wachtwoord voor de Keuzehulp',
      text: paragraphs.join('\n\n'),
      // Strapi asks for both; left out, it would send the text as HTML in one line.
      html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
    },
  }
}
