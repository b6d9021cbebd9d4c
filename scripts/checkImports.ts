import { findViolations, readImports } from './checks/imports.ts'
import { readSources } from './checks/sources.ts'

const files = readSources().map(({ path, text }) => ({ path, imports: readImports(text) }))
const violations = findViolations(files)
for (const violation of violations) console.error(violation)
console.log(`${files.length} files, ${violations.length} imports against the arrows`)
process.exitCode = violations.length > 0 ? 1 : 0
