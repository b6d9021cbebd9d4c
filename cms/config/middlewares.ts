import { readEnvironment } from '../src/environment'

const MEGABYTE = 1024 * 1024
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/**
 * The admin brings its own styles at run time, so styles keep `unsafe-inline`; scripts do not. Each
 * value is one text: of a list, Strapi would fill the missing places from its own defaults.
 */
const contentSecurityPolicy = (web: string) => ({
  useDefaults: false,
  directives: {
    'default-src': "'self'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'worker-src': "'self' blob:",
    // Previews: pages of web, shown inside the admin.
    'frame-src': `'self' ${web}`,
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
  },
})

/**
 * No request log: its lines carry query strings, and with them what people search for. No session
 * and no powered-by: nothing uses them.
 */
export default () => [
  'global::dutchUploads',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: contentSecurityPolicy(readEnvironment().WEB_PUBLIC_URL),
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      hsts: { maxAge: YEAR_IN_SECONDS, includeSubDomains: true },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'same-origin' },
    },
  },
  // Only the admin talks to the CMS from a browser, and it comes from the same origin.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '256kb',
      textLimit: '256kb',
      formidable: { maxFileSize: 20 * MEGABYTE },
    },
  },
  'strapi::favicon',
  'global::serveUploads',
  'strapi::public',
]
