import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { engineCommand, findEngine, refusesDatabase } from '../../search/src/engine/index.ts'
import type { Settings } from '../bootstrap/readSettings.mjs'
import { root } from '../bootstrap/root.mjs'
import { cmsEnvironment, engineEnvironment, engineUrl, webEnvironment } from './childEnvironment.ts'
import type { Secrets } from './secrets.ts'
import type { Service } from './service.ts'

/** The search engine of our own; finding it may mean fetching it once. */
export async function engineService(settings: Settings, secrets: Secrets): Promise<Service> {
  const { dataDir, searchPort } = settings
  const binary = await findEngine({ cacheDir: join(dataDir, 'search-programma') })
  const masterKey = secrets.MEILI_MASTER_KEY
  const { env, ...program } = engineCommand({ binary, dataDir, port: searchPort, masterKey })
  return {
    ...program,
    name: 'search',
    title: 'De zoekmachine',
    env: engineEnvironment(env),
    logFile: logFile(settings, 'search'),
    healthUrl: `${engineUrl(settings)}/health`,
    repair: (output) => (refusesDatabase(output) ? setIndexAside(dataDir) : undefined),
  }
}

/** The CMS with its admin. */
export function cmsService(settings: Settings, secrets: Secrets): Service {
  const cwd = join(root, 'cms')
  return {
    name: 'cms',
    title: 'Het beheer',
    command: process.execPath,
    args: [join(cwd, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd,
    env: cmsEnvironment(settings, secrets),
    logFile: logFile(settings, 'cms'),
    healthUrl: `${settings.cmsUrl}/health/ready`,
  }
}

/** The website. */
export function webService(settings: Settings, secrets: Secrets): Service {
  return {
    name: 'web',
    title: 'De website',
    command: process.execPath,
    args: [join(root, 'web', '.output', 'server', 'index.mjs')],
    cwd: join(root, 'web'),
    env: webEnvironment(settings, secrets),
    logFile: logFile(settings, 'web'),
    healthUrl: `${settings.webUrl}/health/ready`,
  }
}

/** The index holds nothing that the cms does not have: a new one is filled from there. */
function setIndexAside(dataDir: string): string {
  const aside = `search.oud-${new Date().toISOString().replaceAll(/[:.]/g, '')}`
  renameSync(join(dataDir, 'search'), join(dataDir, aside))
  return `De zoekindex is van een andere versie: opzij gezet als ${aside}, het beheer vult een nieuwe.`
}

function logFile({ dataDir }: Settings, name: Service['name']): string {
  return join(dataDir, 'log', `${name}.log`)
}
