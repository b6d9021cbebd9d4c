import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Rol, ROLLEN } from '../roles'

export const USAGE = `Gebruik:
  npm run accounts                                             laat de accounts zien
  npm run accounts -- nieuw E-MAIL --rol ROL [--naam "NAAM"]   maakt een account
      [--leverancier CODE]                                     bij rol leverancier: van welke
  npm run accounts -- koppel E-MAIL CODE                       geeft een account van een leverancier er een leverancier bij
  npm run accounts -- herstel E-MAIL                           geeft een link voor een (nieuw) wachtwoord en opent inloggen weer
Rollen: ${ROLLEN.join(', ')}.`

/** What somebody asked of the command. */
export type AccountsCommand =
  | { action: 'list' }
  | { action: 'make'; email: string; rol: Rol; naam: string; leverancier: string | null }
  | { action: 'link'; email: string; leverancier: string }
  | { action: 'reset'; email: string }

interface Options {
  rol?: string
  naam?: string
  leverancier?: string
}

/** Reads the words after `npm run accounts --`; says in Dutch what is wrong with them. */
export function parseAccountsCommand(args: readonly string[]): AccountsCommand {
  const { positionals, values } = split(args)
  const [word, email, code, ...rest] = positionals
  if (word === undefined && Object.keys(values).length === 0) return { action: 'list' }
  if (rest.length > 0 || email === undefined) throw new Error(USAGE)
  if (word === 'koppel' && code !== undefined && Object.keys(values).length === 0)
    return { action: 'link', email: readEmail(email), leverancier: code }
  if (code !== undefined) throw new Error(USAGE)
  if (word === 'nieuw') return readMake(readEmail(email), values)
  if (word === 'herstel' && Object.keys(values).length === 0)
    return { action: 'reset', email: readEmail(email) }
  throw new Error(USAGE)
}

function split(args: readonly string[]): { positionals: string[]; values: Options } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rol: { type: 'string' },
        naam: { type: 'string' },
        leverancier: { type: 'string' },
      },
    })
  } catch (cause) {
    throw new Error(USAGE, { cause })
  }
}

function readMake(email: string, { rol, naam, leverancier }: Options): AccountsCommand {
  const known = ROLLEN.find((item) => item === rol)
  if (!known) throw new Error(`Kies met --rol een rol: ${ROLLEN.join(', ')}.`)
  if (leverancier !== undefined && known !== 'leverancier')
    throw new Error('--leverancier kan alleen bij --rol leverancier.')
  return {
    action: 'make',
    email,
    rol: known,
    naam: naam?.trim() || email.slice(0, email.indexOf('@')),
    leverancier: leverancier ?? null,
  }
}

function readEmail(text: string): string {
  const parsed = z.email().safeParse(text.toLowerCase())
  if (!parsed.success) throw new Error(`${text} is geen e-mailadres.`)
  return parsed.data
}
