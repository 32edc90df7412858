import type { Exchange } from '../exchange.ts'
import type { Log } from '../log.ts'
import { probePaths } from './answer-probe.ts'

const pathLengthMax = 200

/**
 * One line for each request, when it ends. Never the query: a search or a sign-in link may be in it. Probes that find
 * all well say nothing, and a client that hung up is no fault of ours.
 */
export function logRequest(
  log: Log,
  { request, response, requestId, method, path }: Exchange,
  onAnswered?: (status: number) => void,
): void {
  const startedAt = performance.now()
  response.once('close', () => {
    const status = response.statusCode
    if (!probePaths.includes(path)) onAnswered?.(status)
    if (status === 200 && probePaths.includes(path)) return
    const ms = Math.round(performance.now() - startedAt)
    const line = { requestId, method, path: path.slice(0, pathLengthMax), status, ms }
    const isWhole = response.writableFinished
    log.info(isWhole ? line : { ...line, reason: request.complete ? 'hung up' : 'half sent' }, 'request')
  })
}
