/** Where an assignment of a bid to an assessor is. Of `void` a conflict of interest became known later. */
export const assignmentStatuses = [
  'offered',
  'accepted',
  'finished',
  'sent-back',
  'declined',
  'recused',
  'unassigned',
  'void',
] as const
export type AssignmentStatus = (typeof assignmentStatuses)[number]

/** What happens to it, in the past tense. */
export const assignmentEventKinds = [
  'offered',
  'accepted',
  'declined',
  'recused',
  'unassigned',
  'finished',
  'sent-back',
  'voided',
] as const
export type AssignmentEventKind = (typeof assignmentEventKinds)[number]

/** What may follow what; the database holds the same (`grants.assignment_transition`). */
export const assignmentTransitions: readonly {
  from: AssignmentStatus
  kind: AssignmentEventKind
  to: AssignmentStatus
}[] = [
  { from: 'offered', kind: 'accepted', to: 'accepted' },
  { from: 'offered', kind: 'declined', to: 'declined' },
  { from: 'offered', kind: 'recused', to: 'recused' },
  { from: 'offered', kind: 'unassigned', to: 'unassigned' },
  { from: 'offered', kind: 'voided', to: 'void' },
  { from: 'accepted', kind: 'finished', to: 'finished' },
  { from: 'accepted', kind: 'recused', to: 'recused' },
  { from: 'accepted', kind: 'unassigned', to: 'unassigned' },
  { from: 'accepted', kind: 'voided', to: 'void' },
  { from: 'finished', kind: 'sent-back', to: 'sent-back' },
  { from: 'finished', kind: 'voided', to: 'void' },
  { from: 'sent-back', kind: 'finished', to: 'finished' },
  { from: 'sent-back', kind: 'recused', to: 'recused' },
  { from: 'sent-back', kind: 'unassigned', to: 'unassigned' },
  { from: 'sent-back', kind: 'voided', to: 'void' },
]

/** Where an event leads from a state; nothing where it cannot follow. */
export function nextAssignment(
  from: AssignmentStatus,
  kind: AssignmentEventKind,
): AssignmentStatus | undefined {
  return assignmentTransitions.find((way) => way.from === from && way.kind === kind)?.to
}

/** The state that a history leads to. A history that cannot be is a bug and throws. */
export function foldAssignment(events: readonly { kind: AssignmentEventKind }[]): AssignmentStatus {
  const [first, ...rest] = events
  if (first?.kind !== 'offered') throw new Error('an assignment begins with its offer')
  return rest.reduce<AssignmentStatus>((status, { kind }) => {
    const to = nextAssignment(status, kind)
    if (!to) throw new Error(`${kind} cannot follow ${status}`)
    return to
  }, 'offered')
}

/** Whether scores can be written. */
export function isOpen(status: AssignmentStatus): boolean {
  return status === 'accepted' || status === 'sent-back'
}
