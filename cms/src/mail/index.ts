import type { Core } from '@strapi/strapi'
import { DatabaseLease } from '../database/databaseLease'
import type { Environment } from '../environment'
import { emlFolder, senderOf } from './emailConfig'
import { MailWorker } from './mailWorker'
import { BERICHT_QUEUED } from './queueBericht'
import { sendBericht } from './sendBericht'
import type { MailParts } from './sendDue'

/** Longer than a mail server may take; it is renewed four times in it. */
const LEASE_MS = 30_000

function createMailParts(strapi: Core.Strapi, env: Environment): MailParts {
  return {
    strapi,
    lease: new DatabaseLease(strapi, 'mail', LEASE_MS),
    send: (bericht) => sendBericht(strapi, senderOf(env), bericht),
    now: () => new Date(),
  }
}

/**
 * Registers the worker that sends mail. It starts when this process begins to serve: a command
 * that loads the CMS for a moment leaves mail to the process that runs.
 */
export function registerMail(strapi: Core.Strapi, env: Environment): MailWorker {
  const worker = new MailWorker(createMailParts(strapi, env))
  strapi.eventHub.on(BERICHT_QUEUED, async () => worker.wake())
  strapi.server.httpServer.once('listening', () => {
    if (!env.SMTP_URL) strapi.log.info(withoutServer(env))
    worker.start()
  })
  return worker
}

function withoutServer(env: Environment): string {
  return `E-mail: SMTP_URL is niet ingesteld. Berichten gaan niet de deur uit, maar komen als .eml in ${emlFolder(env)}.`
}
