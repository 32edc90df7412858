import type { RoundWindow } from './round-window.ts'

/** What people do in a round. An assessor reads what is assigned to him; the others read what was submitted. */
export const roundRoles = [
  'fund-manager',
  'senior-officer',
  'assessor',
  'panel',
  'finance',
  'auditor',
] as const
export type RoundRole = (typeof roundRoles)[number]

/**
 * What happens to a round, in the past tense. `amended` puts another version in force while the round is on show;
 * `extended-by-rule` is nobody's: our service was down, and the deadline moved by `outageRule`. A test has events of its own.
 */
export const roundEventKinds = [
  'drafted',
  'proposed',
  'sent-back',
  'approved',
  'published',
  'amended',
  'extension-proposed',
  'extension-refused',
  'extension-approved',
  'cancelled',
  'extended-by-rule',
  'cancellation-proposed',
  'cancellation-refused',
  'test-begun',
  'test-closed',
  'test-reopened',
  'test-ended',
] as const
export type RoundEventKind = (typeof roundEventKinds)[number]

export interface RoundEvent {
  kind: RoundEventKind
  /** The version that it proposed, sent back, approved, or put in force. */
  versionId: string | null
}

/** What the row beside the events must say. */
export interface RoundState {
  status: RoundWindow['status']
  /** The version in force; nothing before it is published. */
  versionId: string | null
  /** The version that waits for a second person, or has been approved and waits for publication. */
  pending: { versionId: string; state: 'proposed' | 'approved' } | null
}

/** The state that a history leads to. A history that cannot be (published without approval) is a bug and throws. */
export function foldRound(events: readonly RoundEvent[]): RoundState {
  return events.reduce(next, { status: 'draft', versionId: null, pending: null } as RoundState)
}

function next(state: RoundState, { kind, versionId }: RoundEvent): RoundState {
  const pending = state.pending
  switch (kind) {
    case 'proposed':
      return { ...state, pending: { versionId: known(versionId), state: 'proposed' } }
    case 'sent-back':
      if (pending?.state !== 'proposed') throw new Error('only what is proposed can be sent back')
      return { ...state, pending: null }
    case 'approved':
      if (pending?.state !== 'proposed') throw new Error('only what is proposed can be approved')
      return { ...state, pending: { ...pending, state: 'approved' } }
    case 'published':
    case 'amended':
      if (pending?.state !== 'approved') throw new Error(`only what is approved can be ${kind}`)
      return { status: 'published', versionId: known(versionId), pending: null }
    case 'test-begun':
      return { status: 'published', versionId: known(versionId), pending: null }
    case 'cancelled':
    case 'test-ended':
      return { ...state, status: 'cancelled' }
    case 'drafted':
    case 'extension-proposed':
    case 'extension-refused':
    case 'extension-approved':
    case 'extended-by-rule':
    case 'cancellation-proposed':
    case 'cancellation-refused':
    case 'test-closed':
    case 'test-reopened':
      return state
  }
}

function known(versionId: string | null): string {
  if (!versionId) throw new Error('the event names no version')
  return versionId
}
