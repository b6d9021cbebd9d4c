import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../bootstrap/readSettings.mjs'

/** Tells where everything is; the last line is the one that scripts wait for. */
export function announce(settings: Settings): void {
  const accounts = join(settings.dataDir, 'accounts.json')
  console.log(`\nKeuzehulp:  ${settings.webUrl}`)
  console.log(`Beheer:     ${settings.cmsUrl}/admin`)
  if (existsSync(accounts)) console.log(`Accounts:   ${accounts}`)
  console.log(`Gegevens:   ${settings.dataDir}`)
  if (settings.catalogus === 'voorbeeld')
    console.log('De catalogus is een voorbeeld: de instrumenten en leveranciers zijn verzonnen.')
  console.log('Stoppen kan met Ctrl-C; er gaat niets verloren.\n')
  console.log(`Keuzehulp klaar: ${settings.webUrl}`)
}
