import { describe, expect, it } from 'vitest'
import { lijstjePath, readSharedSlugs, samenKiezenPath, sharedLijstjePath } from './lijstjePath'

describe('lijstjePath', () => {
  it('names instruments in the fragment only, which no server sees', () => {
    expect(sharedLijstjePath(['ips', 'jobclub'])).toBe('/lijstje#i=ips,jobclub')
    expect(samenKiezenPath(['ips', 'jobclub'])).toBe('/samen-kiezen#lijstje=ips,jobclub')
    expect(samenKiezenPath(['ips'], ['4.1', '5.2'])).toBe(
      '/samen-kiezen#lijstje=ips&kenmerk=4.1,5.2',
    )
    expect(samenKiezenPath([])).toBe('/samen-kiezen')
    expect(lijstjePath(['4.1', '5.2'])).toBe('/lijstje#kenmerk=4.1,5.2')
    expect(lijstjePath([])).toBe('/lijstje')
  })

  it('reads back what it wrote', () => {
    const { hash } = new URL(sharedLijstjePath(['ips', 'job-club']), 'https://voorbeeld.example')
    expect(readSharedSlugs(hash)).toEqual(['ips', 'job-club'])
  })

  it.each([
    ['', []],
    ['#inhoud', []],
    ['#i=', []],
    ['#i=ips,,ips, jobclub ', ['ips', 'jobclub']],
    ['#i=../x,a/b,<b>,ips', ['ips']],
    ['#i=%E0%A4%A', []],
  ])('reads %s with care', (hash, slugs) => {
    expect(readSharedSlugs(hash)).toEqual(slugs)
  })

  it('reads no more than a lijstje holds', () => {
    const many = Array.from({ length: 50 }, (_, i) => `nr-${i}`)
    expect(readSharedSlugs(`#i=${many.join(',')}`)).toHaveLength(20)
  })
})
