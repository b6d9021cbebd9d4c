import { expect, test } from 'vitest'
import { someFigures, someRun } from '../fixtures/someFigures.ts'
import { describeChange, describeSize, describeStart } from './report.ts'

const page = (over: Parameters<typeof someFigures>[0]) => describeSize(someFigures(over)).join('\n')

test('names the size and says of each limit whether it is kept', () => {
  const text = page({
    size: 1_000,
    rebuild: { first: 950, rebuild: 900, plain: 400, ratio: 2.25, rebuilds: [], plains: [] },
  })
  expect(text).toContain('── 1.000 instrumenten ─')
  expect(text).toMatch(/publiceren tot vindbaar: p95 +150 ms +hoogstens 1\.000 ms +goed/)
  expect(text).toMatch(/herbouw ÷ kaal indexeren +2,25 +hoogstens 1,30 +te hoog/)
  expect(text).not.toContain('FOUT')
})

test('shows what was wrong with answers and drafts', () => {
  const text = page({
    check: { equal: 59, total: 60, differences: ['/api/v1/instrumenten?q=: totaal: 1'] },
  })
  expect(text).toContain('Juist: 59 van 60')
  expect(text).toContain('FOUT: 1 verschillen\n/api/v1/instrumenten?q=: totaal: 1')
})

test('says so where memory cannot be measured', () => {
  expect(page({ memory: null })).toContain('Geheugen: niet gemeten')
})

test('says what Strapi does not give, and compares totals only where that has meaning', () => {
  const text = page({})
  expect(text).toContain('Strapi geeft geen aantallen per filter')
  expect(text).toMatch(/5 groepen .* 400 van 400\n.* tekst .* –\n/)
})

test('warns only when more runs on the machine', () => {
  const { machine } = someRun('', [])
  expect(describeStart(machine).join()).not.toContain('LET OP')
  expect(describeStart({ ...machine, load: 1.4 }).join()).toContain('LET OP')
})

test('puts the change since an earlier run below, and nothing when there is none', () => {
  const runs = [someRun('2026-11-21T12:00:00.000Z', [someFigures({ updated: 8_400 })])]
  const lines = describeChange(runs, someFigures(), false)
  expect(lines).toContain('Vergeleken met 2026-11-21T12:00:00.000Z')
  expect(lines.join('\n')).toMatch(/index bijgewerkt +-50 %/)
  expect(describeChange([], someFigures(), false)).toEqual([])
})
