import { afterEach, describe, expect, it } from 'vitest'
import { emptyGesprek } from './gesprek'
import { readStored, wipeStored, writeStored } from './gesprekStorage'

const GESPREK = { ...emptyGesprek('2026-11-23'), kenmerken: ['4.1'] }
const refuse = () => {
  throw new DOMException('no', 'SecurityError')
}

describe('the storage of a conversation', () => {
  afterEach(() => localStorage.clear())

  it('keeps a conversation until it is wiped', () => {
    const storage = () => localStorage
    expect(readStored(storage)).toEqual({ soort: 'geen' })
    expect(writeStored(storage, GESPREK)).toBe(true)
    expect(readStored(storage)).toEqual({ soort: 'gesprek', gesprek: GESPREK, isHeel: true })
    expect(wipeStored(storage)).toBe(true)
    expect(localStorage).toHaveLength(0)
  })

  it('says so when the device keeps nothing', () => {
    for (const storage of [refuse, () => null]) {
      expect(readStored(storage)).toEqual({ soort: 'geen' })
      expect(writeStored(storage, GESPREK)).toBe(false)
      expect(wipeStored(storage)).toBe(false)
    }
  })
})
