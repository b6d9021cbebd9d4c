import { describe } from 'vitest'
import { describeReview } from './reviewBehaviour'

describe('the review of an instrument', () => {
  describeReview(async () => ({}))
})
