import { Repeater } from '../schedule/repeater'
import { type MailParts, MailServerError, sendDue } from './sendDue'

const LOOK_EVERY_MS = 10_000

/**
 * Sends mail as long as it runs: at once when woken, and looks by itself every ten seconds. What
 * goes wrong is said once, not every time.
 */
export class MailWorker {
  readonly #parts: MailParts
  readonly #repeater: Repeater
  #isTroubled = false

  constructor(parts: MailParts) {
    this.#parts = parts
    this.#repeater = new Repeater(
      () => this.#round(),
      () => LOOK_EVERY_MS,
    )
  }

  start(): void {
    this.#repeater.start()
  }

  /** Ends after the mail at hand. */
  stop(): Promise<void> {
    return this.#repeater.stop()
  }

  readonly wake = (): void => this.#repeater.wake()

  async #round(): Promise<void> {
    const { log } = this.#parts.strapi
    try {
      await sendDue(this.#parts, () => !this.#repeater.isStopped)
      if (this.#isTroubled) log.info('E-mail: er is weer contact met de mailserver.')
      this.#isTroubled = false
    } catch (error) {
      if (!this.#isTroubled) log.warn(`E-mail: ${troubleOf(error)}`)
      if (!(error instanceof MailServerError)) log.error(error)
      this.#isTroubled = true
    }
  }
}

function troubleOf(error: unknown): string {
  return error instanceof MailServerError
    ? `de mailserver neemt niets aan (${error.message}). Het wordt vanzelf opnieuw geprobeerd.`
    : 'versturen lukt niet. Het wordt vanzelf opnieuw geprobeerd.'
}
