/** Something that is looked at every minute, by one process at a time. */
export interface ScheduledTask {
  naam: string
  /** Does what is due. Being called twice, or late, must not do anything twice. */
  run(now: Date): Promise<void>
}
