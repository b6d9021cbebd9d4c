import type { Core, UID } from '@strapi/strapi'
import { facetgroepKeyProblems, kenmerkCodeProblems, keyProblems } from './keyRules'
import { countInstrumenten } from './usage'
import type { Problem } from './validationError'

const KENMERK = 'api::kenmerk.kenmerk'
const FACETWAARDE = 'api::facetwaarde.facetwaarde'

/** An entry that others name by a key that never changes. */
export interface KeyedEntry {
  documentId: string
  naam: string
  code?: string
  sleutel?: string
  parent?: { documentId: string; code: string } | null
  facetgroep?: { documentId: string } | null
}

export interface KeyedType {
  key: 'code' | 'sleutel'
  populate?: string[]
  /** What is wrong with the entry as it is now. */
  problems: (entry: KeyedEntry, strapi: Core.Strapi) => Problem[] | Promise<Problem[]>
}

async function kenmerkProblems({ code, parent }: KeyedEntry, strapi: Core.Strapi) {
  const problems = kenmerkCodeProblems(code ?? '', parent?.code)
  const linked = parent ? await countInstrumenten(strapi, KENMERK, parent.documentId) : 0
  if (linked === 0) return problems
  const users = `${linked} ${linked === 1 ? 'instrument' : 'instrumenten'}`
  const message = `Kenmerk ${parent?.code} kan geen onderliggende kenmerken krijgen: in gebruik bij ${users}.`
  return [...problems, { path: ['parent'], message }]
}

/** The column has no unique index: the same key may stand in two groups. */
async function facetwaardeProblems(
  { documentId, sleutel = '', facetgroep }: KeyedEntry,
  strapi: Core.Strapi,
) {
  const problems = keyProblems('sleutel', sleutel)
  const doubles = await strapi.db.query(FACETWAARDE).count({
    where: {
      sleutel,
      documentId: { $ne: documentId },
      facetgroep: { documentId: facetgroep?.documentId },
    },
  })
  if (!facetgroep || doubles === 0) return problems
  const message = `De sleutel "${sleutel}" bestaat al in deze facetgroep.`
  return [...problems, { path: ['sleutel'], message }]
}

export const KEYED_TYPES: Partial<Record<UID.ContentType, KeyedType>> = {
  [KENMERK]: { key: 'code', populate: ['parent'], problems: kenmerkProblems },
  [FACETWAARDE]: { key: 'sleutel', populate: ['facetgroep'], problems: facetwaardeProblems },
  'api::facetgroep.facetgroep': {
    key: 'sleutel',
    problems: ({ sleutel = '' }) => facetgroepKeyProblems(sleutel),
  },
  'api::leverancier.leverancier': {
    key: 'code',
    problems: ({ code = '' }) => keyProblems('code', code),
  },
  'api::waarde.waarde': {
    key: 'sleutel',
    problems: ({ sleutel = '' }) => keyProblems('sleutel', sleutel),
  },
}
