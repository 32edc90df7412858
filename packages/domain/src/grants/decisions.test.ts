import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canStart, canSubmit, canWithdraw, roundPhase, type RoundWindow } from './application-decisions.ts'
import { foldApplication, type ApplicationEvent } from './application-state.ts'
import { eligibilityOutcome, eligibilityQuestions } from './eligibility.ts'
import { rules2017 as rules } from './rules-2017.ts'

const round: RoundWindow = {
  status: 'published',
  opensAt: new Date('2026-11-01T09:00:00Z'),
  closesAt: new Date('2026-12-18T12:00:00Z'),
  graceMinutes: 15,
}
const around = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const ready = { status: 'draft', role: 'lead', complete: true } as const

describe('the window of a round', () => {
  it('turns at its instants, to the millisecond', () => {
    const phaseAt = (instant: Date, ms: number) => roundPhase(round, around(instant, ms))
    expect([phaseAt(round.opensAt, -1), phaseAt(round.opensAt, 0)]).toEqual(['upcoming', 'open'])
    expect([phaseAt(round.closesAt, -1), phaseAt(round.closesAt, 0)]).toEqual(['open', 'grace'])
    const graceMs = 15 * 60_000
    expect([phaseAt(round.closesAt, graceMs - 1), phaseAt(round.closesAt, graceMs)]).toEqual([
      'grace',
      'closed',
    ])
  })

  it('lets nobody begin in the grace, and everybody finish', () => {
    const inGrace = around(round.closesAt, 1000)
    expect(canStart(round, inGrace)).toEqual({ ok: false, why: 'window-closed' })
    expect(canSubmit(ready, round, inGrace)).toEqual({ ok: true })
  })

  it('never takes a submission outside it', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (now) => {
        const inside = now >= round.opensAt && now < around(round.closesAt, 15 * 60_000)
        expect(canSubmit(ready, round, now).ok).toBe(inside)
      }),
    )
  })
})

describe('canSubmit', () => {
  const now = new Date('2026-12-01T00:00:00Z')
  it.each([
    [{ ...ready, status: 'submitted' as const }, 'already-submitted'],
    [{ ...ready, status: 'withdrawn' as const }, 'withdrawn'],
    [{ ...ready, role: 'contributor' as const }, 'not-lead'],
    [{ ...ready, complete: false }, 'incomplete'],
  ])('refuses %j', (application, why) => {
    expect(canSubmit(application, round, now)).toEqual({ ok: false, why })
  })

  it('says that a round was cancelled before it says that it is closed', () => {
    expect(canSubmit(ready, { ...round, status: 'cancelled' }, around(round.closesAt, 1e9))).toEqual({
      ok: false,
      why: 'round-cancelled',
    })
  })
})

it('a contributor cannot withdraw what others wrote', () => {
  expect(canWithdraw({ status: 'draft', role: 'contributor' })).toEqual({ ok: false, why: 'not-lead' })
  expect(canWithdraw({ status: 'submitted', role: 'lead' })).toEqual({ ok: true })
})

describe('foldApplication', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))
  const history = (...kinds: ApplicationEvent['kind'][]) =>
    kinds.map((kind, hour) => ({ kind, at: at(hour) }))

  it('follows a history to its end', () => {
    expect(foldApplication(history('started', 'submission-refused', 'submitted', 'withdrawn'))).toEqual({
      status: 'withdrawn',
      submittedAt: at(2),
      withdrawnAt: at(3),
    })
  })

  it.each([
    [[]],
    [history('submitted')],
    [history('started', 'submitted', 'submitted')],
    [history('started', 'withdrawn', 'submitted')],
    [history('started', 'started')],
  ])('refuses a history that cannot be', (events) => {
    expect(() => foldApplication(events)).toThrow()
  })
})

describe('eligibility', () => {
  const all = (answer: string) =>
    Object.fromEntries(eligibilityQuestions(rules).map(({ name }) => [name, answer]))

  it('asks at most eight questions, each with its reason in both languages', () => {
    const questions = eligibilityQuestions(rules)
    expect(questions.length).toBeLessThanOrEqual(8)
    for (const { reason } of questions) expect(reason.en === reason.cy).toBe(false)
  })

  it('is open until all is answered, and ends at the first no with its reason', () => {
    expect(eligibilityOutcome(rules, {}).outcome).toBe('unfinished')
    expect(eligibilityOutcome(rules, all('maybe')).outcome).toBe('unfinished')
    expect(eligibilityOutcome(rules, all('yes')).outcome).toBe('eligible')
    const one = eligibilityOutcome(rules, { 'link-worker': 'no' })
    expect(one).toMatchObject({ outcome: 'not-eligible', failed: [{ name: 'link-worker' }] })
  })

  it('asks only what the round asks', () => {
    const open = { ...rules, nations: [], linkWorkerRequired: false }
    expect(eligibilityQuestions(open).map(({ name }) => name)).not.toContain('link-worker')
    expect(eligibilityQuestions(open)).toHaveLength(eligibilityQuestions(rules).length - 2)
  })
})
