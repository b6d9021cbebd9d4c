import type { Core } from '@strapi/strapi'

const BERICHT = 'api::bericht.bericht'

/** How many mails wait and failed; none is sent yet. */
export async function countBerichten(
  strapi: Core.Strapi,
): Promise<{ wachtend: number; mislukt: number; uitgeschakeld: boolean }> {
  const count = (status: string) => strapi.db.query(BERICHT).count({ where: { status } })
  return {
    wachtend: await count('wachtend'),
    mislukt: await count('mislukt'),
    uitgeschakeld: true,
  }
}
