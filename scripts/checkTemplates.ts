import { readSources } from './checks/sources.ts'

// v-html would show text from the cms as markup; the linter does not look inside templates.
const unsafe = readSources().filter(
  ({ path, text }) => path.endsWith('.vue') && /\sv-html\b/.test(text),
)
for (const { path } of unsafe) console.error(`${path} uses v-html`)
process.exitCode = unsafe.length > 0 ? 1 : 0
