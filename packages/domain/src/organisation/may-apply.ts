import { allowed, denied, type Decision } from '../decision.ts'
import type { OrganisationCard } from './organisation-card.ts'
import type { LegalForm } from './organisation-words.ts'

/** What a round asks of whoever applies. */
export interface OrganisationRules {
  notForProfit: boolean
  /** Incorporated, or a registered charity. */
  registered: boolean
  onePerOrganisation: boolean
}

export type OrganisationWhy = 'for-profit' | 'not-registered'

/** Forms that are neither incorporated nor, without a number, a registered charity. */
const neither: readonly LegalForm[] = ['unincorporated-group', 'charitable-trust']

/**
 * Whether an organisation may begin an application, by what is known of it. What is not known yet is no reason: the form
 * asks for it.
 */
export function mayApply(
  rules: OrganisationRules,
  card: Pick<OrganisationCard, 'notForProfit' | 'legalForm' | 'registrations'>,
): Decision<OrganisationWhy> {
  if (rules.notForProfit && card.notForProfit === false) return denied('for-profit')
  const stands = card.registrations.some(({ status }) => status !== 'refused')
  if (rules.registered && !stands && card.legalForm !== null && neither.includes(card.legalForm))
    return denied('not-registered')
  return allowed
}
