import { expect, it } from 'vitest'
import { openapi } from './openapi'

it('refers only to schemas that it has, and knows the practical groups of the moment', () => {
  const description = openapi([
    {
      sleutel: 'vorm',
      naam: 'Vorm',
      uitleg: null,
      waarden: [{ sleutel: 'groep', naam: 'Groep', uitleg: null }],
    },
  ])
  const text = JSON.stringify(description)
  const { schemas } = (description as { components: { schemas: object } }).components
  const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name)
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(names))
  expect(text).toContain('"name":"vorm"')
})
