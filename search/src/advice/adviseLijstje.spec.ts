import { describe, expect, it } from 'vitest'
import { instrumentEntrySchema } from '../contract/instrumentEntry.ts'
import { mapInstrument } from '../document/mapInstrument.ts'
import { aKenmerkLine, anInstrumentEntry } from '../testing/anInstrumentEntry.ts'
import { adviseLijstje } from './adviseLijstje.ts'

function anInstrument(slug: string, direct: string[], indirect: string[] = []) {
  const kenmerken = [
    ...direct.map((code) => aKenmerkLine(code, 'direct')),
    ...indirect.map((code) => aKenmerkLine(code, 'indirect')),
  ]
  const entry = anInstrumentEntry({ slug, naam: slug, kenmerken })
  return mapInstrument(instrumentEntrySchema.parse(entry), () => '')
}

const cv = anInstrument('cv-workshop', ['4.1'], ['5.2'])
const taal = anInstrument('taalles', ['1.3.1'])
const moed = anInstrument('empowerment', ['5.2'])
const both = anInstrument('jobs-training', ['4.1', '5.2'])
const schulden = anInstrument('schuldhulp', ['3.3'])
const all = [cv, taal, moed, both, schulden]

const proposed = (lijstje: typeof all) =>
  adviseLijstje(lijstje, all)?.voorstellen.map(({ slug }) => slug)

describe('adviseLijstje', () => {
  it('proposes motivatie for a lijstje that works directly on vaardigheden alone', () => {
    expect(proposed([cv, taal])).toEqual(['jobs-training', 'empowerment'])
  })

  it('does not propose what stands on the lijstje already', () => {
    expect(proposed([moed])).toEqual(['jobs-training', 'cv-workshop', 'taalles'])
    expect(adviseLijstje([moed], [moed])?.voorstellen).toEqual([])
  })

  it('advises nothing for both sides together, another domain or an empty lijstje', () => {
    expect(adviseLijstje([cv, moed], all)).toBeNull()
    expect(adviseLijstje([both], all)).toBeNull()
    expect(adviseLijstje([cv, schulden], all)).toBeNull()
    expect(adviseLijstje([], all)).toBeNull()
  })
})
