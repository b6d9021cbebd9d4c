import { createServer, type RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../../bootstrap/root.mjs'

const UID = 'api::instrument.instrument'

/** The little of Strapi that is used here; its types live in the cms alone. */
interface Strapi {
  register(): Promise<unknown>
  bootstrap(): Promise<unknown>
  api(name: string): { routes: Record<string, unknown> }
  get(name: 'controllers' | 'services'): { set(uid: string, made: unknown): unknown }
  server: { mount(): unknown; app: { callback(): RequestListener } }
}

type Make = (uid: string) => unknown

interface StrapiModule {
  createStrapi(folders: { appDir: string; distDir: string }): Strapi
  factories: { createCoreRouter: Make; createCoreController: Make; createCoreService: Make }
}

/**
 * Serves Strapi's own REST API of the instruments, as Strapi makes it for anyone who gives a
 * content type a router. Ours have none: this one exists in the memory of this process only. It
 * reads the database that the running cms serves and leaves the index alone.
 */
async function serve(port: number): Promise<void> {
  const appDir = join(root, 'cms')
  const { createStrapi, factories } = loadStrapi(appDir)
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist') })
  await strapi.register()
  strapi.get('controllers').set(UID, factories.createCoreController(UID))
  strapi.get('services').set(UID, factories.createCoreService(UID))
  strapi.api('instrument').routes = { instrument: factories.createCoreRouter(UID) }
  await strapi.bootstrap()
  strapi.server.mount()
  // A server of our own: when Strapi's own one listens, the worker of the index starts.
  createServer(strapi.server.app.callback()).listen(port, '127.0.0.1', () => {
    console.log('Strapi REST klaar')
  })
}

/** Strapi's ESM build does not load in Node; its CommonJS build does. */
function loadStrapi(appDir: string): StrapiModule {
  return createRequire(join(appDir, 'package.json'))('@strapi/strapi')
}

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
await serve(Number(process.argv[2]))
