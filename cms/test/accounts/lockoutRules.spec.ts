import { describe, expect, it } from 'vitest'
import { attemptKeys, networkOf } from '../../src/accounts/inloggen/attemptKeys'
import {
  charge,
  closedMessage,
  FORGET_MS,
  NO_ATTEMPTS,
  type PogingStand,
  refund,
  reward,
} from '../../src/accounts/inloggen/lockoutRules'

const MINUTE = 60_000
const ALLOWED = 5

/** Fails again and again, each time as soon as it may, and gives how many minutes it then waits. */
function waits(failures: number): number[] {
  let stand: PogingStand = NO_ATTEMPTS
  let now = 1_000_000
  return Array.from({ length: failures }, () => {
    stand = charge(stand, ALLOWED, now) ?? stand
    const wait = Math.max(0, stand.geslotenTot - now)
    now += wait
    return wait / MINUTE
  })
}

describe('logging in after failures', () => {
  it('closes at the fifth, for twice as long each time, up to an hour', () => {
    expect(waits(13)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  it('stays open for an attempt that began before another that was counted first', () => {
    const first = charge(NO_ATTEMPTS, ALLOWED, 1_005) ?? NO_ATTEMPTS
    expect(charge(first, ALLOWED, 1_003)).toMatchObject({ mislukt: 2 })
  })

  it('counts nothing while it is closed', () => {
    const closed = { ...NO_ATTEMPTS, mislukt: 5, laatsteOp: 0, geslotenTot: MINUTE }
    expect(charge(closed, ALLOWED, MINUTE - 1)).toBeNull()
    expect(charge(closed, ALLOWED, MINUTE)).toMatchObject({ mislukt: 6 })
  })

  it('begins anew after a day without attempts', () => {
    const old = { ...NO_ATTEMPTS, mislukt: 40, laatsteOp: 5 }
    expect(charge(old, ALLOWED, 5 + FORGET_MS)).toMatchObject({ mislukt: 41 })
    expect(charge(old, ALLOWED, 6 + FORGET_MS)).toMatchObject({ mislukt: 1 })
  })

  it('is open again after a success, of which the moment is kept', () => {
    const closed = { ...NO_ATTEMPTS, mislukt: 9, geslotenTot: 100 }
    expect(reward(closed, 70)).toEqual({
      mislukt: 0,
      geslotenTot: 0,
      laatsteOp: 70,
      geluktOp: 70,
    })
  })

  it('does not count what went wrong on our side', () => {
    const charged = charge({ ...NO_ATTEMPTS, mislukt: 4 }, ALLOWED, 70) ?? NO_ATTEMPTS
    expect(refund(charged)).toMatchObject({ mislukt: 4, geslotenTot: 0 })
  })

  it('says in whole minutes when to try again', () => {
    expect(closedMessage(MINUTE, 0)).toContain('over 1 minuut opnieuw')
    expect(closedMessage(MINUTE, MINUTE - 1)).toContain('over 1 minuut opnieuw')
    expect(closedMessage(MINUTE + 1, 0)).toContain('over 2 minuten opnieuw')
  })
})

describe('what an attempt counts under', () => {
  const sleutels = (email: string, address: string) =>
    attemptKeys(email, address).map(({ sleutel }) => sleutel)

  it('is the account from here, the address and the account', () => {
    const [together, address, account] = sleutels('a@b.example', '192.0.2.1')
    expect(sleutels('A@B.example', '192.0.2.1')).toEqual([together, address, account])
    expect(sleutels('c@b.example', '192.0.2.1')[1]).toBe(address)
    expect(sleutels('a@b.example', '192.0.2.2')[2]).toBe(account)
    expect(sleutels('a@b.example', '192.0.2.2')[0]).not.toBe(together)
  })

  it('keeps nothing of what was typed', () => {
    expect(sleutels('geheim@b.example', '192.0.2.1').join()).not.toMatch(/geheim|192\.0/)
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['iets anders', 'iets anders'],
  ])('takes %s for the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
