import { describe, expect, it } from 'vitest'
import { compoundParts, splitCompound } from './compoundWords.ts'

describe('splitCompound', () => {
  it.each([
    ['loonkostensubsidie', ['loon', 'kosten', 'subsidie']],
    ['werkervaringsplaats', ['werk', 'ervaring', 'plaats']],
    ['Schuldhulpverlening', ['schuld', 'hulp', 'verlening']],
    ['vrijwilligerswerk', ['vrijwilliger', 'werk']],
    ['taalmaatje', ['taal', 'maatje']],
  ])('takes %s apart', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts)
  })

  it.each(['training', 'werk', 'onbekendwoord', 'klik'])('leaves %s whole', (word) => {
    expect(splitCompound(word)).toEqual([])
  })
})

describe('compoundParts', () => {
  it('gives every part once, whatever the text around it', () => {
    expect(compoundParts(['Een taalmaatje (taalhuis).', null])).toEqual(['huis', 'maatje', 'taal'])
  })
})
