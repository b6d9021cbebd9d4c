import path from 'node:path'
import { readdirSync } from 'node:fs'

/** How many instruments the example catalogue has. */
export const EXAMPLE_COUNT = readdirSync(
  path.resolve(import.meta.dirname, '../../seed/instrumenten'),
).length
