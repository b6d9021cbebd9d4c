import { join } from 'node:path'
import { deriveReadKey } from '../../search/src/engine/readKey.ts'
import type { Settings } from '../bootstrap/readSettings.mjs'
import { SECRET_NAMES, type Secrets } from './secrets.ts'

const NOT_FOR_EVERYONE = new Set<string>([
  ...SECRET_NAMES,
  'MEILI_URL',
  'MEILI_KEY',
  'MEILI_READ_KEY',
  'DATABASE_URL',
  'SMTP_URL',
])

/** What the cms gets, also when it runs a command instead of the server. */
export function cmsEnvironment(settings: Settings, secrets: Secrets): NodeJS.ProcessEnv {
  const { MEILI_MASTER_KEY, ...strapiSecrets } = secrets
  return {
    ...inherited(),
    ...strapiSecrets,
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: String(settings.cmsPort),
    KEUZEHULP_DATA: settings.dataDir,
    KEUZEHULP_CATALOGUS: settings.catalogus,
    WEB_PUBLIC_URL: process.env['WEB_PUBLIC_URL'] || settings.webUrl,
    MEILI_URL: engineUrl(settings),
    MEILI_KEY: settings.externalEngine?.key ?? MEILI_MASTER_KEY,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nl',
    ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
    ...(settings.smtpUrl ? { SMTP_URL: settings.smtpUrl } : {}),
  }
}

/** What web gets: of the engine only the read key, of the cms its address, files and preview key. */
export function webEnvironment(settings: Settings, secrets: Secrets): NodeJS.ProcessEnv {
  const limit = settings.rateLimitPerMinute
  const { readKey, key } = settings.externalEngine ?? { key: secrets.MEILI_MASTER_KEY }
  return {
    ...inherited(),
    NODE_ENV: 'production',
    NITRO_HOST: settings.host,
    NITRO_PORT: String(settings.webPort),
    KEUZEHULP_DATA: settings.dataDir,
    CMS_URL: settings.cmsUrl,
    CMS_PUBLIC_URL: process.env['CMS_PUBLIC_URL'] || settings.cmsUrl,
    PREVIEW_KEY: secrets.PREVIEW_KEY,
    UPLOADS_DIR: join(settings.dataDir, 'cms', 'public', 'uploads'),
    MEILI_URL: engineUrl(settings),
    MEILI_KEY: readKey ?? deriveReadKey(key),
    ...(limit === undefined ? {} : { RATE_LIMIT_PER_MINUTE: String(limit) }),
  }
}

/** What the engine gets beside its own key. */
export function engineEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  return { ...inherited(), ...own }
}

/** Where the engine answers. */
export function engineUrl({ externalEngine, searchPort }: Settings): string {
  return externalEngine?.url ?? `http://127.0.0.1:${searchPort}`
}

/** The surrounding environment without npm's own variables and without anyone's secrets. */
function inherited(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('npm_') && !NOT_FOR_EVERYONE.has(name),
  )
  return Object.fromEntries(kept)
}
