import { compileStrapi } from './strapiModule'
import path from 'node:path'

/** Compiles the CMS once, so that every test boots what a production start would boot. */
export default async function compileCms(): Promise<void> {
  await compileStrapi({ appDir: path.resolve(import.meta.dirname, '../..') })
}
