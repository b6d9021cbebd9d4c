import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Cms } from './bootCms'

interface Account {
  rol: string
  email: string
  wachtwoord: string
}

/** Asks something as somebody who is signed in. */
export interface Ask {
  (method: string, url: string, body?: object): Promise<Answer>
  /** The same for what is no JSON. */
  send: (url: string, form: FormData) => Promise<Answer>
}

/** Signs an example account in over HTTP; `nth` chooses among those with one rol. */
export async function signIn(cms: Cms, rol: string, nth = 0): Promise<Ask> {
  const file = path.join(cms.dataFolder, 'accounts.json')
  const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'))
  const account = accounts.filter((candidate) => candidate.rol === rol)[nth]
  return signInWith(cms, account?.email ?? '', account?.wachtwoord ?? '')
}

/** Signs any account in. */
export async function signInWith(cms: Cms, email: string, password: string): Promise<Ask> {
  const answer = await cms.request('POST', '/admin/login', { body: { email, password } })
  const { token } = (answer.body as { data: { token: string } }).data
  return Object.assign(
    (method: string, url: string, body?: object) =>
      cms.request(method, url, { token, ...(body && { body }) }),
    { send: (url: string, form: FormData) => cms.request('POST', url, { token, body: form }) },
  )
}
