import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { readEnvironment } from '../src/environment'

/** The local upload provider refuses to start without its folder and does not make it. */
function preparePublicFolder(dataFolder: string): string {
  const publicFolder = path.join(dataFolder, 'cms', 'public')
  mkdirSync(path.join(publicFolder, 'uploads'), { recursive: true })
  return publicFolder
}

export default () => {
  const env = readEnvironment()
  const isBehindTlsProxy = env.CMS_PUBLIC_URL?.startsWith('https:') ?? false
  const isBehindProxy = env.TRUST_PROXY ?? isBehindTlsProxy
  return {
    host: env.HOST,
    port: env.PORT,
    url: env.CMS_PUBLIC_URL ?? '',
    // Counted from the nearest proxy: what a visitor puts in the header himself is not looked at.
    proxy: { koa: isBehindProxy, maxIpsCount: env.PROXY_COUNT },
    app: { keys: env.APP_KEYS },
    dirs: { public: preparePublicFolder(env.KEUZEHULP_DATA) },
    cron: { enabled: true },
    transfer: { remote: { enabled: false } },
    mcp: { enabled: false },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  }
}
