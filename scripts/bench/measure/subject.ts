import type { LiveVocabulary } from '../../../search/bench/index.ts'
import type { Installation } from '../installation.ts'
import type { Client } from '../keepAliveClient.ts'
import type { Repetitions } from '../options.ts'
import type { Programs } from '../programs.ts'

/** The running keuzehulp that is measured. */
export interface Subject {
  installation: Installation
  /** Number of instruments. */
  size: number
  web: Client
  /** The engine, with the key that web has. */
  engine: Client
  /** The engine, with the key of the cms. */
  engineMaster: Client
  vocabulary: LiveVocabulary
  repetitions: Repetitions
  programs: Programs
}
