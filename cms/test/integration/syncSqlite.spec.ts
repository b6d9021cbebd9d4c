import { describe } from 'vitest'
import { describeSync } from './syncBehaviour'

describe('from CMS to index, on SQLite', () => {
  describeSync(async () => ({}))
})
