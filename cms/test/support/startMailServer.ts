import { freePort } from '@keuzehulp/search/engine'
import { once } from 'node:events'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail that arrived, and for whom. */
export interface Received {
  mail: ParsedMail
  recipients: string[]
}

export interface MailServer {
  url: string
  received: Received[]
  /** Answers to a recipient instead of taking the mail. */
  refusals: Map<string, number>
  /** Hangs up on everybody, until `open`. */
  close: () => Promise<void>
  open: () => Promise<void>
}

export const MAIL_ACCOUNT = { user: 'keuzehulp', password: 'post & zegel' }

/** A real mail server on loopback that asks for a password and keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const port = await freePort()
  const received: Received[] = []
  const refusals = new Map<string, number>()
  let server: SMTPServer | undefined
  const open = async () => {
    server = makeServer(received, refusals)
    const listening = once(server.listen(port, '127.0.0.1'), 'listening')
    await listening
  }
  const close = () => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve()))
  await open()
  const { user, password } = MAIL_ACCOUNT
  const url = `smtp://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`
  return { url, received, refusals, close, open }
}

function makeServer(received: Received[], refusals: ReadonlyMap<string, number>): SMTPServer {
  return new SMTPServer({
    // A certificate of its own would be refused, as it should be.
    disabledCommands: ['STARTTLS'],
    onAuth({ username, password }, _session, done) {
      const isRight = username === MAIL_ACCOUNT.user && password === MAIL_ACCOUNT.password
      done(isRight ? null : new Error('Wrong password'), { user: username })
    },
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.get(address)
      done(responseCode ? Object.assign(new Error('Not taken'), { responseCode }) : null)
    },
    async onData(stream, { envelope }, done) {
      const mail = await simpleParser(stream)
      received.push({ mail, recipients: envelope.rcptTo.map(({ address }) => address) })
      done()
    },
  })
}
