import { DomainError, type ErrorCode } from '@academy/domain/domain-error'

/** PostgreSQL's words for a text that it cannot hold: one with NUL, or half of a character. */
const unreadable = new Set(['22021', '22P05'])

/** The database ends or refuses the connection (PostgreSQL), or is not to be reached (Node). */
const away = new Set([
  '53300',
  '57P01',
  '57P02',
  '57P03',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** The driver gives these no code. */
const awayInWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

const causesMax = 10

/**
 * The refusal in what an operation threw, if it is one: a `DomainError`, or an error of the database that the reader can
 * do something about, which is to send other words or to come back later. An operation talks to nothing but the database.
 */
export function findRefusal(thrown: unknown): DomainError | undefined {
  let error = thrown
  for (let depth = 0; error instanceof Error && depth < causesMax; depth += 1) {
    if (error instanceof DomainError) return error
    const code = codeOf(error)
    if (code) return new DomainError(code)
    error = error.cause
  }
  return undefined
}

function codeOf(error: Error): ErrorCode | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (unreadable.has(code)) return 'invalid'
  if (away.has(code) || code.startsWith('08') || awayInWords.test(error.message)) return 'unavailable'
  return undefined
}
