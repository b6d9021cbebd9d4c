/** A server that mail goes out through. */
export interface SmtpServer {
  host: string
  port: number
  /** True when the connection is encrypted from its first byte. */
  secure: boolean
  account: { user: string; pass: string } | null
}

const DEFAULT_PORTS = { 'smtp:': 587, 'smtps:': 465 }
const LOOPBACK = ['localhost', '127.0.0.1', '::1']

const isProtocol = (protocol: string): protocol is keyof typeof DEFAULT_PORTS =>
  protocol in DEFAULT_PORTS

/** Reads `smtp://user:password@host:port` or `smtps://…`; null when it is anything else. */
export function readSmtpServer(address: string): SmtpServer | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const hasMore = !['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== ''
  if (!isProtocol(url.protocol) || !host || hasMore || url.port === '0') return null
  const account = readAccount(url)
  if (account === undefined) return null
  return {
    host,
    port: Number(url.port) || DEFAULT_PORTS[url.protocol],
    secure: url.protocol === 'smtps:',
    account,
  }
}

/** Null when there is none, undefined when one half is missing or cannot be read. */
function readAccount({ username, password }: URL): SmtpServer['account'] | undefined {
  if (!username && !password) return null
  if (!username || !password) return undefined
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** A password leaves this machine over an encrypted connection, or not at all. */
export function mustEncrypt({ host, secure, account }: SmtpServer): boolean {
  return !secure && account !== null && !LOOPBACK.includes(host)
}
