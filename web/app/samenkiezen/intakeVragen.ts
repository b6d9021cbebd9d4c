import { buildKenmerkTree, type KenmerkNode } from '../domein/kenmerkTree'
import type { Gesprek } from './gesprek'
import type { GesprekCatalogus } from './gesprekCatalogus'

/** One screen of the questions: a domain opens a subject, each kenmerk in it is a question. */
export interface IntakeVraag {
  soort: 'domein' | 'kenmerk'
  code: string
  domein: string
  naam: string
  clientUitleg: string | null
  intakevraag: string | null
}

/** All questions in the order of the tree: a domain, then what lies at the ends of its branches. */
export function intakeVragen(kenmerken: GesprekCatalogus['kenmerken']): IntakeVraag[] {
  const vraag = (node: KenmerkNode, soort: IntakeVraag['soort'], domein: string): IntakeVraag => ({
    soort,
    domein,
    code: node.code,
    naam: node.naam,
    clientUitleg: node.clientUitleg,
    intakevraag: kenmerken.find(({ code }) => code === node.code)?.intakevraag ?? null,
  })
  return buildKenmerkTree(kenmerken).flatMap((domein) => [
    vraag(domein, 'domein', domein.code),
    ...leavesOf(domein.kinderen).map((leaf) => vraag(leaf, 'kenmerk', domein.code)),
  ])
}

/** The nodes at the ends of the branches: instruments work on those. */
export function leavesOf(nodes: readonly KenmerkNode[]): KenmerkNode[] {
  return nodes.flatMap((node) => (node.kinderen.length === 0 ? [node] : leavesOf(node.kinderen)))
}

/** Where the questions go on: at the subject after the last answer, or at the beginning. */
export function firstOpen(
  vragen: readonly IntakeVraag[],
  { kenmerken, nietNu }: Pick<Gesprek, 'kenmerken' | 'nietNu'>,
): number {
  const last = vragen.findLastIndex(
    ({ code, soort }) => soort === 'kenmerk' && (kenmerken.includes(code) || nietNu.includes(code)),
  )
  return last + 1
}

/** The place of the next subject, for who skips this one; after the last one, the end. */
export function nextDomein(vragen: readonly IntakeVraag[], place: number): number {
  const next = vragen.findIndex(({ soort }, i) => i > place && soort === 'domein')
  return next < 0 ? vragen.length : next
}

/** Where somebody is, so that the end of a subject is always near; all questions are many. */
export function placeWoorden(vragen: readonly IntakeVraag[], place: number): string {
  const domeinen = vragen.filter(({ soort }) => soort === 'domein')
  const domein = vragen[place]?.domein
  const at = domeinen.findIndex(({ code }) => code === domein)
  const onderwerp = `Onderwerp ${at + 1} van ${domeinen.length}`
  const start = vragen.findIndex((vraag) => vraag.domein === domein)
  const count = vragen.filter((vraag) => vraag.domein === domein).length - 1
  return place === start ? onderwerp : `${onderwerp}, vraag ${place - start} van ${count}`
}
