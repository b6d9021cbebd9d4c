import { readEnvironment } from '../src/environment'
import { voorbeeldUrl } from '../src/preview/voorbeeldUrl'

const MINUTE = 60
const HOUR = 60 * MINUTE
/** Guessing passwords is slow work at this pace; people who mistype are not stopped. */
const LOGIN_ATTEMPTS_PER_MINUTE = 10

export default () => {
  const env = readEnvironment()
  const rateLimit = env.RATE_LIMIT_PER_MINUTE
  return {
    auth: {
      secret: env.ADMIN_JWT_SECRET,
      sessions: {
        accessTokenLifespan: 30 * MINUTE,
        maxSessionLifespan: 8 * HOUR,
        idleSessionLifespan: HOUR,
        maxRefreshTokenLifespan: 8 * HOUR,
        idleRefreshTokenLifespan: HOUR,
      },
      cookie: {
        sameSite: 'strict' as const,
        ...(env.CMS_PUBLIC_URL?.startsWith('https:') && { secure: true }),
      },
    },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    rateLimit: rateLimit
      ? {
          enabled: true,
          interval: { min: 1 },
          max: Math.min(rateLimit, LOGIN_ATTEMPTS_PER_MINUTE),
        }
      : { enabled: false },
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    preview: {
      enabled: true,
      config: {
        // Where it may be shown stands in the content security policy; see middlewares.ts.
        handler: (uid: string, { documentId, status }: { documentId: string; status?: string }) =>
          voorbeeldUrl(
            strapi,
            uid,
            documentId,
            status === 'published' ? 'gepubliceerd' : 'concept',
          ),
      },
    },
    autoOpen: false,
  }
}
