import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

const STAMPS = join(root, 'node_modules', '.keuzehulp')

/** Folders of a package that never reach its build. */
const NOT_BUILT = new Set([
  'node_modules',
  'dist',
  'build',
  'coverage',
  'test',
  'test-results',
  'bench',
])

/**
 * One hash over the content of these files and folders, so that any change shows.
 * @param {string[]} paths relative to the root
 */
export function hashSources(paths) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const path of paths.flatMap(listFiles))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !NOT_BUILT.has(entry.name))
    .filter((entry) => !/\.(spec|test-d)\.ts$/.test(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => listEntry(`${path}/${entry.name}`, entry))
}

/**
 * @param {string} path
 * @param {import('node:fs').Dirent} entry
 */
function listEntry(path, entry) {
  if (entry.isDirectory()) return path.endsWith('types/generated') ? [] : listFiles(path)
  return entry.isFile() ? [path] : []
}

/**
 * The mark that a step was finished for these very sources. It lies beside the installed
 * packages: it tells about this checkout, not about the data.
 * @param {string} name
 */
export function stampOf(name) {
  const file = join(STAMPS, `${name}.stamp`)
  return {
    /** @param {string} hash */
    matches: (hash) => readStamp(file) === hash,
    /** Forgotten before the work starts: half done is not done. */
    forget: () => rmSync(file, { force: true }),
    /** @param {string} hash */
    write(hash) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, hash)
    },
  }
}

/** @param {string} file */
function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // never finished
  }
}
