import type { z } from 'zod'

/** An entry of the CMS does not have the shape of the contract. */
export class InvalidEntryError extends Error {
  override readonly name = 'InvalidEntryError'

  constructor(entry: string, cause: z.ZodError) {
    const where = cause.issues
      .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      .join('; ')
    super(`${entry} past niet op het contract van de index: ${where}`, { cause })
  }
}
