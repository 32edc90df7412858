import { describe, expect, it } from 'vitest'
import { canFollow, nextBy, timetableOf, appealStatuses, appealOutcomes } from './appeal.ts'
import {
  canAppeal,
  canProposeOnAppeal,
  canRuleOnAppeal,
  canVoidAppeal,
  canWithdrawAppeal,
} from './appeal-decisions.ts'

const toldAt = new Date('2026-11-02T10:00:00Z')
const { makeBy } = timetableOf(toldAt, toldAt)
const bid = {
  role: 'lead',
  status: 'submitted',
  isCancelled: false,
  toldAt,
  makeBy,
  isDecided: true,
  appeals: [],
} as const
const before = new Date(makeBy.getTime() - 1)
const why = (changed: Partial<Parameters<typeof canAppeal>[0]>, now = before) => {
  const decision = canAppeal({ ...bid, ...changed }, now)
  return decision.ok ? 'may' : decision.why
}

describe('making an appeal', () => {
  it('is for a lead, of a result that was told, before its last instant', () => {
    expect(why({})).toBe('may')
    expect(why({}, makeBy)).toBe('appeal-late')
    expect(why({ role: 'contributor' })).toBe('appeal-lead-only')
    expect(why({ toldAt: null, makeBy: null })).toBe('appeal-not-told')
    expect(why({ isDecided: false })).toBe('appeal-not-decided')
    expect(why({ isCancelled: true })).toBe('round-cancelled')
    expect(why({ status: 'withdrawn' })).toBe('withdrawn')
  })

  it('is once: only one that was withdrawn leaves room for another', () => {
    const left = appealStatuses.filter((status) => why({ appeals: [{ status }] }) === 'may')
    expect(left).toEqual(['withdrawn'])
  })

  it('is taken back until it is answered', () => {
    const open = appealStatuses.filter((status) => canWithdrawAppeal({ status }, 'lead').ok)
    expect(open).toEqual(['made', 'admitted'])
    expect(canWithdrawAppeal({ status: 'made' }, 'contributor')).toEqual({
      ok: false,
      why: 'appeal-lead-only',
    })
  })
})

describe('the timetable', () => {
  it('says by when an appeal is made, admitted and decided, and what comes next', () => {
    const dates = timetableOf(toldAt, new Date('2026-11-10T10:00:00Z'))
    expect(dates).toEqual({
      makeBy: new Date('2026-11-30T17:00:00Z'),
      admitBy: new Date('2026-11-17T17:00:00Z'),
      decideBy: new Date('2026-12-08T17:00:00Z'),
    })
    expect(nextBy({ ...dates, status: 'made' })).toEqual(dates.admitBy)
    expect(nextBy({ ...dates, status: 'admitted' })).toEqual(dates.decideBy)
    expect(nextBy({ ...dates, status: 'upheld' })).toBeNull()
  })
})

describe('deciding an appeal', () => {
  it('goes from made over admitted to an answer, and never twice', () => {
    const follow = appealStatuses.map((status) => [
      status,
      appealOutcomes.filter((kind) => canFollow(status, kind)),
    ])
    expect(Object.fromEntries(follow)).toEqual({
      made: ['admitted', 'not-admitted'],
      admitted: ['upheld', 'not-upheld'],
      'not-admitted': [],
      upheld: [],
      'not-upheld': [],
      withdrawn: [],
      ended: [],
    })
  })

  it('is not for whoever had a part in the decision, and one proposal waits at a time', () => {
    const made = { status: 'made', hasProposal: false } as const
    expect(canProposeOnAppeal(made, null, 'not-admitted')).toEqual({ ok: true })
    expect(canProposeOnAppeal(made, null, 'upheld')).toEqual({ ok: false, why: 'appeal-moved' })
    expect(canProposeOnAppeal(made, 'assessed', 'admitted')).toEqual({ ok: false, why: 'appeal-by-assessed' })
    expect(canProposeOnAppeal({ ...made, hasProposal: true }, null, 'admitted')).toEqual({ ok: false, why: 'appeal-proposal-waits' }) // prettier-ignore
    expect(canProposeOnAppeal({ ...made, status: 'withdrawn' }, null, 'admitted')).toEqual({ ok: false, why: 'appeal-answered' }) // prettier-ignore
  })

  it('needs a second person who confirms what another proposed who still may decide', () => {
    const appeal = { status: 'admitted' } as const
    const proposal = { byReader: false, proposerWhy: null, outcome: 'upheld' } as const
    expect(canRuleOnAppeal(appeal, proposal, null, 'confirmed')).toEqual({ ok: true })
    expect(canRuleOnAppeal(appeal, { ...proposal, byReader: true }, null, 'confirmed')).toEqual({ ok: false, why: 'appeal-own-proposal' }) // prettier-ignore
    expect(canRuleOnAppeal(appeal, { ...proposal, byReader: true }, null, 'refused')).toEqual({ ok: true })
    expect(canRuleOnAppeal(appeal, { ...proposal, proposerWhy: 'conflict' }, null, 'confirmed')).toEqual({ ok: false, why: 'appeal-proposer-out' }) // prettier-ignore
    expect(canRuleOnAppeal(appeal, proposal, 'decided', 'refused')).toEqual({ ok: false, why: 'appeal-by-decided' }) // prettier-ignore
    expect(canRuleOnAppeal({ status: 'made' }, proposal, null, 'confirmed')).toEqual({ ok: false, why: 'appeal-moved' }) // prettier-ignore
    expect(canRuleOnAppeal({ status: 'withdrawn' }, proposal, null, 'confirmed')).toEqual({ ok: false, why: 'appeal-answered' }) // prettier-ignore
  })

  it('is void for a conflict that came to be known, and not once an award was offered', () => {
    const upheld = { status: 'upheld', deciders: [null, 'conflict'], isOffered: false } as const
    expect(canVoidAppeal(upheld, null)).toEqual({ ok: true })
    expect(canVoidAppeal({ ...upheld, deciders: [null, 'not-officer'] }, null)).toEqual({ ok: false, why: 'appeal-no-conflict' }) // prettier-ignore
    expect(canVoidAppeal({ ...upheld, isOffered: true }, null)).toEqual({ ok: false, why: 'appeal-offered' })
    expect(canVoidAppeal({ ...upheld, status: 'made' }, null)).toEqual({ ok: false, why: 'appeal-not-answered' }) // prettier-ignore
    expect(canVoidAppeal(upheld, 'conflict')).toEqual({ ok: false, why: 'appeal-by-conflict' })
  })
})
