import { expect, it } from 'vitest'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { emptySelectie } from '../selection/selectie.ts'
import { aFacetwaarde, aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { countFacetten } from './countFacetten.ts'

it('counts a value whatever it is called, and an instrument once in every kenmerk above its own', () => {
  const entry = anInstrumentEntry({
    facetwaarden: [aFacetwaarde('vorm', 'constructor')],
    kenmerken: [aKenmerkLine('1.3.1', 'direct'), aKenmerkLine('1.3.2', 'indirect')],
  })
  const instrument = mapInstrument(instrumentEntrySchema.parse(entry), () => '')
  expect(countFacetten([instrument, instrument], emptySelectie(), ['vorm'])).toEqual({
    kenmerk: { '1': 2, '1.3': 2, '1.3.1': 2, '1.3.2': 2 },
    vorm: { constructor: 2 },
  })
})
