import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canCorrect,
  canEditSection,
  canSendForSignOff,
  canStart,
  canSubmit,
  canUndoWithdrawal,
  canWithdraw,
} from './application-decisions.ts'
import {
  applicationEventKinds,
  applicationStatuses,
  applicationTransitions,
  foldApplication,
  statusAfter,
  type ApplicationEvent,
} from './application-state.ts'
import { foldRound } from './round-state.ts'
import { roundPhase, type RoundWindow } from './round-window.ts'

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

describe('second thoughts', () => {
  const lead = { status: 'submitted', role: 'lead' } as const
  const open = new Date('2026-12-01T00:00:00Z')

  it('correct what was sent until the advertised deadline, not in the grace', () => {
    expect(canCorrect(lead, round, open)).toEqual({ ok: true })
    expect(canCorrect(lead, round, round.closesAt)).toEqual({ ok: false, why: 'window-closed' })
    expect(canCorrect({ ...lead, status: 'draft' }, round, open)).toEqual({ ok: false, why: 'not-submitted' })
    expect(canCorrect({ ...lead, role: 'contributor' }, round, open)).toEqual({ ok: false, why: 'not-lead' })
  })

  it('undo a withdrawal until the advertised deadline', () => {
    const withdrawn = { ...lead, status: 'withdrawn' } as const
    expect(canUndoWithdrawal(withdrawn, round, open)).toEqual({ ok: true })
    expect(canUndoWithdrawal(withdrawn, round, round.closesAt)).toEqual({ ok: false, why: 'window-closed' })
    expect(canUndoWithdrawal(lead, round, open)).toEqual({ ok: false, why: 'not-withdrawn' })
  })

  it('write only in the sections that staff have opened again', () => {
    const reopened = { status: 'reopened', round, reopenedSections: ['budget'] } as const
    expect(canEditSection(reopened, 'budget')).toEqual({ ok: true })
    expect(canEditSection(reopened, 'people')).toEqual({ ok: false, why: 'section-closed' })
    expect(canEditSection({ ...reopened, reopenedSections: null }, 'people')).toEqual({ ok: true })
  })

  it('submit after closing only what has a later end of its own', () => {
    const after = around(round.closesAt, 3_600_000)
    const until = around(after, 1000)
    const once = { ...ready, status: 'reopened', reopenedUntil: until } as const
    expect(canSubmit(once, round, after)).toEqual({ ok: true })
    expect(canSubmit(once, round, until)).toEqual({ ok: false, why: 'window-closed' })
    expect(canSubmit({ ...ready, submitUntil: until }, round, after)).toEqual({ ok: true })
  })
})

describe('where a round asks for a second person', () => {
  const now = new Date('2026-12-01T00:00:00Z')
  const two = { ...ready, signOffRequired: true }

  it('a draft is sent for sign-off first, and signed by another than sent it', () => {
    expect(canSubmit(two, round, now)).toEqual({ ok: false, why: 'sign-off-first' })
    expect(canSendForSignOff(two, round, now)).toEqual({ ok: true })
    const sent = { ...two, status: 'awaiting-sign-off' } as const
    expect(canSubmit(sent, round, now)).toEqual({ ok: true })
    expect(canSubmit({ ...sent, sentForSignOffByReader: true }, round, now)).toEqual({
      ok: false,
      why: 'signs-own',
    })
  })

  it('and nowhere else is it asked', () => {
    expect(canSendForSignOff(ready, round, now)).toEqual({ ok: false, why: 'no-sign-off' })
  })
})

describe('foldRound', () => {
  const event = (kind: Parameters<typeof foldRound>[0][number]['kind'], versionId: string | null = null) => ({
    kind,
    versionId,
  })

  it('puts a version in force once somebody has approved it', () => {
    const first = [event('drafted'), event('proposed', 'a'), event('approved', 'a'), event('published', 'a')]
    expect(foldRound(first)).toEqual({ status: 'published', versionId: 'a', pending: null })
    const amending = [...first, event('proposed', 'b')]
    expect(foldRound(amending)).toMatchObject({
      versionId: 'a',
      pending: { versionId: 'b', state: 'proposed' },
    })
    expect(foldRound([...amending, event('approved', 'b'), event('amended', 'b')]).versionId).toBe('b')
  })

  it.each([
    [[event('published', 'a')]],
    [[event('proposed', 'a'), event('published', 'a')]],
    [[event('approved', 'a')]],
  ])('refuses a history that cannot be', (events) => {
    expect(() => foldRound(events)).toThrow()
  })
})

it('a contributor cannot withdraw what others wrote', () => {
  expect(canWithdraw({ status: 'draft', round, role: 'contributor' })).toEqual({ ok: false, why: 'not-lead' })
  expect(canWithdraw({ status: 'submitted', round, role: 'lead' })).toEqual({ ok: true })
})

describe('foldApplication', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour))
  const history = (...kinds: ApplicationEvent['kind'][]) =>
    kinds.map((kind, hour) => ({ kind, at: at(hour) }))

  it('follows a history to its end', () => {
    expect(foldApplication(history('started', 'submission-refused', 'submitted', 'withdrawn'))).toEqual({
      status: 'withdrawn',
      resumesAs: 'submitted',
      submittedAt: at(2),
      withdrawnAt: at(3),
    })
  })

  it('goes back to where it was sent for sign-off or withdrawn from', () => {
    const sentBack = history('started', 'submitted', 'correction-begun', 'sent-for-sign-off', 'sent-back')
    expect(foldApplication(sentBack)).toMatchObject({ status: 'correcting', resumesAs: null })
    const undone = history('started', 'sent-for-sign-off', 'withdrawn', 'withdrawal-undone')
    expect(foldApplication(undone)).toMatchObject({ status: 'draft', withdrawnAt: null })
  })

  it('keeps the instant of what stands while it is corrected', () => {
    const kinds = ['started', 'submitted', 'correction-begun', 'correction-dropped'] as const
    expect(foldApplication(history(...kinds))).toMatchObject({ status: 'submitted', submittedAt: at(1) })
    const again = history('started', 'submitted', 'correction-begun', 'submitted')
    expect(foldApplication(again)).toMatchObject({ status: 'submitted', submittedAt: at(3) })
  })

  it('never leads out of the known statuses, whatever follows what', () => {
    const kind = fc.constantFrom(...applicationEventKinds)
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 30 }), (kinds) => {
        let state = foldApplication(history('started'))
        const told: ApplicationEvent['kind'][] = ['started']
        for (const each of kinds) {
          if (!statusAfter(state, each)) continue
          told.push(each)
          state = foldApplication(history(...told))
          expect(applicationStatuses).toContain(state.status)
          expect(state.withdrawnAt !== null).toBe(state.status === 'withdrawn')
          expect(state.resumesAs !== null).toBe(['withdrawn', 'awaiting-sign-off'].includes(state.status))
        }
      }),
    )
  })

  it('can reach every status, and leave it', () => {
    const reached = new Set(applicationTransitions.map(({ to }) => to))
    for (const status of applicationStatuses) {
      expect(status === 'draft' || reached.has(status)).toBe(true)
      expect(applicationTransitions.some(({ from }) => from === status)).toBe(true)
    }
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
