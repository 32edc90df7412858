/** Where an application is. `correcting` and `reopened`: what was submitted before stands until something newer is. */
export const applicationStatuses = [
  'draft',
  'awaiting-sign-off',
  'submitted',
  'correcting',
  'reopened',
  'withdrawn',
] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** What happens to an application, in the past tense. */
export const applicationEventKinds = [
  'started',
  'sent-for-sign-off',
  'sent-back',
  'submitted',
  'submission-refused',
  'correction-begun',
  'correction-dropped',
  'reopened',
  'reopening-ended',
  'withdrawn',
  'withdrawal-undone',
  'late-plea-made',
  'late-plea-granted',
  'late-plea-refused',
] as const
export type ApplicationEventKind = (typeof applicationEventKinds)[number]

/** One way of an application from status to status. `to: null` is the status it was sent for sign-off or withdrawn from. */
export interface ApplicationTransition {
  from: ApplicationStatus
  kind: ApplicationEventKind
  to: ApplicationStatus | null
}

const open = ['draft', 'correcting', 'reopened'] as const

/** Every way there is. The database enforces the same list (`grants.application_transition`); a test holds them together. */
export const applicationTransitions: readonly ApplicationTransition[] = [
  ...open.map((from) => ({ from, kind: 'sent-for-sign-off', to: 'awaiting-sign-off' }) as const),
  { from: 'awaiting-sign-off', kind: 'sent-back', to: null },
  ...[...open, 'awaiting-sign-off' as const].map(
    (from) => ({ from, kind: 'submitted', to: 'submitted' }) as const,
  ),
  { from: 'submitted', kind: 'correction-begun', to: 'correcting' },
  { from: 'correcting', kind: 'correction-dropped', to: 'submitted' },
  { from: 'submitted', kind: 'reopened', to: 'reopened' },
  { from: 'reopened', kind: 'reopening-ended', to: 'submitted' },
  ...[...open, 'awaiting-sign-off' as const, 'submitted' as const].map(
    (from) => ({ from, kind: 'withdrawn', to: 'withdrawn' }) as const,
  ),
  { from: 'withdrawn', kind: 'withdrawal-undone', to: null },
]

/** Kinds that are written down and move nothing. */
const moveNothing: readonly ApplicationEventKind[] = [
  'submission-refused',
  'late-plea-made',
  'late-plea-granted',
  'late-plea-refused',
]

export interface ApplicationEvent {
  kind: ApplicationEventKind
  at: Date
}

/** What the row beside the events must say; `null` where it has not happened. */
export interface ApplicationState {
  status: ApplicationStatus
  /** The status to go back to when it is sent back, or its withdrawal undone. */
  resumesAs: ApplicationStatus | null
  /** When the submission that stands reached us. */
  submittedAt: Date | null
  withdrawnAt: Date | null
}

/** Where an event leads from a status, or nothing where it cannot follow. */
export function statusAfter(
  state: Pick<ApplicationState, 'status' | 'resumesAs'>,
  kind: ApplicationEventKind,
): ApplicationStatus | undefined {
  const way = applicationTransitions.find((one) => one.from === state.status && one.kind === kind)
  return way && (way.to ?? state.resumesAs ?? undefined)
}

/** The state that a history leads to. An impossible history (withdrawn before it was started) is a bug and throws. */
export function foldApplication(events: readonly ApplicationEvent[]): ApplicationState {
  const [first, ...later] = events
  if (first?.kind !== 'started') throw new Error('an application begins by being started')
  return later.reduce(next, { status: 'draft', resumesAs: null, submittedAt: null, withdrawnAt: null })
}

function next(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (moveNothing.includes(event.kind)) return state
  const status = statusAfter(state, event.kind)
  if (!status) throw new Error(`${event.kind} cannot follow ${state.status}`)
  return {
    status,
    resumesAs: resumesAfter(state, status, event.kind),
    submittedAt: event.kind === 'submitted' ? event.at : state.submittedAt,
    withdrawnAt: status === 'withdrawn' ? event.at : null,
  }
}

function resumesAfter(
  state: ApplicationState,
  status: ApplicationStatus,
  kind: ApplicationEventKind,
): ApplicationStatus | null {
  const isAside = status === 'withdrawn' || kind === 'sent-for-sign-off'
  if (!isAside) return null
  return state.status === 'awaiting-sign-off' ? state.resumesAs : state.status
}
