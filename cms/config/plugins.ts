import { readEnvironment } from '../src/environment'
import { emailConfig } from '../src/mail/emailConfig'

const MEGABYTE = 1024 * 1024

/** Pictures and documents only. SVG is left out: it can carry script and is served from here. */
const ALLOWED_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
]

export default () => {
  // The i18n plugin takes the default locale of a new database from the environment alone.
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'nl'
  return {
    // Both are paid features; without a licence they only advertise themselves.
    'content-releases': { enabled: false },
    'review-workflows': { enabled: false },
    email: { config: emailConfig(readEnvironment()) },
    upload: {
      config: {
        sizeLimit: 20 * MEGABYTE,
        breakpoints: { large: 1200, medium: 800, small: 400 },
        security: { allowedTypes: ALLOWED_TYPES },
      },
    },
  }
}
