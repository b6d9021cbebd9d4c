import path from 'node:path'
import { z } from 'zod'
import { isSender } from './mail/mailAddress'
import { readSmtpServer, type SmtpServer } from './mail/smtpServer'

const MISSING = 'ontbreekt'

const text = z.string({ error: MISSING }).min(1, MISSING)
const secret = text.min(16, 'is te kort: gebruik minstens 16 tekens')

/** Signs links that leave the CMS, so it is held to more than what stays inside. */
const longSecret = text.min(32, 'is te kort: gebruik minstens 32 tekens')

const wholeNumber = (min: number, max: number) =>
  text
    .regex(/^\d+$/, `moet een geheel getal zijn van ${min} tot en met ${max}`)
    .transform(Number)
    .refine(
      (value) => value >= min && value <= max,
      `moet een geheel getal zijn van ${min} tot en met ${max}`,
    )

const hasProtocol = (value: string, protocols: string[]) =>
  URL.canParse(value) && protocols.includes(new URL(value).protocol)

const secretList = text
  .transform((value) => value.split(',').map((part) => part.trim()))
  .pipe(z.array(secret))

const databaseUrl = text.refine(
  (value) => hasProtocol(value, ['postgres:', 'postgresql:']),
  'moet een adres zijn dat begint met postgres:// of postgresql://',
)

/** The admin is built once for every address, so a path below the host cannot be honoured. */
const publicUrl = text
  .refine(
    (value) => hasProtocol(value, ['http:', 'https:']),
    'moet een adres zijn dat begint met http:// of https://',
  )
  .refine(
    (value) => !URL.canParse(value) || new URL(value).pathname === '/',
    'mag na de hostnaam geen pad hebben',
  )
  .transform((value) => new URL(value).origin)

/** What carries a password is never repeated in a message. */
const smtpServer = text.transform((value, context): SmtpServer => {
  const server = readSmtpServer(value)
  if (server) return server
  context.addIssue(
    'moet een adres zijn zoals smtp://gebruiker:wachtwoord@mail.organisatie.nl:587 of smtps://gebruiker:wachtwoord@mail.organisatie.nl',
  )
  return z.NEVER
})

const sender = text.refine(
  isSender,
  'moet een e-mailadres zijn, of een naam met een adres: Keuzehulp <keuzehulp@organisatie.nl>',
)

const eachVariable = z.object({
  HOST: text,
  PORT: wholeNumber(1, 65535),
  APP_KEYS: secretList,
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  /** Signs the links to previews; web has the same one. */
  PREVIEW_KEY: longSecret,
  KEUZEHULP_DATA: text.default('../.data').transform((folder) => path.resolve(folder)),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_POOL_MAX: wholeNumber(1, 200).optional(),
  CMS_PUBLIC_URL: publicUrl.optional(),
  /** Where people reach web: mails and previews refer to it. */
  WEB_PUBLIC_URL: publicUrl.default('http://127.0.0.1:3000'),
  /** Whether X-Forwarded-For tells who asks; it does behind a proxy for TLS. */
  TRUST_PROXY: z.stringbool({ error: 'moet true of false zijn' }).optional(),
  /** How many proxies stand in front, each of which adds an address to X-Forwarded-For. */
  PROXY_COUNT: wholeNumber(1, 10).default(1),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 1_000_000).optional(),
  /** The server that mail goes out through; without it mails are written as files. */
  SMTP_URL: smtpServer.optional(),
  /** Who mail is from. */
  MAIL_FROM: sender.optional(),
  /** What the first start fills an empty database with. */
  KEUZEHULP_CATALOGUS: z
    .enum(['voorbeeld', 'leeg'], { error: 'moet voorbeeld of leeg zijn' })
    .default('voorbeeld'),
  MEILI_URL: text.refine(
    (value) => hasProtocol(value, ['http:', 'https:']),
    'moet een adres zijn dat begint met http:// of https://',
  ),
  MEILI_KEY: secret,
  /** How long the engine may take to answer one request before it is tried again. */
  MEILI_TIMEOUT_MS: wholeNumber(100, 600_000).default(3_000),
})

const environmentSchema = eachVariable.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: `${MISSING}: met SMTP_URL is ook een afzender nodig`,
})

export type Environment = z.infer<typeof environmentSchema>

/** Where people reach the admin. */
export function adminUrl({ CMS_PUBLIC_URL, HOST, PORT }: Environment): string {
  return `${CMS_PUBLIC_URL ?? `http://${HOST}:${PORT}`}/admin`
}

/** Signs the links to uploaded files. One of the keys the CMS has for itself: web needs it not. */
export function uploadKeyOf({ APP_KEYS: [first = ''] }: Environment): string {
  return first
}

/** Where the engine is and how long it may take. */
export function engineOf({ MEILI_URL, MEILI_KEY, MEILI_TIMEOUT_MS }: Environment) {
  return { url: MEILI_URL, key: MEILI_KEY, timeoutMs: MEILI_TIMEOUT_MS }
}

/** One or more variables stop the start; the message names each of them. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Commands of the CMS that load the configuration but serve nothing and open no database. They run
 * where no secret exists yet (an image build, a first start), and what they make must not depend on
 * the machine they ran on.
 */
const OFFLINE_COMMANDS = ['build', 'ts:generate-types']

const offlineVariables = {
  HOST: '127.0.0.1',
  PORT: '1337',
  APP_KEYS: 'niet-in-gebruik-bij-bouwen',
  API_TOKEN_SALT: 'niet-in-gebruik-bij-bouwen',
  ADMIN_JWT_SECRET: 'niet-in-gebruik-bij-bouwen',
  TRANSFER_TOKEN_SALT: 'niet-in-gebruik-bij-bouwen',
  ENCRYPTION_KEY: 'niet-in-gebruik-bij-bouwen',
  PREVIEW_KEY: 'niet-in-gebruik-bij-bouwen-en-opdrachten',
  KEUZEHULP_DATA: '.strapi/offline',
  MEILI_URL: 'http://127.0.0.1:7700',
  MEILI_KEY: 'niet-in-gebruik-bij-bouwen',
}

/** A variable that is set to nothing counts as absent, as it does in a compose file. */
const withoutEmpty = (variables: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

/** Checks the variables; throws with the name of every one that is missing or malformed. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const parsed = environmentSchema.safeParse(withoutEmpty(variables))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(
    ({ path: [name], message }) => `- ${String(name)} ${message}`,
  )
  throw new EnvironmentError(
    `Het CMS kan niet starten. Controleer deze omgevingsvariabelen:\n${[...new Set(problems)].join('\n')}`,
  )
}

/** The settings of this process: nothing else in the CMS takes a setting from `process.env`. */
export function readEnvironment(): Environment {
  const command = process.argv[2] ?? ''
  try {
    return parseEnvironment(OFFLINE_COMMANDS.includes(command) ? offlineVariables : process.env)
  } catch (error) {
    if (command !== 'start' || !(error instanceof EnvironmentError)) throw error
    // Strapi would bury the names under a stack trace.
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
