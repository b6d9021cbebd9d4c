import { join } from 'node:path'
import { nodeEnv } from '../bootstrap/prepare.mjs'

/** Settings of a real installation, which no test may see or touch. */
const LEAKING =
  /^(WEB_PORT|CMS_PORT|SEARCH_PORT|HOST|PORT|NITRO_.*|NUXT_(?!TELEMETRY).*|NODE_ENV|KEUZEHULP_.*|DATABASE_.*|WEB_URL|CMS_URL|MEILI_(READ_KEY|MASTER_KEY)|RATE_LIMIT_PER_MINUTE|APP_KEYS|.*_SALT|.*_SECRET|ENCRYPTION_KEY|PREVIEW_KEY|UPLOADS_DIR|(CMS|WEB)_PUBLIC_URL|npm_.*)$/

/**
 * The environment for all tests; MEILI_URL stays, so that they can run against another engine.
 * @param {string} node
 * @param {string} folder temporary
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(node, folder) {
  const kept = Object.entries(nodeEnv(node)).filter(([name]) => !LEAKING.test(name))
  return { ...Object.fromEntries(kept), KEUZEHULP_DATA: join(folder, 'data') }
}
