import { decisionOutcomes, type DecisionOutcome } from '@academy/domain/decide/decision'
import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What a form of these pages is shown again with. */
export interface DecideAgain {
  /** Which of the forms it was. */
  form: string
  typed: PostedForm
  errors: Record<string, string>
}

/** What an address of the list asks for; whatever it does not understand is as if it were not there. */
export function readDecisionsQuery({ searchParams }: URL): { outcome?: DecisionOutcome; page: number } {
  const page = Number(searchParams.get('page') ?? 1)
  const outcome = decisionOutcomes.find((one) => one === searchParams.get('outcome'))
  return {
    ...(outcome && { outcome }),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  }
}

/** The address of such a page, behind its path. */
export function decisionsQueryString({ outcome, page }: ReturnType<typeof readDecisionsQuery>): string {
  const asked = new URLSearchParams({ ...(outcome && { outcome }), ...(page > 1 && { page: String(page) }) })
  return asked.size === 0 ? '' : `?${asked}`
}

/** The minute as it was typed: a date of three parts, and words. */
export function readMinute(posted: PostedForm) {
  const part = (name: string, length: number) => valueOf(posted, `metOn-${name}`).trim().padStart(length, '0')
  return {
    metOn: `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`.slice(0, 10),
    present: valueOf(posted, 'present').slice(0, 2000),
    leftRoom: valueOf(posted, 'leftRoom').slice(0, 2000),
    minute: valueOf(posted, 'minute').slice(0, 10_000),
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The key of the form that was sent, or a new one. */
export function keyOf(posted: PostedForm): string {
  const key = valueOf(posted, 'key')
  return UUID.test(key) ? key : crypto.randomUUID()
}

/** An id as a form carries it; what is none is of nothing. */
export function idOf(posted: PostedForm, name: string): string {
  const id = valueOf(posted, name)
  return UUID.test(id) ? id : crypto.randomUUID()
}

export function numberOf(posted: PostedForm, name: string): number {
  const value = Number(valueOf(posted, name))
  return Number.isSafeInteger(value) && value >= 0 ? value : 0
}
