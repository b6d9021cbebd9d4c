import type { Core } from '@strapi/strapi'
import path from 'node:path'
import { closeDoors } from './accounts/closeDoors'
import { registerEigenLeverancier } from './accounts/eigenLeverancier'
import { emptyDefaultRoles } from './accounts/emptyDefaultRoles'
import { ensureFirstAccounts } from './accounts/exampleAccounts'
import { guardAccounts } from './accounts/guardAccounts'
import { guardDocuments } from './accounts/guardDocuments'
import { guardRoutes } from './accounts/guardRoutes'
import { applyPermissions } from './accounts/permissions'
import { accountRoutes } from './accounts/uitnodigen/accountRoutes'
import { controleTask } from './controle/controleTask'
import { ensureIndexes } from './database/ensureIndexes'
import { keepStatistics } from './database/keepStatistics'
import { oneEditAtATime } from './database/oneEditAtATime'
import { adminUrl, engineOf, type Environment, readEnvironment, uploadKeyOf } from './environment'
import { markFilesForIndex } from './files/markFiles'
import { keepUploadsPrivate } from './files/privateUploads'
import { applyUploadSettings } from './files/uploadSettings'
import { registerHealth } from './health/registerHealth'
import { applyLabels } from './labels/applyLabels'
import { keepAppendOnly } from './logboek/keepAppendOnly'
import { logboekRoutes } from './logboek/logboekRoutes'
import { logChanges } from './logboek/logChanges'
import { registerMail } from './mail'
import { mailState } from './mail/mailState'
import type { MailWorker } from './mail/mailWorker'
import { overzichtRoutes } from './overzicht/overzichtRoutes'
import { setLeverancierCode } from './ownership/setLeverancierCode'
import { type OwnRoute, registerOwnRoutes } from './ownRoutes/ownRoutes'
import { previewRoutes, registerPreview } from './preview/registerPreview'
import { registerSchedule } from './schedule'
import { publishDue } from './schedule/publishDue'
import type { ScheduledTask } from './schedule/scheduledTask'
import type { Scheduler } from './schedule/scheduler'
import { unpublishDue } from './schedule/unpublishDue'
import { readSeed } from './seed/readSeed'
import { seedCatalogue } from './seed/seedCatalogue'
import { standRoutes } from './stand/standRoutes'
import { createSync, registerSync, type Sync } from './sync'
import { guardUitvragen } from './uitvraag/guardUitvragen'
import { uitvraagRoutes } from './uitvraag/uitvraagRoutes'
import { uitvraagTasks } from './uitvraag/uitvraagTasks'
import { validationMiddlewares } from './validation'
import { versieRoutes } from './versies/versieRoutes'
import { guardInstrument } from './werkstroom/guardInstrument'
import { werkstroomRoutes } from './werkstroom/werkstroomRoutes'

let sync: Sync | undefined
let mail: MailWorker | undefined
let schedule: Scheduler | undefined

/** What is looked at every minute. */
function scheduledTasks(strapi: Core.Strapi, adminAddress: string): ScheduledTask[] {
  return [
    unpublishDue(strapi, adminAddress),
    publishDue(strapi, adminAddress),
    controleTask(strapi, adminAddress),
    ...uitvraagTasks(strapi),
  ]
}

/** Everything an account can ask of us, each with who may. */
function ownRoutes(strapi: Core.Strapi, env: Environment, keeping: Sync): OwnRoute[] {
  return [
    ...accountRoutes(strapi, { hasMailServer: env.SMTP_URL !== undefined }),
    ...uitvraagRoutes(strapi),
    ...werkstroomRoutes(strapi),
    ...standRoutes(strapi),
    ...versieRoutes(strapi),
    ...logboekRoutes(strapi),
    ...overzichtRoutes(strapi, { sync: keeping, readMail: () => mailState(strapi) }),
    ...previewRoutes(strapi),
  ]
}

/** What every change passes, from the outside in: first whether it may, last what it leaves behind. */
const documentMiddlewares = [
  oneEditAtATime,
  guardDocuments,
  guardInstrument,
  ...validationMiddlewares,
  setLeverancierCode,
  guardUitvragen,
  keepAppendOnly,
  // After those that refuse: what does not happen need not be read.
  logChanges,
]

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const env = readEnvironment()
    guardRoutes(strapi)
    for (const middleware of documentMiddlewares) strapi.documents.use(middleware(strapi))
    sync = createSync(strapi, engineOf(env))
    registerSync(strapi, sync)
    registerHealth(strapi, sync)
    mail = registerMail(strapi, env)
    schedule = registerSchedule(strapi, scheduledTasks(strapi, adminUrl(env)))
    guardAccounts(strapi)
    keepUploadsPrivate(strapi, uploadKeyOf(env))
    registerPreview(strapi, env.PREVIEW_KEY)
    registerOwnRoutes(strapi, ownRoutes(strapi, env, sync))
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const env = readEnvironment()
    await ensureIndexes(strapi)
    if (sync) markFilesForIndex(strapi, sync)
    await applyUploadSettings(strapi)
    await registerEigenLeverancier(strapi)
    await applyLabels(strapi)
    const seed = readSeed(path.join(strapi.dirs.app.root, 'seed'))
    const isFirstStart = await seedCatalogue(strapi, seed, env.KEUZEHULP_CATALOGUS)
    if (isFirstStart) await closeDoors(strapi)
    await applyPermissions(strapi)
    await emptyDefaultRoles(strapi)
    await ensureFirstAccounts(strapi, {
      dataFolder: env.KEUZEHULP_DATA,
      catalogus: env.KEUZEHULP_CATALOGUS,
      loginPage: adminUrl(env),
    })
    await keepStatistics(strapi)
  },

  async destroy() {
    await schedule?.stop()
    await mail?.stop()
    await sync?.worker.stop()
  },
}
