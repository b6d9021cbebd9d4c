import { describe, expect, it } from 'vitest'
import { parseMarkering } from './parseMarkering'

describe('parseMarkering', () => {
  it('splits marked from unmarked text', () => {
    expect(parseMarkering('Zoek <mark>werk</mark> nu')).toEqual([
      { text: 'Zoek ', isMarked: false },
      { text: 'werk', isMarked: true },
      { text: ' nu', isMarked: false },
    ])
  })

  it('unescapes the five entities, once', () => {
    expect(parseMarkering('&lt;b&gt; &amp;lt; &quot;A&quot; &#39;B&#39;')).toEqual([
      { text: '<b> &lt; "A" \'B\'', isMarked: false },
    ])
  })

  it('leaves any other tag as text', () => {
    expect(parseMarkering('<img src=x onerror=alert(1)>')[0]?.isMarked).toBe(false)
    expect(parseMarkering('')).toEqual([])
  })
})
