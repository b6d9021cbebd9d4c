import { posix } from 'node:path'

export interface SourceFile {
  /** Relative to the root, with slashes. */
  path: string
  /** What it imports, as written. */
  imports: string[]
}

interface Rule {
  /** The files that it holds for. */
  from: RegExp
  /** What they may not import: a package as written, or a path from the root. */
  never: RegExp
  why: string
}

const TEST_FILE = /\.(spec|test-d)\.ts$|^(cms|web)\/test\/|^cms\/bench\//

const RULES: Rule[] = [
  {
    from: /^search\//,
    never:
      /^(@strapi|nuxt|@nuxt|vue|vue-router|@vue|h3|nitropack|@keuzehulp)(\/|$)|^[#~]|^(cms|web)\//,
    why: 'search is the leaf: it knows neither Strapi nor Nuxt, cms or web',
  },
  {
    from: /^search\/src\/query\//,
    never: /^search\/src\/(sync|engine)\//,
    why: 'query reads only: it does not know how the index is written or started',
  },
  {
    from: /^search\/src\/sync\//,
    never: /^search\/src\/query\//,
    why: 'sync writes only: it does not know how the index is read',
  },
  {
    from: /^cms\//,
    never: /^(nuxt|@nuxt|vue|@keuzehulp\/web)(\/|$)|^(web|search)\//,
    why: 'cms knows web over HTTP only, and search by its package name',
  },
  {
    from: /^web\//,
    never: /^(@strapi|@keuzehulp\/cms)(\/|$)|^(cms|search)\//,
    why: 'web knows cms over HTTP only, and search by its package name',
  },
]

/** Which entries of @keuzehulp/search each package may use, in its product and in its tests. */
const ENTRIES: Record<string, { product: string[]; tests: string[] }> = {
  cms: { product: ['', '/sync'], tests: ['', '/sync', '/query', '/testing', '/engine'] },
  web: { product: ['', '/query'], tests: ['', '/query', '/testing', '/engine'] },
}

const BROWSER_ENTRY = 'search/src/index.ts'

/** Every import that goes against the arrows, as a line for a person. */
export function findViolations(files: SourceFile[]): string[] {
  return [
    ...files.flatMap((file) => file.imports.flatMap((target) => judge(file.path, target))),
    ...findNodeBuiltins(files),
  ]
}

function judge(path: string, target: string): string[] {
  const resolved = resolveImport(path, target)
  const broken = RULES.filter(({ from, never }) => from.test(path) && never.test(resolved))
  const lines = broken.map(({ why }) => `${path} imports ${target}: ${why}`)
  return mayUseEntry(path, target) ? lines : [...lines, `${path} imports ${target}: not its side`]
}

function mayUseEntry(path: string, target: string): boolean {
  const entries = ENTRIES[path.split('/')[0] ?? '']
  if (!entries || !/^@keuzehulp\/search(\/|$)/.test(target)) return true
  const allowed = TEST_FILE.test(path) ? entries.tests : entries.product
  return allowed.includes(target.replace('@keuzehulp/search', ''))
}

/** A browser has no node builtins, so nothing that the browser-safe entry reaches may use one. */
function findNodeBuiltins(files: SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reached = new Set([BROWSER_ENTRY])
  const violations: string[] = []
  for (const path of reached) {
    for (const target of byPath.get(path)?.imports ?? []) {
      if (target.startsWith('node:'))
        violations.push(`${path} imports ${target}: reached from the browser-safe ${BROWSER_ENTRY}`)
      else if (target.startsWith('.')) reached.add(resolveImport(path, target))
    }
  }
  return violations
}

function resolveImport(path: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target
}

/** What a source text imports, in any of the ways to write it. */
export function readImports(source: string): string[] {
  const written = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g
  return Array.from(source.matchAll(written), ([, target = '']) => target)
}
