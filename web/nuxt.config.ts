import { fileURLToPath } from 'node:url'
import { routeRules } from './config/routeRules'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  modules: [],
  css: ['~/assets/main.css'],
  components: [{ path: '~/components', pathPrefix: false }],
  ignore: ['**/*.spec.ts'],
  // Styles as files: the content security policy forbids them inline.
  features: { inlineStyles: false },
  experimental: { payloadExtraction: false, appManifest: false },
  routeRules,
  typescript: { strict: true, tsConfig: { compilerOptions: { noUncheckedIndexedAccess: true } } },
  nitro: {
    preset: 'node-server',
    compressPublicAssets: true,
    experimental: { openAPI: false },
  },
  hooks: {
    // Ours first: it logs without the query string, then leaves the page to Nuxt.
    'nitro:config'(config) {
      const own = path('./server/error/logWithoutQuery.ts')
      config.errorHandler = [own, ...[config.errorHandler ?? []].flat()]
    },
  },
})
