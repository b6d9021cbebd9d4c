import { describe, expect, it } from 'vitest'
import { aCatalogus, anInstrument } from '../../testing/builders'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import { buildRows } from '../../vergelijken/buildRows'
import VergelijkingTable from './VergelijkingTable.vue'

const regel = { niveau: 3, uitkomst: 'vinden van werk', termijn: null, uitspraak: null }
const groep = anInstrument({ slug: 'jobclub', naam: 'Jobclub', praktisch: { vorm: ['groep'] } })
const beide = anInstrument({
  slug: 'ips',
  naam: 'IPS',
  praktisch: { vorm: ['groep', 'online'] },
  bewijsregels: [regel],
  volgendeControle: '2026-01-01',
})

function mountTable(instrumenten = [groep, beide]) {
  const context = { catalogus: aCatalogus(), kenmerk: ['5.2'], vandaag: '2026-11-23' }
  const rows = buildRows(instrumenten, context)
  const withoutPath = (slug: string) => `/zonder-${slug}`
  return mountComponent(VergelijkingTable, { props: { instrumenten, rows, withoutPath } })
}

/** The words of a row, its head first. */
function rowTexts(wrapper: ReturnType<typeof mountTable>, titel: string): string[] {
  const found = wrapper.findAll('tbody tr').find((row) => row.text().startsWith(titel))
  return found?.findAll('th, td').map((cell) => cell.text().replaceAll(/\s+/g, ' ')) ?? []
}

describe('VergelijkingTable', () => {
  it('is a table of questions and instruments that axe has nothing against', async () => {
    const wrapper = mountTable()
    expect(wrapper.get('caption').text()).toContain('Jobclub en IPS')
    expect(wrapper.findAll('th[scope=col]')).toHaveLength(3)
    expect(wrapper.findAll('tbody tr').every((row) => row.find('th[scope=row]').exists())).toBe(
      true,
    )
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('slides by keyboard: the box around it has a name and takes focus', () => {
    const box = mountTable().get('[role=region]')
    expect(box.attributes()).toMatchObject({ tabindex: '0', 'aria-label': 'Vergelijking' })
  })

  it('marks only what the others do not have, and says so in words', () => {
    expect(rowTexts(mountTable(), 'Vorm')).toEqual([
      'Vorm: verschilt',
      'Groep',
      'GroepOnline (verschilt)',
    ])
    expect(rowTexts(mountTable(), 'Duur')[0]).toBe('Duur: gelijk')
  })

  it('says what nobody knows', () => {
    expect(rowTexts(mountTable(), 'Wachttijd').slice(1)).toEqual(['Onbekend', 'Onbekend'])
    const [, zonder, met] = rowTexts(mountTable(), 'Wat weten we ervan?')
    expect(zonder).toBe('Onbekend: nog geen onderzoek bekend.')
    expect(met).toBe('Aanwijzingen uit onderzoek: vinden van werk (termijn: onbekend)')
  })

  it('says for each need how an instrument works on it', () => {
    const [titel, cell] = rowTexts(mountTable(), 'Waar werkt het aan van jullie keuze?')
    expect(titel).toContain('gelijk')
    expect(cell).toBe('Geloof in eigen kunnen: niet')
  })

  it('warns where the check is overdue', () => {
    const [, , verlopen] = rowTexts(mountTable(), 'Gecontroleerd op')
    expect(verlopen).toContain('Verlopen: had opnieuw gemoeten op 1 januari 2026')
  })

  it('links each instrument and the way to leave it out', () => {
    const links = mountTable().findAll('thead a')
    expect(links.map((link) => [link.attributes('href'), link.text()])).toEqual([
      ['/instrumenten/jobclub', 'Jobclub'],
      ['/zonder-jobclub', 'Weg uit de vergelijking: Jobclub'],
      ['/instrumenten/ips', 'IPS'],
      ['/zonder-ips', 'Weg uit de vergelijking: IPS'],
    ])
  })

  it('does not speak of differences when there is one column', () => {
    const text = mountTable([groep]).get('tbody').text()
    expect(text).not.toMatch(/verschilt|gelijk\b/)
  })
})
