import { TRPCError } from '@trpc/server'
import type { TRPCRequestInfo } from '@trpc/server/http'
import { DomainError } from '@academy/domain/domain-error'
import { listProcedures } from './procedure-list.ts'
import { remoteRouter } from './remote-router.ts'

/** What one request from outside may ask for. */
export const requestLimits = {
  calls: 10,
  /** Of all its calls together: what `first` or `last` says, else what the procedure declares. */
  rows: 400,
}

type Calls = readonly Pick<TRPCRequestInfo['calls'][number], 'path' | 'getRawInput'>[]

const declared = new Map(listProcedures(remoteRouter).map(({ path, rows }) => [path, rows]))

/**
 * Adds up what all calls of a request ask for, before the first of them runs: any of them may be cheap, and ten dear ones
 * hold the process up for everybody else.
 * @throws TRPCError `BAD_REQUEST` that names the limit, the reason `too-many-calls` or `too-many-rows`.
 */
export async function refuseDearRequest(calls: Calls): Promise<void> {
  const { calls: callsMax, rows: rowsMax } = requestLimits
  if (calls.length > callsMax)
    throw refused('too-many-calls', `A request calls ${callsMax} procedures at most.`, callsMax, calls.length)
  const rows = await Promise.all(calls.map(rowsOf))
  const asked = rows.reduce((sum, some) => sum + some, 0)
  if (asked > rowsMax)
    throw refused('too-many-rows', `A request asks for ${rowsMax} rows at most, and this one for ${asked}: ask for fewer with \`first\`, or in several requests.`, rowsMax, asked) // prettier-ignore
}

async function rowsOf({ path, getRawInput }: Calls[number]): Promise<number> {
  // A path that is nobody's reads nothing.
  if (!declared.has(path)) return 0
  // An input that cannot be read is refused when its call runs, in the words for that.
  const input = await getRawInput().catch(() => undefined)
  const { first, last }: { first?: unknown; last?: unknown } = input !== null && typeof input === 'object' ? input : {} // prettier-ignore
  return [first, last].find(isSize) ?? declared.get(path) ?? requestLimits.rows
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0
}

function refused(reason: string, message: string, limit: number, asked: number): TRPCError {
  return new TRPCError({ code: 'BAD_REQUEST', message, cause: new DomainError('invalid', reason, { limit, asked }) }) // prettier-ignore
}
