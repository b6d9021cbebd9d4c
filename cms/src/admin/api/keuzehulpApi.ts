import { adminApi } from '@strapi/strapi/admin'
import { config, type ZodType } from 'zod'

// The page may not compile code from text, and zod would try in order to be faster.
config({ jitless: true })

/**
 * Our own addresses, asked for through the store of the admin. `Document` is the tag of the content
 * manager: what it saves renews what we show of it, and the other way round.
 */
export const keuzehulpApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Keuzehulp'] })

/** Lets an answer in through its schema. */
export function readAs<Value>(schema: ZodType<Value>): (answer: unknown) => Value {
  return (answer) => schema.parse(answer)
}
