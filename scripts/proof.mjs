import { runSteps } from './testing/runSteps.mjs'
import { PROOFS } from './testing/steps.mjs'

await runSteps(PROOFS, process.argv.slice(2))
