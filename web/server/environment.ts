import { z } from 'zod'

/** A scheme, a host and maybe a port; no path, no wildcard, nothing that could end a policy. */
const httpsOrigin = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/)
  .refine((origin) => URL.canParse(origin))

const environmentSchema = z.object({
  /** Where the search engine listens. */
  MEILI_URL: z.url(),
  /** A key that may search and read documents, nothing else. */
  MEILI_KEY: z.string().min(1),
  /** The CMS, to tell in the state of health whether it can be reached. */
  CMS_URL: z.url().optional(),
  /** Where people reach the admin of the CMS: only from there may a preview be shown in a page. */
  CMS_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Checks the links to previews, which the CMS signs with the same key. */
  PREVIEW_KEY: z.string().min(32).optional(),
  /** Where the CMS keeps uploaded files. */
  UPLOADS_DIR: z.string().optional(),
  /** Requests a minute from one address; absent is no limit. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().positive().optional(),
  /** True behind a reverse proxy that sets X-Forwarded-For itself. */
  TRUST_PROXY: z.stringbool().default(false),
  /** Systems that may show /insluiten inside a page of their own, with a space between them. */
  INSLUITEN_ORIGINS: z
    .string()
    .default('')
    .transform((origins) => origins.split(/\s+/).filter(Boolean))
    .pipe(z.array(httpsOrigin)),
})

export type Environment = z.infer<typeof environmentSchema>

/** Reads the environment once. @throws Error that names every variable that is missing or wrong */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  // An empty variable counts as absent: docker-compose passes them so.
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(filled)
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
  throw new Error(`Web kan niet starten: controleer de omgevingsvariabele(n) ${names.join(', ')}.`)
}

let environment: Environment | undefined

/** The environment of this process. */
export function useEnvironment(): Environment {
  return (environment ??= readEnvironment(process.env))
}
