import { describe, expect, it } from 'vitest'
import { joinWords, midSentence, paragraphs, sentences, startSentence } from './formatZin'

describe('joinWords', () => {
  it('joins with commas and "en"', () => {
    expect(joinWords([])).toBe('')
    expect(joinWords(['willen', 'coping', 'rekenen'])).toBe('willen, coping en rekenen')
  })
})

describe('midSentence', () => {
  it('lowers the first letter of an ordinary name', () => {
    expect(midSentence('Geloof in eigen kunnen')).toBe('geloof in eigen kunnen')
  })

  it('leaves a language and an abbreviation alone', () => {
    expect(midSentence('Nederlands lezen en schrijven')).toBe('Nederlands lezen en schrijven')
    expect(midSentence('GGZ-hulp')).toBe('GGZ-hulp')
  })
})

describe('startSentence', () => {
  it('raises the first letter', () => {
    expect(startSentence('sterk bewijs')).toBe('Sterk bewijs')
    expect(startSentence('')).toBe('')
  })
})

describe('paragraphs', () => {
  it('splits on blank lines and drops empty ones', () => {
    expect(paragraphs('Een.\n\nTwee.\n')).toEqual(['Een.', 'Twee.'])
    expect(paragraphs(null)).toEqual([])
  })
})

describe('sentences', () => {
  it('gives every sentence by itself', () => {
    expect(sentences('Je oefent samen. Kan dat?\nDat duurt 2,5 uur.')).toEqual([
      'Je oefent samen.',
      'Kan dat?',
      'Dat duurt 2,5 uur.',
    ])
  })
})
