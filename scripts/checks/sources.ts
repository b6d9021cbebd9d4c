import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bootstrap/root.mjs'

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'build',
  '.nuxt',
  '.output',
  '.cache',
  'generated',
])

/** Every source file of the packages: path from the root and text. */
export function readSources(): { path: string; text: string }[] {
  return globSync('{cms,search,web}/**/*.{ts,mts,js,mjs,tsx,vue}', {
    cwd: root,
    exclude: (path) => NOT_OURS.has(path.split('/').at(-1) ?? ''),
  }).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
