import { earliestInstant, type ClockReading } from '@academy/db/actor/clock-reading'
import type { ServiceContext } from '../service-context.ts'

/**
 * The instant, by the database's clock, at which what is asked reached us: what deadlines are held against. However long
 * it then waited for its turn, nobody is late for that. Where nothing was sent to us (a job, a test) it is the reading's.
 */
export function arrivalOf({ arrivedAtMs }: Pick<ServiceContext, 'arrivedAtMs'>, clock: ClockReading): Date {
  return arrivedAtMs === undefined ? clock.at : earliestInstant(clock, arrivedAtMs)
}
