import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './root.mjs'
import { StopError } from './stopError.mjs'

/**
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} webPort
 * @property {number} cmsPort
 * @property {number} searchPort
 * @property {string} webUrl where people reach web
 * @property {string} cmsUrl
 * @property {string} dataDir absolute
 * @property {'voorbeeld' | 'leeg'} catalogus
 * @property {number} [rateLimitPerMinute]
 * @property {string} [databaseUrl]
 * @property {string} [smtpUrl]
 * @property {{ url: string, key: string, readKey?: string }} [externalEngine]
 */

/**
 * Reads the environment once; a malformed variable stops with its name.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const host = readHost(env)
  const webPort = readPort(env, 'WEB_PORT', 3000)
  const cmsPort = readPort(env, 'CMS_PORT', 1337)
  const searchPort = readPort(env, 'SEARCH_PORT', 7700)
  if (new Set([webPort, cmsPort, searchPort]).size < 3)
    throw malformed('WEB_PORT', 'WEB_PORT, CMS_PORT en SEARCH_PORT moeten verschillen')
  return {
    host,
    webPort,
    cmsPort,
    searchPort,
    webUrl: `http://${reachableHost(host)}:${webPort}`,
    cmsUrl: `http://${reachableHost(host)}:${cmsPort}`,
    dataDir: resolve(root, env['KEUZEHULP_DATA'] || '.data'),
    catalogus: readCatalogus(env),
    rateLimitPerMinute: readRateLimit(env),
    databaseUrl: readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    smtpUrl: readSmtpUrl(env),
    externalEngine: readExternalEngine(env),
  }
}

/**
 * Makes the data folder, readable by its owner only.
 * @param {string} dataDir
 */
export function makeDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    if (statSync(dataDir).isDirectory()) return
  } catch (error) {
    throw malformed(
      'KEUZEHULP_DATA',
      `${dataDir} is niet te maken (${/** @type {Error} */ (error).message})`,
    )
  }
}

/** @param {NodeJS.ProcessEnv} env */
function readHost(env) {
  const host = env['HOST'] || '127.0.0.1'
  if (!/^[a-z0-9.:-]+$/i.test(host)) throw malformed('HOST', `"${host}" is geen adres of naam`)
  return host
}

/**
 * Listening on every address does not make that address one to visit.
 * @param {string} host
 */
function reachableHost(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const value = env[name] || String(fallback)
  const port = Number(value)
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port
  throw malformed(name, `"${value}" is geen poort (1 tot en met 65535)`)
}

/** @param {NodeJS.ProcessEnv} env */
function readCatalogus(env) {
  const value = env['KEUZEHULP_CATALOGUS'] || 'voorbeeld'
  if (value === 'voorbeeld' || value === 'leeg') return value
  throw malformed('KEUZEHULP_CATALOGUS', `"${value}" is niet voorbeeld of leeg`)
}

/** @param {NodeJS.ProcessEnv} env */
function readRateLimit(env) {
  const value = env['RATE_LIMIT_PER_MINUTE']
  if (!value) return undefined
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw malformed('RATE_LIMIT_PER_MINUTE', `"${value}" is geen heel getal van 1 tot en met 999999`)
}

/** @param {NodeJS.ProcessEnv} env */
function readSmtpUrl(env) {
  const url = readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:'])
  if (url && !env['MAIL_FROM'])
    throw new StopError(
      'MAIL_FROM ontbreekt: SMTP_URL is opgegeven, dus is ook een afzender nodig.',
    )
  return url
}

/** @param {NodeJS.ProcessEnv} env */
function readExternalEngine(env) {
  const url = readUrl(env, 'MEILI_URL', ['http:', 'https:'])
  if (!url) return undefined
  const key = env['MEILI_KEY']
  if (!key)
    throw new StopError(
      'MEILI_KEY ontbreekt: MEILI_URL is opgegeven, dus is ook een sleutel nodig.',
    )
  return { url, key, readKey: env['MEILI_READ_KEY'] || undefined }
}

/**
 * The value itself stays out of the message: it may hold a password.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {string[]} protocols
 */
function readUrl(env, name, protocols) {
  const value = env[name]
  if (!value) return undefined
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  throw malformed(
    name,
    `het moet beginnen met ${protocols.map((each) => `${each}//`).join(' of ')}`,
  )
}

/**
 * @param {string} name
 * @param {string} why
 */
function malformed(name, why) {
  return new StopError(`${name} klopt niet: ${why}.`)
}
