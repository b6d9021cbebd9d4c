/** The engine could not be reached or did not answer in time: try again later. */
export class EngineUnavailableError extends Error {
  override readonly name = 'EngineUnavailableError'

  constructor(cause: unknown) {
    super('De zoekmachine antwoordt niet.', { cause })
  }
}

/** The engine took a task and could not carry it out. */
export class IndexTaskError extends Error {
  override readonly name = 'IndexTaskError'

  constructor(task: { uid: number; status: string; error: { message: string } | null }) {
    super(
      `Taak ${task.uid} van de zoekmachine is niet gelukt (${task.status}): ${task.error?.message ?? 'onbekende reden'}`,
    )
  }
}
