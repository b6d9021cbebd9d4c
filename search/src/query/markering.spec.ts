import { expect, it } from 'vitest'
import { MARK_END, MARK_START, markedHtml } from './markering.ts'

it('escapes everything but the marks', () => {
  expect(markedHtml(`<i>${MARK_START}taal${MARK_END}</i> & "'`)).toBe(
    '&lt;i&gt;<mark>taal</mark>&lt;/i&gt; &amp; &quot;&#39;',
  )
})
