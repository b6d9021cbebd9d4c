import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'

export interface Account {
  rol: string
  email: string
  wachtwoord: string
  inlogpagina: string
}

/** The account of this role that the first start gave. */
export function account(rol: string): Account {
  const file = path.join(inject('running').dataFolder, 'accounts.json')
  const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'))
  const found = accounts.find((candidate) => candidate.rol === rol)
  if (!found) throw new Error(`Geen account met de rol ${rol}`)
  return found
}

/** Talks to the CMS as its admin does. */
export interface Beheer {
  /** The entry of this type of which a field has this value. */
  find: (
    uid: string,
    field: string,
    value: string,
  ) => Promise<Record<string, unknown> & { documentId: string }>
  update: (uid: string, documentId: string, data: object) => Promise<void>
  act: (uid: string, documentId: string, action: Action) => Promise<void>
  /** Approves the draft of an instrument as it is now. */
  approve: (documentId: string) => Promise<void>
}

type Action = 'publish' | 'unpublish' | 'indienen' | 'wijzigen'

const OWN = '/keuzehulp/instrumenten'

export async function logIn(rol: string): Promise<Beheer> {
  const { email, wachtwoord: password } = account(rol)
  const { data } = await send<{ data: { token: string } }>('POST', '/admin/login', {
    email,
    password,
  })
  const entries = (uid: string) => `/content-manager/collection-types/${uid}`
  return {
    async find(uid, field, value) {
      const query = `?filters[${field}][$eq]=${encodeURIComponent(value)}`
      const { results } = await send<{ results: { documentId: string }[] }>(
        'GET',
        entries(uid) + query,
        null,
        data.token,
      )
      if (!results[0]) throw new Error(`Geen ${uid} met ${field} ${value}`)
      return results[0]
    },
    async update(uid, documentId, body) {
      await send('PUT', `${entries(uid)}/${documentId}`, body, data.token)
    },
    async act(uid, documentId, action) {
      const isOurs = action === 'indienen' || action === 'wijzigen'
      const url = isOurs
        ? `${OWN}/${documentId}/${action}`
        : `${entries(uid)}/${documentId}/actions/${action}`
      await send('POST', url, {}, data.token)
    },
    async approve(documentId) {
      const stand = `${OWN}/${documentId}/stand`
      const { versie } = await send<{ versie: string }>('GET', stand, null, data.token)
      await send('POST', `${OWN}/${documentId}/goedkeuren`, { versie }, data.token)
    },
  }
}

async function send<T>(
  method: string,
  url: string,
  body: object | null,
  token?: string,
): Promise<T> {
  const response = await fetch(inject('running').cms + url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
