import { pino, type DestinationStream } from 'pino'

/** About ten thousand lines; what comes after is left out until the reader has caught up. */
const WAITING_BYTES_MAX = 1_000_000
const STANDARD_OUTPUT = 1

/**
 * Standard output for a log, which never holds up the process: lines are written beside the event loop, wait up to a
 * bound while the other side is slow or its disk is full, and are left out beyond it.
 */
export function patientOutput(): DestinationStream {
  const output = pino.destination({ dest: STANDARD_OUTPUT, sync: false, maxLength: WAITING_BYTES_MAX })
  const flush = output.flushSync.bind(output)
  // An error that nobody hears would end the process, and pino's last flush would try a full disk again for ever.
  output.on('error', () => (output.flushSync = () => {}))
  output.on('write', () => (output.flushSync = flush))
  return output
}
