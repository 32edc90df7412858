import { allowed, denied, type Decision } from '../decision.ts'

export interface CaseStanding {
  openedBy: string
  proposal: 'grant' | 'refuse' | null
  proposedBy: string | null
  outcome: 'granted' | 'refused' | 'withdrawn' | null
  /** Whoever asks belongs or belonged to one of the organisations that it is about. */
  belongs: boolean
}

export type CaseWhy = 'decided-already' | 'own-case' | 'proposed-already' | 'not-proposed' | 'own-finding'

function canTouch(standing: CaseStanding, personId: string): Decision<CaseWhy> {
  if (standing.outcome !== null) return denied('decided-already')
  return standing.belongs || standing.openedBy === personId ? denied('own-case') : allowed
}

/** Whether one of the staff may say what should become of a case. */
export function canPropose(standing: CaseStanding, personId: string): Decision<CaseWhy> {
  const touch = canTouch(standing, personId)
  if (!touch.ok) return touch
  return standing.proposal === null ? allowed : denied('proposed-already')
}

/** Whether one of the staff may agree to what another found, or put it back. */
export function canDecide(standing: CaseStanding, personId: string): Decision<CaseWhy> {
  const touch = canTouch(standing, personId)
  if (!touch.ok) return touch
  if (standing.proposal === null) return denied('not-proposed')
  return standing.proposedBy === personId ? denied('own-finding') : allowed
}
