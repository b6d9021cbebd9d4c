import { expect, it } from 'vitest'
import { queryParams } from './queryParams'

it('keeps every name and value, odd ones too', () => {
  const params = queryParams({ path: '/api?a=1&a=2&__proto__=x&constructor=y&b=%ZZ&c' })
  expect(Object.entries(queryParams({ path: '//[' }))).toEqual([])
  expect(Object.entries(params)).toEqual([
    ['a', ['1', '2']],
    ['__proto__', ['x']],
    ['constructor', ['y']],
    ['b', ['%ZZ']],
    ['c', ['']],
  ])
})
