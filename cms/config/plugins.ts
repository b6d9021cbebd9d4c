import { readEnvironment } from '../src/environment'
import { emailConfig } from '../src/mail/emailConfig'

const MEGABYTE = 1024 * 1024

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
        // What a file is, guardUploads judges: by its content, where Strapi trusts a name.
        security: { allowedTypes: ['*/*'] },
      },
    },
  }
}
