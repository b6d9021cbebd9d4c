import { describe } from 'vitest'
import { describeFilling } from './fillBehaviour'

describe('filling the database with generated instruments, on SQLite', () => {
  describeFilling(async () => ({}))
})
