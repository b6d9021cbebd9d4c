import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Cms } from './bootCms'

const accountsSchema = z.array(
  z.object({ rol: z.string(), email: z.string(), wachtwoord: z.string() }),
)
const loginSchema = z.object({ data: z.object({ token: z.string() }) })

/** Logs in with the nth example account of a role, and gives its token. */
export async function loginAs(cms: Cms, rol: string, nth = 0): Promise<string> {
  const file = path.join(cms.dataFolder, 'accounts.json')
  const accounts = accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const account = accounts.filter((candidate) => candidate.rol === rol)[nth]
  const body = { email: account?.email, password: account?.wachtwoord }
  const answer = await cms.request('POST', '/admin/login', { body })
  return loginSchema.parse(answer.body).data.token
}
