import type { Decision } from '../decision.ts'

/** How a conflict of interest became known: its person said so, or the facts in the database do. */
export const foundHow = ['declared', 'found'] as const
export type FoundHow = (typeof foundHow)[number]

/** What is said of it. As long as an officer has not allowed it, it bars its person from the bid. */
export const rulings = ['pending', 'barred', 'allowed'] as const
export type Ruling = (typeof rulings)[number]

/**
 * What the system finds by itself, of a person with a role in a round and an organisation that applies in it: that he
 * belongs or belonged to it; was invited by it; is of another organisation with the same registered number, of one at the
 * same postcode, or of one that the bid names as a partner; has an address of the domain of its people, where that is no
 * service for everybody; or began an earlier application of it.
 */
export const foundKinds = [
  'own-organisation',
  'invited',
  'same-number',
  'same-address',
  'same-mail-domain',
  'partner',
  'earlier-application',
] as const
export type FoundKind = (typeof foundKinds)[number]

export function isFoundKind(kind: string): kind is FoundKind {
  return (foundKinds as readonly string[]).includes(kind)
}

/** So many characters has the reason of a ruling, and the note of a declaration, at most. */
export const REASON_MAX = 2000
export const NOTE_MAX = 500
/** So many bids, or names, are declared about on one page. */
export const DECLARED_A_TIME = 50

/**
 * Whether an officer may rule on a conflict: nobody does about himself. Of a bid that is closed to him too he sees no
 * conflict at all; the database holds both (`grants.apply_conflict_ruling`).
 */
export function canRuleOnConflict(
  conflict: { personId: string },
  officer: { id: string; roles: readonly string[] },
): Decision<'not-officer' | 'own-conflict'> {
  if (!officer.roles.some((role) => role === 'fund-manager' || role === 'senior-officer')) {
    return { ok: false, why: 'not-officer' }
  }
  return conflict.personId === officer.id ? { ok: false, why: 'own-conflict' } : { ok: true }
}

/** The ruling that a history leads to: of rulings the last one counts. */
export function foldRulings(given: readonly { ruling: Exclude<Ruling, 'pending'> }[]): Ruling {
  return given.at(-1)?.ruling ?? 'pending'
}

/** Whether it bars its person from the bid. */
export function bars(ruling: Ruling): boolean {
  return ruling !== 'allowed'
}
