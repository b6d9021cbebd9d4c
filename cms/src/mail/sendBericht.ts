import type { Core } from '@strapi/strapi'
import { createHash } from 'node:crypto'
import { domainOf, isMailAddress } from './mailAddress'
import type { StoredBericht } from './storedBericht'

interface EmailService {
  send(options: object): Promise<unknown>
}

/** Hands a mail to Strapi's email plugin. */
export async function sendBericht(
  strapi: Core.Strapi,
  sender: string,
  bericht: StoredBericht,
): Promise<void> {
  const service = strapi.plugin('email').service('email') as EmailService
  await service.send(composeBericht(sender, bericht))
}

/**
 * What is sent. The Message-ID follows from the bericht, so that one which goes out again after a
 * crash can be recognised; a programme that answers mail by itself is asked not to.
 *
 * @throws when the address is not one single address
 */
export function composeBericht(sender: string, bericht: StoredBericht) {
  if (!isMailAddress(bericht.aan))
    throw Object.assign(new Error('Dit is geen e-mailadres.'), { code: 'EENVELOPE' })
  return {
    from: sender,
    to: { name: '', address: bericht.aan },
    subject: bericht.onderwerp.replaceAll(/\p{Cc}+/gu, ' ').trim(),
    text: bericht.tekst,
    // Without it the plugin would send the plain text as HTML too.
    html: '',
    messageId: messageId(sender, bericht),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

function messageId(sender: string, { sleutel, createdAt }: StoredBericht): string {
  const hash = createHash('sha256')
    .update(`${sleutel}\n${new Date(createdAt).toISOString()}`)
    .digest('hex')
  return `<${hash.slice(0, 32)}@${domainOf(sender)}>`
}
