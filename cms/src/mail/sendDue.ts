import type { Core } from '@strapi/strapi'
import type { DatabaseLease } from '../database/databaseLease'
import { isGivenUp, nextAttempt } from './retryPlan'
import { describeFailure, judgeFailure } from './sendFailure'
import { BERICHT, type StoredBericht } from './storedBericht'

export interface MailParts {
  strapi: Core.Strapi
  lease: Pick<DatabaseLease, 'hold'>
  send(bericht: StoredBericht): Promise<void>
  now(): Date
}

/** Nothing can be sent now; what waits is tried again by itself. */
export class MailServerError extends Error {
  override name = 'MailServerError'
}

/**
 * Sends what is due, as the only process that does.
 *
 * @throws MailServerError when the server takes no mail at all; the rest then waits
 */
export async function sendDue(parts: MailParts, mayGoOn = () => true): Promise<void> {
  if (!(await nextDue(parts))) return
  await parts.lease.hold(async (hold) => {
    while (mayGoOn() && hold.isHeld()) {
      const bericht = await nextDue(parts)
      if (!bericht) return
      if (await claim(parts, bericht)) await deliver(parts, bericht)
    }
  })
}

function nextDue({ strapi, now }: MailParts): Promise<StoredBericht | null> {
  return strapi.db.query(BERICHT).findOne({
    where: {
      status: 'wachtend',
      $or: [{ verzendenOp: { $null: true } }, { verzendenOp: { $lte: now().toISOString() } }],
    },
    orderBy: { id: 'asc' },
  })
}

const attemptsOf = ({ pogingen }: StoredBericht): number => (pogingen ?? 0) + 1

/**
 * Plans the next attempt before this one: when the process dies halfway, the mail is tried again
 * and not at once, so that a mail which brings the process down cannot keep it down. False when
 * another process was first.
 */
async function claim({ strapi, now }: MailParts, bericht: StoredBericht): Promise<boolean> {
  const attempts = attemptsOf(bericht)
  const { count } = await strapi.db.query(BERICHT).updateMany({
    where: { id: bericht.id, status: 'wachtend', pogingen: bericht.pogingen },
    data: { pogingen: attempts, verzendenOp: nextAttempt(attempts, now()).toISOString() },
  })
  return count > 0
}

async function deliver(parts: MailParts, bericht: StoredBericht): Promise<void> {
  try {
    await parts.send(bericht)
  } catch (error) {
    return failed(parts, bericht, error)
  }
  const verzondenOp = parts.now().toISOString()
  await update(parts, bericht, { status: 'verzonden', verzondenOp, laatsteFout: null })
}

async function failed(parts: MailParts, bericht: StoredBericht, error: unknown): Promise<void> {
  const failure = judgeFailure(error)
  const isLost = failure === 'geweigerd' || isGivenUp(attemptsOf(bericht))
  await update(parts, bericht, {
    laatsteFout: describeFailure(error).slice(0, 2_000),
    ...(isLost && { status: 'mislukt' }),
  })
  // Without the address, and without what the server said: that repeats the address.
  if (isLost) parts.strapi.log.warn(`E-mail: bericht ${bericht.id} is niet te bezorgen.`)
  if (failure === 'server') throw new MailServerError(describeFailure(error), { cause: error })
}

async function update({ strapi }: MailParts, { id }: StoredBericht, data: object): Promise<void> {
  await strapi.db.query(BERICHT).update({ where: { id }, data })
}
