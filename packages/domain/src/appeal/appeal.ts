import { afterWorkingDays } from './working-days.ts'

/**
 * Working days in which an appeal can be made after results were told; and, after it was made, in which it is admitted or
 * not, and decided. Our own choice: four weeks to read, ask and write, as long again to answer. The database holds the same
 * (`grants.appeal_days`), and the dates are kept with each appeal.
 */
export const appealDays = { make: 20, admit: 5, decide: 20 } as const

/** What an appeal can be about. That the judgement was wrong is none of them. */
export const appealGrounds = ['procedure', 'fact', 'conflict'] as const
export type AppealGround = (typeof appealGrounds)[number]

/** Where an appeal is. `ended`: its round was cancelled before it was decided. */
export const appealStatuses = [
  'made',
  'admitted',
  'not-admitted',
  'upheld',
  'not-upheld',
  'withdrawn',
  'ended',
] as const
export type AppealStatus = (typeof appealStatuses)[number]

/** What happens to an appeal, in the past tense. `taken`: somebody who may decide it says that he sees to it. */
export const appealEventKinds = [
  'made',
  'taken',
  'admitted',
  'not-admitted',
  'upheld',
  'not-upheld',
  'withdrawn',
  'voided',
  'ended',
] as const
export type AppealEventKind = (typeof appealEventKinds)[number]

/** What may be proposed of an appeal. To admit one needs nobody else; the rest needs a second person. */
export const appealOutcomes = ['admitted', 'not-admitted', 'upheld', 'not-upheld'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

/** What follows from one that is upheld: words alone, or an offer of an award before the reserve list, of money that is free. */
export const appealRemedies = ['words', 'offer'] as const
export type AppealRemedy = (typeof appealRemedies)[number]

/** What may follow what; the database holds the same (`grants.appeal_transition`). */
export const appealTransitions: readonly { from: AppealStatus; kind: AppealEventKind; to: AppealStatus }[] = [
  { from: 'made', kind: 'made', to: 'made' },
  { from: 'made', kind: 'taken', to: 'made' },
  { from: 'made', kind: 'admitted', to: 'admitted' },
  { from: 'made', kind: 'not-admitted', to: 'not-admitted' },
  { from: 'made', kind: 'withdrawn', to: 'withdrawn' },
  { from: 'made', kind: 'ended', to: 'ended' },
  { from: 'admitted', kind: 'taken', to: 'admitted' },
  { from: 'admitted', kind: 'upheld', to: 'upheld' },
  { from: 'admitted', kind: 'not-upheld', to: 'not-upheld' },
  { from: 'admitted', kind: 'withdrawn', to: 'withdrawn' },
  { from: 'admitted', kind: 'ended', to: 'ended' },
  { from: 'not-admitted', kind: 'voided', to: 'made' },
  { from: 'upheld', kind: 'voided', to: 'admitted' },
  { from: 'not-upheld', kind: 'voided', to: 'admitted' },
]

/** Whether something may happen to an appeal as it is. */
export function canFollow(status: AppealStatus, kind: AppealEventKind): boolean {
  return appealTransitions.some((one) => one.from === status && one.kind === kind)
}

/** Whether an appeal still waits for an answer. */
export function isLive(status: AppealStatus): boolean {
  return status === 'made' || status === 'admitted'
}

/** The dates of an appeal that is made now: the database writes the same into it. */
export function timetableOf(toldAt: Date, madeAt: Date): { makeBy: Date; admitBy: Date; decideBy: Date } {
  return {
    makeBy: afterWorkingDays(toldAt, appealDays.make),
    admitBy: afterWorkingDays(madeAt, appealDays.admit),
    decideBy: afterWorkingDays(madeAt, appealDays.decide),
  }
}

/** By when the next thing happens to it; nothing where nothing does. */
export function nextBy(appeal: { status: AppealStatus; admitBy: Date; decideBy: Date }): Date | null {
  if (!isLive(appeal.status)) return null
  return appeal.status === 'made' ? appeal.admitBy : appeal.decideBy
}
