/** Where the announcement of a round's results is. */
export const announcementStatuses = ['proposed', 'approved', 'refused', 'stopped'] as const
export type AnnouncementStatus = (typeof announcementStatuses)[number]

/** What happens to it, in the past tense. */
export const announcementEventKinds = ['proposed', 'approved', 'refused', 'stopped'] as const
export type AnnouncementEventKind = (typeof announcementEventKinds)[number]

/** What may follow what; the database holds the same (`grants.announcement_transition`). */
export const announcementTransitions: readonly {
  from: AnnouncementStatus
  kind: AnnouncementEventKind
  to: AnnouncementStatus
}[] = [
  { from: 'proposed', kind: 'proposed', to: 'proposed' },
  { from: 'proposed', kind: 'approved', to: 'approved' },
  { from: 'proposed', kind: 'refused', to: 'refused' },
  { from: 'proposed', kind: 'stopped', to: 'stopped' },
  { from: 'approved', kind: 'stopped', to: 'stopped' },
]
