import { describe, expect, it } from 'vitest'
import { Kept, type KeepFor } from './kept'

/** A thing that is read only when told to, with a clock of its own. */
function aKept(keepFor: KeepFor) {
  let time = 0
  let readings = 0
  let finish: (value: number) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const kept = new Kept(
    keepFor,
    () => time,
    () => {
      readings++
      return new Promise<number>((resolve, reject) => {
        finish = resolve
        fail = reject
      })
    },
  )
  return {
    kept,
    readings: () => readings,
    pass: (ms: number) => (time += ms),
    /** Asks and lets the reading take so long. */
    async read(ms: number): Promise<number> {
      const value = kept.get()
      time += ms
      finish(readings)
      return value
    },
    fail: (error: Error) => fail(error),
  }
}

describe('what is kept', () => {
  it('is read again when its time is over, not before', async () => {
    const { kept, read, pass, readings } = aKept({ ms: 300 })
    expect(await read(10)).toBe(1)
    pass(300)
    expect(await kept.get()).toBe(1)
    pass(1)
    expect(await read(10)).toBe(2)
    expect(readings()).toBe(2)
  })

  it('is read once for all who ask meanwhile, however long that takes', async () => {
    const { kept, read, pass, readings } = aKept({ ms: 300 })
    const first = kept.get()
    pass(5_000)
    expect(await read(0)).toBe(1)
    expect(await first).toBe(1)
    expect(readings()).toBe(1)
  })

  it('stays longer when reading takes long', async () => {
    const { kept, read, pass } = aKept({ ms: 1_000, timesReading: 10 })
    await read(4_000)
    pass(40_000)
    expect(await kept.get()).toBe(1)
    pass(1)
    expect(await read(0)).toBe(2)
  })

  it('does not stay when it could not be read', async () => {
    const { kept, read, fail } = aKept({ ms: 300 })
    const failing = kept.get()
    fail(new Error('weg'))
    await expect(failing).rejects.toThrow('weg')
    expect(await read(0)).toBe(2)
  })
})
