import { allowed, denied, type Decision } from '../decision.ts'

/**
 * What somebody is in an organisation. A lead decides who belongs to it, submits and withdraws; finance keeps the details
 * and accounts; a certifier signs off where a round asks for a second person; everybody reads and writes applications.
 */
export const memberRoles = ['lead', 'finance', 'certifier', 'contributor'] as const
export type MemberRole = (typeof memberRoles)[number]

export interface Member {
  personId: string
  role: MemberRole
}

export type PeopleWhy = 'not-lead' | 'not-a-member' | 'last-lead' | 'own-membership' | 'same-role'

const leadsAmong = (members: readonly Member[]) => members.filter(({ role }) => role === 'lead')
const isLastLead = (members: readonly Member[], personId: string) => {
  const leads = leadsAmong(members)
  return leads.length === 1 && leads[0]?.personId === personId
}
const isLead = (members: readonly Member[], personId: string) =>
  leadsAmong(members).some((one) => one.personId === personId)

/** Whether a lead may give somebody of the organisation another role. The last lead stays one until another is. */
export function canChangeRole(
  members: readonly Member[],
  actorId: string,
  personId: string,
  role: MemberRole,
): Decision<PeopleWhy> {
  if (!isLead(members, actorId)) return denied('not-lead')
  const member = members.find((one) => one.personId === personId)
  if (!member) return denied('not-a-member')
  if (member.role === role) return denied('same-role')
  return role !== 'lead' && isLastLead(members, personId) ? denied('last-lead') : allowed
}

/** Whether a lead may end somebody's membership; his own he ends by leaving. */
export function canRemove(
  members: readonly Member[],
  actorId: string,
  personId: string,
): Decision<PeopleWhy> {
  if (!isLead(members, actorId)) return denied('not-lead')
  if (actorId === personId) return denied('own-membership')
  return members.some((one) => one.personId === personId) ? allowed : denied('not-a-member')
}

/** Whether somebody may leave. The last lead cannot, before he has passed that on; nor can who is left alone. */
export function canLeave(members: readonly Member[], personId: string): Decision<PeopleWhy> {
  if (!members.some((one) => one.personId === personId)) return denied('not-a-member')
  return isLastLead(members, personId) ? denied('last-lead') : allowed
}
