import { expect, it } from 'vitest'
import { announcementEventKinds, announcementStatuses, announcementTransitions } from './announcement.ts'

it('every way is from a known state to a known state, and nothing follows what was refused or stopped', () => {
  for (const { from, kind, to } of announcementTransitions) {
    expect(announcementStatuses).toEqual(expect.arrayContaining([from, to]))
    expect(announcementEventKinds).toContain(kind)
    expect(['proposed', 'approved']).toContain(from)
  }
})
