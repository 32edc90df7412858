import { expect, it } from 'vitest'
import {
  announcementEventKinds,
  announcementStatuses,
  announcementTransitions,
  canNameReader,
  type AnnouncementStatus,
} from './announcement.ts'

it('every way is from a known state to a known state, and nothing follows what was refused or stopped', () => {
  for (const { from, kind, to } of announcementTransitions) {
    expect(announcementStatuses).toEqual(expect.arrayContaining([from, to]))
    expect(announcementEventKinds).toContain(kind)
    expect(['proposed', 'approved']).toContain(from)
  }
})

it('early readers are named while an announcement stands, until its instant and not at it', () => {
  const tellsAt = new Date('2027-03-01T10:00:00Z')
  const before = new Date(tellsAt.getTime() - 1)
  const named = (status: AnnouncementStatus, now: Date) =>
    canNameReader({ status, tellsAt, proposedBy: { id: 'a' } }, now)
  expect([named('proposed', before), named('approved', before)]).toEqual([{ ok: true }, { ok: true }])
  expect(named('approved', tellsAt)).toEqual({ ok: false, why: 'too-late-for-readers' })
  expect(named('stopped', before)).toEqual({ ok: false, why: 'not-announced' })
  expect(canNameReader(null, before)).toEqual({ ok: false, why: 'not-announced' })
})
