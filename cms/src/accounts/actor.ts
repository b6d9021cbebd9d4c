import type { Core } from '@strapi/strapi'
import { AsyncLocalStorage } from 'node:async_hooks'
import { CODE_OF_ROL, type Rol } from './roles'

/** Who is behind a request to the CMS. */
export interface Actor {
  id: number
  email: string
  naam: string
  /** The widest of the account's roles; null when it has none of ours, and then it may nothing. */
  rol: Rol | null
  /** Codes of the leveranciers that the account works for. */
  leverancierCodes: readonly string[]
}

interface AdminUser {
  id: number
  email: string
  firstname: string | null
  lastname: string | null
  roles?: { code: string }[]
}

interface RequestState {
  user?: AdminUser
  actor?: Promise<Actor>
}

const WIDEST_FIRST: readonly Rol[] = ['superbeheer', 'beheergroep', 'leverancier']
const ownWork = new AsyncLocalStorage<true>()

/**
 * Who asked for what is being done now; null when nobody did: a start, a schedule, a command, or
 * work that the CMS does of its own accord (see `asOwnWork`).
 */
export async function currentActor(strapi: Core.Strapi): Promise<Actor | null> {
  return ownWork.getStore() ? null : requestActor(strapi)
}

/**
 * Who is behind the request that is being answered, also while the CMS does work of its own for it;
 * null when there is no request. For saying who did something, not for what somebody may.
 */
export async function requestActor(strapi: Core.Strapi): Promise<Actor | null> {
  const state = strapi.requestContext.get()?.state as RequestState | undefined
  if (!state?.user) return null
  state.actor ??= describe(strapi, state.user)
  return state.actor
}

/**
 * Does something that was decided on already, after its own check of who asks: the guards of what
 * an account may do by itself do not look at it again.
 */
export function asOwnWork<T>(work: () => Promise<T>): Promise<T> {
  return ownWork.run(true, work)
}

/** True for those who keep the whole catalogue. */
export function isBeheer({ rol }: Pick<Actor, 'rol'>): boolean {
  return rol === 'superbeheer' || rol === 'beheergroep'
}

async function describe(strapi: Core.Strapi, user: AdminUser): Promise<Actor> {
  const codes = new Set(user.roles?.map(({ code }) => code))
  const rol = WIDEST_FIRST.find((name) => codes.has(CODE_OF_ROL[name])) ?? null
  return {
    id: user.id,
    email: user.email,
    naam: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    rol,
    leverancierCodes: await leverancierCodesOf(strapi, user.id),
  }
}

/** Codes of the leveranciers that an account works for. */
export async function leverancierCodesOf(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const leveranciers: { code: string }[] = await strapi.db
    .query('api::leverancier.leverancier')
    .findMany({ select: ['code'], where: { gebruikers: { id: userId } } })
  return leveranciers.map(({ code }) => code)
}
