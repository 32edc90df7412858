import type { ApplicationStatus } from './application-decisions.ts'

/** What happened to an application, in the past tense and in order. */
export interface ApplicationEvent {
  kind: 'started' | 'submitted' | 'submission-refused' | 'withdrawn'
  at: Date
}

/** What the row beside the events must say; `null` where it has not happened. */
export interface ApplicationState {
  status: ApplicationStatus
  submittedAt: Date | null
  withdrawnAt: Date | null
}

/** The state that a history leads to. An impossible history (withdrawn before it was started) is a bug and throws. */
export function foldApplication(events: readonly ApplicationEvent[]): ApplicationState {
  const [first, ...later] = events
  if (first?.kind !== 'started') throw new Error('an application begins by being started')
  return later.reduce(next, { status: 'draft', submittedAt: null, withdrawnAt: null } as ApplicationState)
}

function next(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  if (event.kind === 'submission-refused') return state
  if (event.kind === 'submitted' && state.status === 'draft') {
    return { ...state, status: 'submitted', submittedAt: event.at }
  }
  if (event.kind === 'withdrawn' && state.status !== 'withdrawn') {
    return { ...state, status: 'withdrawn', withdrawnAt: event.at }
  }
  throw new Error(`${event.kind} cannot follow ${state.status}`)
}
