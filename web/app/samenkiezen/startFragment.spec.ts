import { describe, expect, it } from 'vitest'
import { emptyGesprek } from './gesprek'
import { addStart, isEmptyStart, parseStart } from './startFragment'

describe('the fragment a conversation starts with', () => {
  it('holds a lijstje and kenmerken', () => {
    expect(parseStart('#lijstje=jobs-training,taalhuis&kenmerk=4.1,5.2')).toEqual({
      lijstje: ['jobs-training', 'taalhuis'],
      kenmerken: ['4.1', '5.2'],
    })
  })

  it('means nothing where it cannot be understood', () => {
    for (const hash of ['', '#', '#stap-2', '#lijstje=&kenmerk=x', '#lijstje=<b>', '#%E0%A4%A'])
      expect(isEmptyStart(parseStart(hash))).toBe(true)
  })

  it('adds what there is room for, once, and says what was left out', () => {
    const start = parseStart('#lijstje=a,b,b,c,d,e&kenmerk=1,2,3,4,5,4.1')
    const { gesprek, meldingen } = addStart(emptyGesprek('2026-11-23'), start)
    expect(gesprek.lijstje).toEqual(['a', 'b', 'c', 'd'])
    expect(gesprek.kenmerken).toEqual(['1', '2', '3', '4', '5'])
    expect(meldingen).toHaveLength(2)
    expect(addStart(gesprek, parseStart('#lijstje=a&kenmerk=1')).meldingen).toEqual([])
  })
})
