import type { Core } from '@strapi/strapi'
import { readPercentages } from '../compleetheid/readPercentages'
import { LOGBOEKREGEL } from '../logboek/writeLogboekregel'
import { INSTRUMENT } from '../werkstroom/instrumentStand'
import { dayOf } from '../time/amsterdamDay'

const MOST = 10

/** The first of a list, and how long it is. */
interface Top<Item> {
  totaal: number
  items: Item[]
}

/** What the beheergroep has to look at, first what asks for it most. */
export interface InstrumentOverzicht {
  teBeoordelen: Top<{
    documentId: string
    naam: string
    leverancier: string | null
    /** When it was handed in. */
    sinds: string
  }>
  verouderd: Top<{
    documentId: string
    naam: string
    leverancier: string | null
    volgendeControle: string
  }>
  onvolledig: Top<{ documentId: string; naam: string; percentage: number }>
}

interface Row {
  documentId: string
  naam: string
  updatedAt: string
  volgendeControle: string
  leverancier: { naam: string } | null
}

/** What is in the archive asks for nothing. */
const IN_USE = { gearchiveerdOp: { $null: true } }
const WITH_LEVERANCIER = { populate: { leverancier: { select: ['naam'] } } }

export async function readOverzicht(strapi: Core.Strapi, now: Date): Promise<InstrumentOverzicht> {
  return {
    teBeoordelen: await readTeBeoordelen(strapi),
    verouderd: await readVerouderd(strapi, dayOf(now)),
    onvolledig: await readOnvolledig(strapi),
  }
}

/** The longest waiting first. */
async function readTeBeoordelen(strapi: Core.Strapi): Promise<InstrumentOverzicht['teBeoordelen']> {
  const rows: Row[] = await strapi.db.query(INSTRUMENT).findMany({
    ...WITH_LEVERANCIER,
    where: { ...IN_USE, werkstroom: 'ingediend', publishedAt: { $null: true } },
  })
  const handedIn = await readIngediendOp(strapi, rows)
  const items = rows
    .map(({ documentId, naam, leverancier, updatedAt }) => ({
      documentId,
      naam,
      leverancier: leverancier?.naam ?? null,
      sinds: handedIn.get(documentId) ?? updatedAt,
    }))
    .sort((left, right) => left.sinds.localeCompare(right.sinds))
  return { totaal: items.length, items: items.slice(0, MOST) }
}

/** When each was last handed in, as the logboek has it. */
async function readIngediendOp(
  strapi: Core.Strapi,
  rows: readonly Row[],
): Promise<Map<string, string>> {
  const lines: { betreft: string; op: string }[] = await strapi.db.query(LOGBOEKREGEL).findMany({
    select: ['betreft', 'op'],
    where: { betreft: { $in: rows.map(({ documentId }) => documentId) }, wat: 'ingediend' },
    orderBy: { id: 'asc' },
  })
  return new Map(lines.map(({ betreft, op }) => [betreft, op]))
}

/** What readers see though its check is over, the longest over first. */
async function readVerouderd(
  strapi: Core.Strapi,
  today: string,
): Promise<InstrumentOverzicht['verouderd']> {
  const where = { volgendeControle: { $lt: today }, publishedAt: { $notNull: true } }
  const query = strapi.db.query(INSTRUMENT)
  const rows: Row[] = await query.findMany({
    ...WITH_LEVERANCIER,
    where,
    orderBy: [{ volgendeControle: 'asc' }, { naam: 'asc' }],
    limit: MOST,
  })
  return {
    totaal: await query.count({ where }),
    items: rows.map(({ documentId, naam, leverancier, volgendeControle }) => ({
      documentId,
      naam,
      leverancier: leverancier?.naam ?? null,
      volgendeControle,
    })),
  }
}

/** The least complete first. */
async function readOnvolledig(strapi: Core.Strapi): Promise<InstrumentOverzicht['onvolledig']> {
  const percentages = await readPercentages(strapi, IN_USE)
  const items = percentages
    .filter(({ percentage }) => percentage < 100)
    .sort(
      (left, right) => left.percentage - right.percentage || left.naam.localeCompare(right.naam),
    )
  return { totaal: items.length, items: items.slice(0, MOST) }
}
