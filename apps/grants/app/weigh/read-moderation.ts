import { moderationOutcomes, MODERATION_REASON_MAX, MODERATION_THRESHOLD, PRESENT_MAX } from '@academy/domain/calibrate/moderation' // prettier-ignore
import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What an address of the page asks for; whatever it does not understand is as if it were not there. */
export function readModerationQuery({ searchParams }: URL) {
  const points = Number((searchParams.get('points') ?? '').replace(',', '.') || NaN)
  const page = Number(searchParams.get('page') ?? 1)
  const bid = searchParams.get('bid')?.slice(0, 40)
  return {
    points: points >= 0 && points <= 100 ? points : MODERATION_THRESHOLD,
    all: searchParams.get('which') === 'all',
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
    ...(bid ? { bid } : {}),
  }
}
export type ModerationQuery = ReturnType<typeof readModerationQuery>

/** The address of such a page, behind its path. */
export function moderationQueryString({ points, all, page, bid }: ModerationQuery): string {
  const asked = new URLSearchParams({
    ...(bid && { bid }),
    ...(points !== MODERATION_THRESHOLD && { points: String(points) }),
    ...(all && { which: 'all' }),
    ...(page > 1 && { page: String(page) }),
  })
  return asked.size === 0 ? '' : `?${asked}`
}

/** The form of one bid, whose fields are called after it. A score that is none, or beyond 0 to 100, is missing. */
export function readOutcome(posted: PostedForm) {
  const reference = valueOf(posted, 'reference')
  const typed = (name: string) => valueOf(posted, `${name}.${reference}`)
  const score = typed('agreed').trim().replace(',', '.')
  const agreed = /^\d{1,3}(\.\d{1,2})?$/.test(score) ? Math.round(Number(score) * 100) : null
  return {
    reference,
    calibrationId: valueOf(posted, 'run'),
    seen: valueOf(posted, 'seen') || null,
    outcome: moderationOutcomes.find((one) => one === typed('outcome')),
    /** Something stands where the agreed score goes. */
    hasScore: score !== '',
    agreedHundredths: agreed !== null && agreed <= 10_000 ? agreed : null,
    reason: typed('reason').slice(0, MODERATION_REASON_MAX),
    present: typed('present').slice(0, PRESENT_MAX),
  }
}
