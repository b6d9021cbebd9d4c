import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Cms } from './bootCms'

/** Logs in with the first account of this role, or the one with this address, and gives its token. */
export async function logIn(cms: Cms, rolOrEmail: string): Promise<string> {
  const accounts: { rol: string; email: string; wachtwoord: string }[] = JSON.parse(
    readFileSync(path.join(cms.dataFolder, 'accounts.json'), 'utf8'),
  )
  const account = accounts.find(({ rol, email }) => [rol, email].includes(rolOrEmail))
  if (!account) throw new Error(`No account for ${rolOrEmail}`)
  const { email, wachtwoord: password } = account
  const { body } = await cms.request('POST', '/admin/login', { body: { email, password } })
  return (body as { data: { token: string } }).data.token
}
