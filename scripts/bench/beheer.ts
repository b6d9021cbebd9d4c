import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient } from './keepAliveClient.ts'

interface Account {
  rol: string
  email: string
  wachtwoord: string
}

/** Talks to the cms as its admin does, with the account of this role that the first start made. */
export async function logIn(cmsUrl: string, dataDir: string, rol: string): Promise<Client> {
  const accounts: Account[] = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8'))
  const account = accounts.find((each) => each.rol === rol)
  if (!account) throw new Error(`accounts.json has no account with the role ${rol}`)
  const anyone = createClient(cmsUrl)
  const { data } = await anyone.send<{ data: { token: string } }>('POST', '/admin/login', {
    email: account.email,
    password: account.wachtwoord,
  })
  anyone.close()
  return createClient(cmsUrl, data.token)
}
