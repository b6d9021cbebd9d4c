import { type Engine, startEngine } from '@keuzehulp/search/engine'
import {
  createEngineClient,
  createEngineReader,
  type EngineReader,
  readAllInstrumenten,
} from '@keuzehulp/search/query'
import type { Core } from '@strapi/strapi'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createStrapi } from './strapiModule'

export interface Cms {
  strapi: Core.Strapi
  engine: Engine
  dataFolder: string
  /** Sends a request through the real server. */
  request: (
    method: string,
    url: string,
    options?: { body?: object; token?: string },
  ) => Promise<Answer>
  reader: EngineReader
  /** Everything readers could get from the index, as they would get it. */
  indexed: () => ReturnType<typeof readAllInstrumenten>
  stop: () => Promise<void>
}

export interface Answer {
  status: number
  body: unknown
}

export interface BootOptions {
  catalogus?: 'voorbeeld' | 'leeg'
  databaseUrl?: string
  /** Used instead of an engine of its own. */
  engine?: Engine
  /** Settings besides those that every CMS needs. */
  environment?: Record<string, string>
}

/** A real CMS with a real engine, in a folder of its own that is removed at the end. */
export async function bootCms(options: BootOptions = {}): Promise<Cms> {
  const engine = options.engine ?? (await startEngine())
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'keuzehulp-cms-'))
  Object.assign(process.env, cmsEnvironment(dataFolder, engine, options), options.environment)
  if (!options.databaseUrl) delete process.env['DATABASE_URL']
  const appDir = path.resolve(import.meta.dirname, '../..')
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load()
  strapi.server.mount()
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve))
  const reader = createEngineReader(createEngineClient({ url: engine.url, key: engine.masterKey }))
  return {
    strapi,
    engine,
    dataFolder,
    reader,
    request: (method, url, more) => request(strapi, method, url, more),
    indexed: () => readAllInstrumenten(reader, 100_000),
    async stop() {
      await destroy(strapi)
      if (!options.engine) await engine.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** The variables a CMS needs, with secrets of its own. */
export function cmsEnvironment(
  dataFolder: string,
  engine: Pick<Engine, 'url' | 'masterKey'>,
  options: Pick<BootOptions, 'catalogus' | 'databaseUrl'>,
): Record<string, string> {
  const secret = () => randomBytes(24).toString('base64url')
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '1337',
    KEUZEHULP_DATA: dataFolder,
    KEUZEHULP_CATALOGUS: options.catalogus ?? 'voorbeeld',
    MEILI_URL: engine.url,
    MEILI_KEY: engine.masterKey,
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    PREVIEW_KEY: secret(),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
  }
}

async function request(
  strapi: Core.Strapi,
  method: string,
  url: string,
  { body, token }: { body?: object; token?: string } = {},
): Promise<Answer> {
  const address = strapi.server.httpServer.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const isJson = body && !(body instanceof FormData)
  const response = await fetch(`http://127.0.0.1:${port}${url}`, {
    method,
    headers: {
      ...(isJson && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
  }
}

/** Strapi takes every listener off the process when it ends, those of the test runner too. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners
  process.removeAllListeners = () => process
  await strapi.destroy()
  process.removeAllListeners = removeAllListeners
}
