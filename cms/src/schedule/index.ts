import type { Core } from '@strapi/strapi'
import { DatabaseLease } from '../database/databaseLease'
import type { ScheduledTask } from './scheduledTask'
import { Scheduler } from './scheduler'

const LEASE_MS = 30_000

/** Registers what runs every minute, from when this process begins to serve. */
export function registerSchedule(strapi: Core.Strapi, tasks: readonly ScheduledTask[]): Scheduler {
  const lease = new DatabaseLease(strapi, 'rooster', LEASE_MS)
  const scheduler = new Scheduler({ tasks, lease, log: strapi.log, now: () => new Date() })
  strapi.server.httpServer.once('listening', () => scheduler.start())
  return scheduler
}
