import { allowed, denied, type Decision } from '../decision.ts'

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

/** Why an announcement is not answered or stopped. */
export type AnnouncementWhy =
  | 'not-announced'
  | 'announcement-answered'
  | 'own-announcement'
  | 'announcement-passed'
  | 'too-late-to-stop'
  | 'too-late-for-readers'

interface Announced {
  status: AnnouncementStatus
  tellsAt: Date
  proposedBy: { id: string }
}

/** It is stopped so long before at the latest: what one person has seen cannot be taken back from him. */
export const STOPPED_BEFORE_MS = 60_000

/** Whether somebody can approve or refuse: not who proposed it, once, and an approval before its instant has come. */
export function canAnswer(
  announced: Announced | null,
  personId: string,
  now: Date,
  answer: 'approved' | 'refused' = 'approved',
): Decision<AnnouncementWhy> {
  if (!announced) return denied('not-announced')
  if (announced.status !== 'proposed') return denied('announcement-answered')
  if (announced.proposedBy.id === personId) return denied('own-announcement')
  return answer === 'approved' && now >= announced.tellsAt ? denied('announcement-passed') : allowed
}

/** Whether it can be stopped: what is proposed at any time, what is approved until a minute before. */
export function canStop(announced: Announced | null, now: Date): Decision<AnnouncementWhy> {
  if (!announced) return denied('not-announced')
  if (announced.status === 'proposed') return allowed
  if (announced.status !== 'approved') return denied('announcement-answered')
  const until = announced.tellsAt.getTime() - STOPPED_BEFORE_MS
  return now.getTime() < until ? allowed : denied('too-late-to-stop')
}

/** Whether somebody can be named who reads results early: while an announcement stands, until its instant. */
export function canNameReader(announced: Announced | null, now: Date): Decision<AnnouncementWhy> {
  if (!announced || (announced.status !== 'proposed' && announced.status !== 'approved'))
    return denied('not-announced')
  return now < announced.tellsAt ? allowed : denied('too-late-for-readers')
}
