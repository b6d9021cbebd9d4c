import type { Core } from '@strapi/strapi'
import { readStored } from '../stored/readStored'
import { instrumentInhoudSchema } from '../verschil/instrumentInhoud'
import { assessCompleetheid, type Groep, VASTE_GROEPEN } from './compleetheid'

const INSTRUMENT = 'api::instrument.instrument'
const BATCH = 200

/** A draft, with how complete it is. */
export interface Percentage {
  documentId: string
  naam: string
  percentage: number
}

interface Draft {
  documentId: string
  naam: string | null
  updatedAt: string
  gecontroleerdOp: string | null
  volgendeControle: string | null
}

interface Known {
  /** Is another one once anything changed that counts. */
  state: string
  percentage: number
}

/** What was worked out before, by documentId: a draft is read again only after a change. */
const known = new WeakMap<Core.Strapi, Map<string, Known>>()

/** How complete drafts are: of all that match this condition of a database query. */
export async function readPercentages(
  strapi: Core.Strapi,
  where: object = {},
): Promise<Percentage[]> {
  const groepen = await readVasteGroepen(strapi)
  const memo = known.get(strapi) ?? new Map<string, Known>()
  known.set(strapi, memo)
  const drafts: Draft[] = await strapi.db.query(INSTRUMENT).findMany({
    select: ['documentId', 'naam', 'updatedAt', 'gecontroleerdOp', 'volgendeControle'],
    where: { $and: [where, { publishedAt: { $null: true } }] },
  })
  const stale = drafts.filter(
    (draft) => memo.get(draft.documentId)?.state !== stateOf(draft, groepen),
  )
  for (let from = 0; from < stale.length; from += BATCH)
    await assess(strapi, memo, groepen, stale.slice(from, from + BATCH))
  return drafts.map(({ documentId, naam }) => ({
    documentId,
    naam: naam ?? '',
    percentage: memo.get(documentId)?.percentage ?? 0,
  }))
}

async function assess(
  strapi: Core.Strapi,
  memo: Map<string, Known>,
  groepen: readonly Groep[],
  drafts: readonly Draft[],
): Promise<void> {
  const states = new Map(drafts.map((draft) => [draft.documentId, stateOf(draft, groepen)]))
  const rows = await readStored(strapi, INSTRUMENT, {
    documentId: { $in: [...states.keys()] },
    publishedAt: { $null: true },
  })
  for (const row of rows) {
    const { percentage } = assessCompleetheid(instrumentInhoudSchema.parse(row), groepen)
    const documentId = row.documentId ?? ''
    memo.set(documentId, { state: states.get(documentId) ?? '', percentage })
  }
}

/** A check of the content leaves `updatedAt` as it is. */
function stateOf(draft: Draft, groepen: readonly Groep[]): string {
  const { updatedAt, gecontroleerdOp, volgendeControle } = draft
  return JSON.stringify([
    updatedAt,
    gecontroleerdOp,
    volgendeControle,
    groepen.map(({ sleutel }) => sleutel),
  ])
}

/** The facetgroepen in which every instrument should have something, of those that there are. */
export async function readVasteGroepen(strapi: Core.Strapi): Promise<Groep[]> {
  return strapi.db.query('api::facetgroep.facetgroep').findMany({
    select: ['sleutel', 'naam'],
    where: { sleutel: { $in: [...VASTE_GROEPEN] } },
    orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
  })
}
