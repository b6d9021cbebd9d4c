import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { ask } from './support/ask'
import { pageCount } from './support/pageCount'
import { useBrowser } from './support/browser'

const THREE = '/vergelijken?i=jobs-training&i=werkervaringsplaats&i=jobclub'

describe('vergelijken', () => {
  const browser = useBrowser()

  it.each([360, 1440])('shows and narrows down without JavaScript at %i px', async (width) => {
    const page = await browser.open(`${THREE}&kenmerk=4.1`, {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Drie instrumenten naast elkaar',
    )
    const main = await page.getByRole('main').innerText()
    for (const part of ['Hoe is het om te doen?', 'Sollicitatievaardigheden', 'Gecontroleerd'])
      expect(main).toContain(part)
    const rows = await page.getByRole('row').count()
    await page.getByRole('link', { name: /Alleen verschillen/ }).click()
    expect(page.url()).toContain('alleen=verschillen')
    expect(await page.getByRole('row').count()).toBeLessThan(rows)
  })

  it('ships no script', async () => {
    const { text } = await ask(THREE, { headers: { accept: 'text/html' } })
    expect(text).not.toMatch(/<script|modulepreload/)
  })

  it.each([
    ['/vergelijken?i=jobs-training&i=ips&kenmerk=4.1', '9pt'],
    [THREE, '8pt'],
  ])('prints %s on two pages of A4 at most, in type of %s', async (path, type) => {
    const page = await browser.open(path)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pageCount(pdf)).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    const size = await page.getByRole('table').evaluate((table) => getComputedStyle(table).fontSize)
    expect(Number.parseFloat(size) * 0.75).toBeCloseTo(Number.parseFloat(type))
  })

  it('prints dark on light, also from a dark screen', async () => {
    const page = await browser.open(`${THREE}&kenmerk=4.1`, { colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
  })

  it('shows what it knows when an address asks for what is not there', async () => {
    const { status, text } = await ask('/vergelijken?i=jobs-training&i=bestaat-niet&i=jobclub')
    expect(status).toBe(200)
    expect(text).toContain('bestaat-niet')
    expect(text).toContain('Twee instrumenten naast elkaar')
  })

  it('explains what to do with one instrument, with none and with nine', async () => {
    expect((await ask('/vergelijken')).text).toContain('/keuzehulp')
    expect((await ask('/vergelijken?i=jobclub')).text).toContain('Jobclub')
    const slugs = 'abcdefg'.split('').map((letter) => `&i=onbekend-${letter}`)
    const { status, text } = await ask(`/vergelijken?i=jobclub&i=jobs-training${slugs.join('')}`)
    expect(status).toBe(200)
    expect(text).toContain('Jobclub')
  })
})
