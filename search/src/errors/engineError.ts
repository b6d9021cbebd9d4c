/** The engine could not be reached, did not answer in time or has trouble of its own: try later. */
export class EngineUnavailableError extends Error {
  override readonly name = 'EngineUnavailableError'

  constructor(cause: unknown) {
    super('De zoekmachine antwoordt niet.', { cause })
  }
}

/** The engine refuses what it was given: trying the same again will not help. */
export class EngineRefusalError extends Error {
  override readonly name = 'EngineRefusalError'

  constructor(reason: string, cause?: unknown) {
    super(`De zoekmachine weigert dit: ${reason}`, { cause })
  }
}
