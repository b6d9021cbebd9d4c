import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import {
  facetgroepSeedSchema,
  instrumentSeedSchema,
  kenmerkSeedSchema,
  leverancierSeedSchema,
  type Seed,
  waardeSeedSchema,
} from './seedSchema'

/** Reads and checks the example catalogue. @throws Error that names the file and the field */
export function readSeed(folder: string): Seed {
  const instrumenten = readdirSync(path.join(folder, 'instrumenten'))
    .filter((file) => file.endsWith('.json'))
    .sort()
  return {
    kenmerken: readJson(folder, 'kenmerken.json', z.array(kenmerkSeedSchema)),
    facetgroepen: readJson(folder, 'facetgroepen.json', z.array(facetgroepSeedSchema)),
    leveranciers: readJson(folder, 'leveranciers.json', z.array(leverancierSeedSchema)),
    waarden: readJson(folder, 'waarden.json', z.array(waardeSeedSchema)),
    instrumenten: instrumenten.map((file) =>
      readJson(folder, path.join('instrumenten', file), instrumentSeedSchema),
    ),
  }
}

function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
