import { expect, test } from 'vitest'
import { findViolations, readImports } from './imports.ts'

const check = (path: string, ...imports: string[]) => findViolations([{ path, imports }])

test.each([
  ['search/src/sync/outbox.ts', '@strapi/strapi'],
  ['search/src/index.ts', 'vue'],
  ['search/src/index.ts', '../../cms/src/index.ts'],
  ['search/src/query/search.ts', '../sync/index.ts'],
  ['search/src/sync/index.ts', '../query/search.ts'],
  ['cms/src/index.ts', '@keuzehulp/search/query'],
  ['cms/src/index.ts', '@keuzehulp/search/testing'],
  ['cms/test/a.spec.ts', '../../search/src/index.ts'],
  ['cms/bench/a.mts', '../../search/src/index.ts'],
  ['web/server/api/x.ts', '@keuzehulp/search/sync'],
  ['web/app/a.vue', '@keuzehulp/search/testing'],
  ['web/app/a.spec.ts', '@keuzehulp/search/sync'],
])('%s may not import %s', (path, target) => expect(check(path, target)).toHaveLength(1))

test.each([
  ['search/src/sync/index.ts', '../document/map.ts'],
  ['cms/src/index.ts', '@keuzehulp/search/sync'],
  ['cms/test/a.spec.ts', '@keuzehulp/search/testing'],
  ['cms/bench/a.mts', '@keuzehulp/search/testing'],
  ['web/server/api/x.ts', '@keuzehulp/search/query'],
  ['web/app/a.spec.ts', '@keuzehulp/search/testing'],
  ['web/server/api/x.ts', 'node:crypto'],
])('%s may import %s', (path, target) => expect(check(path, target)).toEqual([]))

test('follows the browser-safe entry to a node builtin', () => {
  const files = [
    { path: 'search/src/index.ts', imports: ['./a/b.ts'] },
    { path: 'search/src/a/b.ts', imports: ['../c.ts'] },
    { path: 'search/src/c.ts', imports: ['node:fs', './index.ts'] },
    { path: 'search/src/engine/start.ts', imports: ['node:fs'] },
  ]
  expect(findViolations(files)).toEqual([
    expect.stringContaining('search/src/c.ts imports node:fs'),
  ])
})

test('reads every way to import', () => {
  const source = `import a from 'a'\nimport 'b'\nexport { c } from "c"\nconst d = await import('d')\nimport {\n  e,\n} from 'e'\nrequire('f')`
  expect(readImports(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
