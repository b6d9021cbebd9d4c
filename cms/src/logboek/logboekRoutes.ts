import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Rol } from '../accounts/roles'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { createValidationError } from '../validation/validationError'
import { LOGBOEKREGEL, type Verschil } from './writeLogboekregel'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']
const PER_PAGINA = 50

/** Anything else is no name of a type or a document, and some of it PostgreSQL cannot look for. */
function name(parameter: string) {
  const message = `${parameter} is één naam van letters en cijfers`
  return z.string(message).regex(/^[a-z0-9]{1,60}$/i, message)
}

const PAGE_MESSAGE = 'pagina is een geheel getal vanaf 1'
const querySchema = z.object({
  pagina: z
    .string(PAGE_MESSAGE)
    .regex(/^[1-9]\d{0,6}$/, PAGE_MESSAGE)
    .transform(Number)
    .default(1),
  soort: name('soort').optional(),
  betreft: name('betreft').optional(),
})

/** A page of the logboek. */
interface LogboekPagina {
  totaal: number
  pagina: number
  perPagina: number
  regels: Logboekregel[]
}

interface Logboekregel {
  op: string
  wie: string
  wat: string
  soort: string
  betreft: string
  titel: string
  verschillen: Required<Verschil>[]
  opmerking: string | null
}

interface StoredRegel extends Omit<Logboekregel, 'verschillen' | 'opmerking'> {
  details: { verschillen?: Verschil[]; opmerking?: string } | null
}

/** Who did what, below `/keuzehulp/logboek`; the newest first. */
export function logboekRoutes(strapi: Core.Strapi): OwnRoute[] {
  return [
    ownRoute({
      method: 'GET',
      path: '/logboek',
      rollen: BEHEER,
      handle: ({ query }) => readLogboek(strapi, query),
    }),
  ]
}

async function readLogboek(strapi: Core.Strapi, query: object): Promise<LogboekPagina> {
  const parsed = querySchema.safeParse(query)
  if (!parsed.success)
    throw createValidationError(parsed.error.issues.map(({ message }) => message).join('; '))
  const { pagina, soort, betreft } = parsed.data
  const where = { ...(soort && { soort }), ...(betreft && { betreft }) }
  const regels: StoredRegel[] = await strapi.db.query(LOGBOEKREGEL).findMany({
    where,
    orderBy: { id: 'desc' },
    limit: PER_PAGINA,
    offset: (pagina - 1) * PER_PAGINA,
  })
  return {
    totaal: await strapi.db.query(LOGBOEKREGEL).count({ where }),
    pagina,
    perPagina: PER_PAGINA,
    regels: regels.map(regelOf),
  }
}

function regelOf({ op, wie, wat, soort, betreft, titel, details }: StoredRegel): Logboekregel {
  const verschillen = (details?.verschillen ?? []).map((verschil) => ({
    ...verschil,
    label: verschil.label ?? verschil.veld,
  }))
  return { op, wie, wat, soort, betreft, titel, verschillen, opmerking: details?.opmerking ?? null }
}
