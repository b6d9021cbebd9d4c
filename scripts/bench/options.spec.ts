import { expect, test } from 'vitest'
import { StopError } from '../bootstrap/stopError.mjs'
import { parseOptions } from './options.ts'

test('measures 52, 1,000 and 10,000 instruments when no number is given', () => {
  expect(parseOptions([])).toMatchObject({ sizes: [52, 1_000, 10_000], quick: false })
})

test('measures the given numbers once each, the smallest first', () => {
  expect(parseOptions(['100000', '52', '52']).sizes).toEqual([52, 100_000])
})

test('does everything less often with --snel, but compares as many answers', () => {
  const [full, quick] = [parseOptions([]), parseOptions(['--snel'])]
  expect(quick).toMatchObject({ sizes: full.sizes, quick: true })
  expect(quick.repetitions.pairs).toBeLessThan(full.repetitions.pairs)
  expect(quick.repetitions.checked).toBe(full.repetitions.checked)
})

test('leaves out what takes hours with --alleen-lezen', () => {
  expect(parseOptions(['100000', '--alleen-lezen'])).toMatchObject({
    sizes: [100_000],
    readersOnly: true,
    quick: false,
  })
})

test.each(['51', '100001', '1e3', 'veel', '--langzaam', '-52'])('refuses %s by name', (arg) => {
  expect(() => parseOptions(['52', arg])).toThrow(StopError)
  expect(() => parseOptions(['52', arg])).toThrow(`"${arg}" kan niet`)
})
