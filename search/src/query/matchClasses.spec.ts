import { describe, expect, it } from 'vitest'
import { emptySelectie } from '../selection/selectie.ts'
import { matchClasses } from './matchClasses.ts'
import { coveredStretches, inSteps } from './matchPage.ts'

const selectie = (over: object) => ({ ...emptySelectie(), kenmerk: ['4.1', '5.2'], ...over })
const numbers = (over: object = {}) =>
  matchClasses(selectie(over)).map(({ direct, indirect }) => [direct, indirect])

describe('matchClasses', () => {
  it('orders the classes by score and then by direct hits', () => {
    expect(numbers()).toEqual([
      [2, 0],
      [1, 1],
      [1, 0],
      [0, 2],
      [0, 1],
    ])
  })

  it('keeps only the classes that hit every kenmerk when all are asked', () => {
    expect(numbers({ combineer: 'en' })).toEqual([
      [2, 0],
      [1, 1],
      [0, 2],
    ])
  })

  it('knows no indirect hits when only direct counts', () => {
    expect(numbers({ werking: 'direct' })).toEqual([
      [2, 0],
      [1, 0],
    ])
  })
})

describe('matchClasses of what must be direct on some of the kenmerken', () => {
  it('leaves out the classes in which it cannot be', () => {
    expect(numbers({ directOn: ['5.2'] })).toEqual([
      [2, 0],
      [1, 1],
      [1, 0],
    ])
  })

  it('says in every filter that it is', () => {
    const classes = matchClasses({ ...selectie({}), directOn: ['5.2'] })
    const alternatives = classes.flatMap(({ filter }) => filter.split(' OR '))
    expect(alternatives).toHaveLength(3)
    expect(alternatives.every((filter) => filter.includes('kenmerkDirect = "5.2"'))).toBe(true)
  })
})

describe('coveredStretches', () => {
  const classes = matchClasses(selectie({}))
  const stretch = (pagina: number, perPagina: number) =>
    coveredStretches(classes, [3, 0, 4, 1, 2], { pagina, perPagina }).map(
      ({ matchClass, offset, limit }) => [classes.indexOf(matchClass), offset, limit],
    )

  it('takes from each class what the page shows of it', () => {
    expect(stretch(1, 2)).toEqual([[0, 0, 2]])
    expect(stretch(2, 2)).toEqual([
      [0, 2, 1],
      [2, 0, 1],
    ])
    expect(stretch(1, 100)).toEqual([
      [0, 0, 3],
      [2, 0, 4],
      [3, 0, 1],
      [4, 0, 2],
    ])
    expect(stretch(99, 10)).toEqual([])
  })
})

describe('inSteps', () => {
  it('asks for a few classes first and leaves none out', () => {
    const kenmerk = ['1.1', '1.2', '2.1', '4.1', '5.2']
    const classes = matchClasses(selectie({ kenmerk }))
    const steps = inSteps(classes)
    expect(steps.flat()).toEqual(classes)
    expect(steps.map((step) => step.length)).toEqual([3, 3, 6, 8])
  })

  it('asks for few classes all at once', () => {
    const classes = matchClasses(selectie({ kenmerk: ['4.1'] }))
    expect(inSteps(classes)).toEqual([classes])
  })
})
