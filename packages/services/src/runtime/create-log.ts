import { pino, type DestinationStream } from 'pino'
import type { Log } from '../service-context.ts'
import { describeError } from './describe-error.ts'
import { patientOutput } from './patient-output.ts'

/** Only these fields are written: a list of what may be logged cannot leak what nobody thought of. */
const fieldsAllowed = new Set([
  'app',
  'address',
  'attempts',
  'bytes',
  'code',
  'count',
  'event',
  'job',
  'mail',
  'method',
  'ms',
  'path',
  'port',
  'reason',
  'release',
  'requestId',
  'round',
  'signal',
  'size',
  'status',
  'subjectId',
  'template',
])

export interface LogSettings {
  app: string
  level?: 'info' | 'warn' | 'error' | 'silent'
  destination?: DestinationStream
}

/** The log of one app: one line of JSON for each entry, on standard output unless told otherwise. */
export function createLog(settings: LogSettings): Log {
  const { app, level = 'info', destination = patientOutput() } = settings
  const options = { level, base: { app }, formatters: { level: (label: string) => ({ level: label }) } }
  const logger = pino(options, destination)
  return {
    info: (fields, message) => logger.info(permitted(fields), message),
    error: (fields, message) => logger.error(permitted(fields), message),
  }
}

function permitted(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([key]) => fieldsAllowed.has(key))
  const error = 'error' in fields ? { error: describeError(fields.error) } : {}
  return { ...Object.fromEntries(kept), ...error }
}
