import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Settings } from '../bootstrap/readSettings.mjs'
import { StopError } from '../bootstrap/stopError.mjs'

/** Stops with one sentence when a port that is needed cannot be listened on. */
export async function checkPorts(settings: Settings): Promise<void> {
  await checkPort('WEB_PORT', settings.webPort, settings.host)
  await checkPort('CMS_PORT', settings.cmsPort, settings.host)
  if (!settings.externalEngine) await checkPort('SEARCH_PORT', settings.searchPort, '127.0.0.1')
}

async function checkPort(name: string, port: number, host: string): Promise<void> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new StopError(explain(name, port, host, (error as NodeJS.ErrnoException).code))
  }
  server.close()
  await once(server, 'close')
}

function explain(name: string, port: number, host: string, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik. Kies een andere: ${name}=${port + 10} npm start`
  if (code === 'EACCES')
    return `Poort ${port} mag alleen een beheerder gebruiken. Kies een andere: ${name}=8080 npm start`
  return `HOST klopt niet: op ${host} kan deze machine niet luisteren (${code}).`
}
