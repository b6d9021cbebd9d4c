/** A program that the supervisor keeps running. */
export interface Service {
  /** Also the name of its log. */
  name: 'search' | 'cms' | 'web'
  /** What people call it, to start a Dutch sentence with. */
  title: string
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logFile: string
  /** Answers 200 when the service can be used. */
  healthUrl: string
  /** Puts right what stopped it, from what it said since its start; gives a line to show. */
  repair?: (output: string) => string | undefined
}
