import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { callbackify } from 'node:util'
import type { SentMessageInfo, Transport } from 'nodemailer'

type ComposedMail = Parameters<Transport['send']>[0]

/**
 * Writes each mail as a file that mail programs open, instead of sending it. The names sort by
 * time, and only the owner of the data folder can read them: a mail can hold a one-time link.
 */
export function createEmlTransport(folder: string): Transport {
  return {
    name: 'eml',
    version: '1',
    send: callbackify(async ({ message }: ComposedMail): Promise<SentMessageInfo> => {
      await writeEml(folder, await message.build())
      return { messageId: message.messageId(), envelope: message.getEnvelope() }
    }),
  }
}

/** Under its own name only when it is whole. */
async function writeEml(folder: string, content: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const file = path.join(folder, `${time}-${randomBytes(3).toString('hex')}.eml`)
  await writeFile(`${file}.nieuw`, content, { mode: 0o600 })
  await rename(`${file}.nieuw`, file)
}
