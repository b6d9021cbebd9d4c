import { describe, expect, it } from 'vitest'
import { aCatalogus, aResultaat } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ResultFacts from './ResultFacts.vue'

const mountOn = (vandaag: string) =>
  mountComponent(ResultFacts, {
    props: { resultaat: aResultaat(), catalogus: aCatalogus(), vandaag },
  })

describe('ResultFacts', () => {
  it('says when the check has lapsed, and only then', async () => {
    expect(mountOn('2026-11-23').text()).not.toContain('controle verlopen')
    const stale = mountOn('2027-04-04')
    expect(stale.text()).toContain('controle verlopen')
    expect(await axeViolations(stale.element)).toEqual([])
  })
})
