import { searchDekking, type DekkingKeuze } from '@keuzehulp/search'
import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import DekkingMatrix from './DekkingMatrix.vue'

const KEUZE: DekkingKeuze = { praktisch: {}, kenmerk: [], sorteer: 'naam' }
const { kenmerken } = aCatalogus()

function mountMatrix(keuze: DekkingKeuze = KEUZE) {
  const dekking = searchDekking([anInstrument()], kenmerken, keuze)
  return mountComponent(DekkingMatrix, { props: { dekking, keuze } })
}

describe('DekkingMatrix', () => {
  it('says in every filled cell how the instrument works, and nothing in the others', async () => {
    const wrapper = mountMatrix()
    expect(wrapper.find('caption').text()).toContain('direct of indirect')
    const row = wrapper.find('tbody tr')
    expect(row.find('th[scope=row]').text()).toBe('JOBS-training')
    expect(row.findAll('td').map((cell) => cell.text())).toEqual(['indirect', 'direct', '', '1'])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('heads the columns with their code and name, under their domain', () => {
    const wrapper = mountMatrix()
    expect(wrapper.findAll('th[scope=colgroup]').map((head) => head.text())).toEqual([
      '1 Menselijk kapitaal',
      '4 Werkzoekgedrag',
      '5 Motivatie',
    ])
    expect(wrapper.findAll('thead a').map((link) => link.text())).toEqual([
      '1.3.1 Nederlands lezen en schrijven',
      '4.1 Sollicitatievaardigheden',
      '5.2 Geloof in eigen kunnen',
    ])
  })

  it('totals each kenmerk in the foot', () => {
    const feet = mountMatrix().findAll('tfoot tr')
    expect(feet.map((foot) => foot.text())).toEqual(['Aantal direct010', 'Aantal indirect100'])
    expect(feet[0]?.findAll('.weinig')).toHaveLength(3)
  })

  it('puts a kenmerk forward by its code, and says by what the rows are ordered', () => {
    const order = (keuze: Partial<DekkingKeuze>) => {
      const sorted = mountMatrix({ ...KEUZE, ...keuze }).findAll('[aria-sort]')
      return sorted.map((head) => head.text())
    }
    expect(order({})).toEqual(['Instrument'])
    expect(order({ sorteer: 'aantal' })).toEqual(['Direct'])
    expect(order({ kenmerk: ['4.1'] })).toEqual(['4.1 Sollicitatievaardigheden'])
    const links = mountMatrix({ ...KEUZE, kenmerk: ['4.1'] }).findAll('thead a')
    expect(links.map((link) => link.attributes('href'))).toEqual([
      '/dekking?kenmerk=1.3.1#keuzematrix',
      '/dekking#keuzematrix',
      '/dekking?kenmerk=5.2#keuzematrix',
    ])
  })
})
