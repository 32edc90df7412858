import { Temporal } from 'temporal-polyfill'
import { canonicalJson } from './canonical-json.ts'

/** From this hour of the United Kingdom on, the head of a day is published. */
const publishingHour = 6

const zone = 'Europe/London'

/** How long after its hour a head may be published and still be called in time. */
const GRACE_MINUTES = 60

/** The text that the signature of a published head covers. `previous` is the SHA-256 of the text before, none for the first. */
export function publishedHeadText(head: {
  /** `2026-11-27`, a day of the United Kingdom. */
  day: string
  publishedAt: Date
  size: bigint
  rootHex: string
  /** When the sealer signed this state of the log. */
  sealedAt: Date
  previous: string | null
}): string {
  return canonicalJson({
    day: head.day,
    log: 'academy audit, published daily',
    previous: head.previous,
    publishedAt: head.publishedAt.toISOString(),
    root: head.rootHex,
    sealedAt: head.sealedAt.toISOString(),
    size: head.size.toString(),
  })
}

/** The instant at which the head of a day is due. */
export function publishingInstant(day: string): Date {
  const due = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: publishingHour }),
  })
  return new Date(due.epochMilliseconds)
}

/**
 * The days whose head is due by `now` and not published, the earliest first. The very first is published at once, whatever
 * the hour, so that there is something to hold later ones against.
 */
export function daysToPublish(newest: string | undefined, now: Date): string[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  if (newest === undefined) return [today.toString()]
  const days: string[] = []
  for (let day = Temporal.PlainDate.from(newest).add({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (publishingInstant(day.toString()) > now) return days
    days.push(day.toString())
  }
}

/** Days that are due for longer than the grace and still not published: a page says that they are missing. */
export function missingDays(newest: string | undefined, now: Date): string[] {
  if (newest === undefined) return []
  return daysToPublish(newest, new Date(now.getTime() - GRACE_MINUTES * 60_000))
}

/** Whether a head was made up after its hour had long passed. The first of all is never late. */
export function wasPublishedLate(day: string, publishedAt: Date, first: boolean): boolean {
  return !first && publishedAt.getTime() > publishingInstant(day).getTime() + GRACE_MINUTES * 60_000
}
