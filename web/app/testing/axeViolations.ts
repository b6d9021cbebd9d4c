import axe from 'axe-core'

/**
 * What axe finds wrong with this element. Colours need a real browser and page-wide rules a whole
 * page; the end to end tests check those.
 */
export async function axeViolations(element: Element): Promise<string[]> {
  document.body.replaceChildren(element)
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}
