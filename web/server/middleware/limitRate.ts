import { defineEventHandler, getRequestIP } from 'h3'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { useEnvironment } from '../environment'
import { tooManyRequests } from '../problem/problem'
import { sendProblem } from '../problem/sendProblem'

let limiter: RateLimiterMemory | undefined

/** So many requests a minute from one address. Files and health do not count. */
export default defineEventHandler(async (event) => {
  const { RATE_LIMIT_PER_MINUTE, TRUST_PROXY } = useEnvironment()
  if (!RATE_LIMIT_PER_MINUTE || /^\/(_nuxt|health)\//.test(event.path)) return
  const address = getRequestIP(event, { xForwardedFor: TRUST_PROXY })
  // A page that asks our own API while it is rendered has no address and was counted already.
  if (!address) return
  limiter ??= new RateLimiterMemory({ points: RATE_LIMIT_PER_MINUTE, duration: 60 })
  const refused = await limiter.consume(address).then(
    () => null,
    (result: RateLimiterRes) => result,
  )
  if (refused)
    return sendProblem(event, tooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))))
})
