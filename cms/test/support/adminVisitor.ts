import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Cms } from './bootCms'

/** What the CMS answered, with the headers. */
export interface AdminAnswer {
  status: number
  headers: Headers
  body: { data?: Record<string, unknown>; error?: { message: string }; [name: string]: unknown }
}

/** Somebody at an address of their own, who keeps cookies and the token of their session. */
export interface AdminVisitor {
  ask(method: string, url: string, body?: object): Promise<AdminAnswer>
  login(email: string, password: string): Promise<AdminAnswer>
}

let visitors = 0

/** A visitor from an address that no other test uses; the CMS must trust a proxy to see it. */
export function visit(cms: Cms, address = nextAddress()): AdminVisitor {
  const cookies = new Map<string, string>()
  let token: string | undefined
  async function ask(method: string, url: string, body?: object): Promise<AdminAnswer> {
    const response = await fetch(`${originOf(cms)}${url}`, {
      method,
      headers: {
        'x-forwarded-for': `203.0.113.254, ${address}`,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await response.text()
    const answer = text.startsWith('{') ? (JSON.parse(text) as AdminAnswer['body']) : {}
    const given = answer.data?.['token']
    if (typeof given === 'string') token = given
    return { status: response.status, headers: response.headers, body: answer }
  }
  return {
    ask,
    login: (email, password) => ask('POST', '/admin/login', { email, password }),
  }
}

/** Somebody who is logged in with one of the first accounts. */
export async function visitAs(cms: Cms, rol: string, nth = 0): Promise<AdminVisitor> {
  const { email, wachtwoord } = firstAccount(cms, rol, nth)
  const visitor = visit(cms)
  const { status } = await visitor.login(email, wachtwoord)
  if (status !== 200) throw new Error(`${email} could not log in: ${status}`)
  return visitor
}

/** One of the accounts that the first start made. */
export function firstAccount(
  cms: Cms,
  rol: string,
  nth = 0,
): { email: string; wachtwoord: string } {
  const accounts: { rol: string; email: string; wachtwoord: string }[] = JSON.parse(
    readFileSync(path.join(cms.dataFolder, 'accounts.json'), 'utf8'),
  )
  const account = accounts.filter((candidate) => candidate.rol === rol)[nth]
  if (!account) throw new Error(`There is no account number ${nth} of ${rol}.`)
  return account
}

function nextAddress(): string {
  visitors += 1
  return `198.51.${Math.floor(visitors / 250)}.${1 + (visitors % 250)}`
}

function originOf({ strapi }: Cms): string {
  const address = strapi.server.httpServer.address()
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
}
