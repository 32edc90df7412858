import { DomainError } from '@academy/domain/domain-error'

/**
 * What the database says of a value that somebody sent (PostgreSQL's class 22): not of its type, out of its range, or a
 * text that it cannot hold; and of words that make a query too big for it (class 54).
 */
const unusable = new Set([
  '22003', // a number out of range
  '22007', // not a date
  '22008', // a date that no calendar has
  '22021', // not a character, such as NUL
  '2201B', // not a pattern
  '22P02', // not a number, an id or JSON
  '22P05', // a character that the database has no sign for
  '54000', // too big to be searched
  '54001', // too deep to be read
])

/** The database gave a statement up, because it took too long or nobody waits for it any more. */
const GIVEN_UP = '57014'

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
    const refusal = refusalOf(error)
    if (refusal) return refusal
    error = error.cause
  }
  return undefined
}

function refusalOf(error: Error): DomainError | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (unusable.has(code)) return new DomainError('invalid')
  if (code === GIVEN_UP) return new DomainError('unavailable', 'too-slow')
  if (away.has(code) || code.startsWith('08') || awayInWords.test(error.message))
    return new DomainError('unavailable')
  return undefined
}
