/** A command for people that works inside the cms. */
export interface Command {
  /** Compiled script, relative to the cms folder. */
  script: string
  /** Whether it needs a search engine that answers. */
  needsEngine: boolean
}

/** Every `npm run <name>` that goes through `scripts/run.mjs`. */
export const COMMANDS: Record<string, Command> = {
  reindex: { script: 'dist/scripts/reindex.js', needsEngine: true },
  accounts: { script: 'dist/scripts/accounts.js', needsEngine: false },
}
