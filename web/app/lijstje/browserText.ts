/** One text that outlives the page. */
export interface KeptText {
  /** Null when there is none, or nothing can be kept here. */
  read(): string | null
  /** False when it could not be kept. */
  write(text: string): boolean
}

/** A text in this browser. Readers may have storage switched off, or full: then it is not kept. */
export function browserText(key: string): KeptText {
  return {
    read: () => attempt(() => browserStorage()?.getItem(key) ?? null, null),
    write: (text) =>
      attempt(() => {
        const storage = browserStorage()
        storage?.setItem(key, text)
        return storage !== null
      }, false),
  }
}

/** Null in browsers inside apps that leave it out. */
function browserStorage(): Storage | null {
  return window.localStorage
}

function attempt<T>(use: () => T, otherwise: T): T {
  try {
    return use()
  } catch (error) {
    // How browsers refuse: SecurityError when it is switched off, QuotaExceededError when full.
    if (error instanceof DOMException) return otherwise
    throw error
  }
}
