/** True for an object with fields, as JSON gives it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads fields of unknown content one by one, and remembers whether anything had to be dropped. */
export class FieldReader {
  readonly #fields: Record<string, unknown>
  /** Shared with the readers of what lies inside a field. */
  readonly #state: { hasDropped: boolean }

  constructor(fields: Record<string, unknown>, state = { hasDropped: false }) {
    this.#fields = fields
    this.#state = state
  }

  get hasDropped(): boolean {
    return this.#state.hasDropped
  }

  get keys(): string[] {
    return Object.keys(this.#fields)
  }

  /** A text of this form; empty when it is not there. What is too long is cut. */
  text(key: string, form: RegExp, maxLength: number): string {
    const value = this.#field(key)
    if (typeof value !== 'string' || !(value === '' || form.test(value))) return this.#drop('')
    return value.length > maxLength ? this.#drop(value.slice(0, maxLength)) : value
  }

  textOrNull(key: string, form: RegExp): string | null {
    const value = this.#field(key)
    if (value === null) return null
    return typeof value === 'string' && form.test(value) ? value : this.#drop(null)
  }

  number(key: string, min: number, max: number): number | null {
    const value = this.#field(key)
    return typeof value === 'number' && value >= min && value <= max ? value : this.#drop(null)
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | null {
    const value = this.#field(key)
    if (value === null) return null
    return choices.find((choice) => choice === value) ?? this.#drop(null)
  }

  choices<T extends string>(key: string, choices: readonly T[]): T[] {
    const found = this.#array(key).map((value) => choices.find((choice) => choice === value))
    return this.#kept(found, choices.length)
  }

  /** Texts of this form, each once. */
  list(key: string, form: RegExp, maxItems: number, maxLength = 100): string[] {
    const found = this.#array(key).map((value) => {
      const fits = typeof value === 'string' && form.test(value) && value.length <= maxLength
      return fits ? value : undefined
    })
    return this.#kept(found, maxItems)
  }

  /** The fields inside a field. */
  inside(key: string): FieldReader {
    const value = this.#field(key)
    return new FieldReader(isRecord(value) ? value : this.#drop({}), this.#state)
  }

  #field(key: string): unknown {
    return Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined
  }

  #array(key: string): unknown[] {
    const value = this.#field(key)
    return Array.isArray(value) ? value : this.#drop([])
  }

  #kept<T>(found: (T | undefined)[], maxItems: number): T[] {
    const known = found.filter((item): item is T & {} => item !== undefined)
    const kept = [...new Set<T>(known)].slice(0, maxItems)
    return kept.length === found.length ? kept : this.#drop(kept)
  }

  #drop<T>(instead: T): T {
    this.#state.hasDropped = true
    return instead
  }
}
