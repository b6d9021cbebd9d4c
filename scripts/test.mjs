import { runSteps } from './testing/runSteps.mjs'
import { STEPS } from './testing/steps.mjs'

await runSteps(STEPS, process.argv.slice(2))
