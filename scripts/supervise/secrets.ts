import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from '../bootstrap/stopError.mjs'

const newSecret = () => randomBytes(32).toString('base64url')
const newSecrets = (count: number) => Array.from({ length: count }, newSecret).join(',')

/** Every secret, named as the variable that carries it, with how a new one is made. */
const SECRETS = {
  APP_KEYS: () => newSecrets(4),
  ADMIN_JWT_SECRET: newSecret,
  API_TOKEN_SALT: newSecret,
  TRANSFER_TOKEN_SALT: newSecret,
  ENCRYPTION_KEY: newSecret,
  PREVIEW_KEY: newSecret,
  MEILI_MASTER_KEY: newSecret,
}

export type SecretName = keyof typeof SECRETS
export type Secrets = Record<SecretName, string>
export const SECRET_NAMES = Object.keys(SECRETS) as SecretName[]

/** The secrets of a data folder; a missing one is made, one in the environment goes first. */
export function loadSecrets(dataDir: string, env: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'geheimen.json')
  const stored = readStored(file)
  const missing = SECRET_NAMES.filter((name) => !stored[name])
  const made = Object.fromEntries(missing.map((name) => [name, SECRETS[name]()]))
  const complete = { ...stored, ...made } as Secrets
  if (missing.length > 0) store(file, complete)
  const given = SECRET_NAMES.filter((name) => env[name])
  return { ...complete, ...Object.fromEntries(given.map((name) => [name, env[name]])) }
}

function readStored(file: string): Partial<Secrets> {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Making new ones would log everyone out and lose what was encrypted: a person must decide.
    throw new StopError(
      `${file} is onleesbaar; zet een reservekopie terug of verwijder het bestand.`,
    )
  }
}

/** Written aside and renamed, so that an interruption never leaves half a file. */
function store(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
}
