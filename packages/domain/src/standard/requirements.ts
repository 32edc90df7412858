/**
 * The ten minimum requirements of the government grants standard (GovS 015, gov.uk/government/publications/grants-standards), in short words of our own: whoever reports
 * by it reads the standard itself.
 */
export const requirements = [
  'officer',
  'approvals',
  'advice',
  'business-case',
  'competition',
  'agreement',
  'due-diligence',
  'outcomes',
  'review',
  'training',
] as const
export type Requirement = (typeof requirements)[number]

/** What the platform holds of a round that bears on them: counts of facts, of nobody in particular. */
export interface StandardFacts {
  /** People who are senior officers of it now. */
  officers: number
  /** Who proposed and who approved the definition that is in force are two people. */
  isApprovedByTwo: boolean
  isPublished: boolean
  /** Whole days that it was open to everybody; nothing before it was published. */
  daysOpen: number | null
  submitted: number
  /** Of those, bids of which two people have found what they are, and bids that somebody outside has checked. */
  screened: number
  checkedOutside: number
  /** Bids that say how many people they help. */
  saysOutcomes: number
  areDecisionsSealed: boolean
  areResultsTold: boolean
}

/** A fact that the platform holds, by which somebody can go and look. */
export type Evidence =
  | { what: 'officers'; count: number }
  | { what: 'two-approved' }
  | { what: 'decisions-sealed' }
  | { what: 'results-told' }
  | { what: 'open-to-all'; days: number }
  | { what: 'screened'; count: number; of: number }
  | { what: 'checked-outside'; count: number; of: number }
  | { what: 'says-outcomes'; count: number; of: number }

/** `evidenced`: facts show all that it asks for. `partly`: facts show some. `explained`: a person says how. `open`: neither. */
export type RequirementState = 'evidenced' | 'partly' | 'explained' | 'open'

export interface RequirementView {
  requirement: Requirement
  state: RequirementState
  evidence: Evidence[]
}

/** How a round stands by each requirement: what facts show, and where somebody has explained the rest. It claims nothing that is not shown. */
export function standing(facts: StandardFacts, explained: readonly Requirement[]): RequirementView[] {
  return requirements.map((requirement) => {
    const { isWhole, evidence } = evidenceOf(requirement, facts)
    const isExplained = explained.includes(requirement)
    const state = isWhole ? 'evidenced' : isExplained ? 'explained' : evidence.length > 0 ? 'partly' : 'open'
    return { requirement, state, evidence }
  })
}

/** `isWhole`: the evidence is all that the requirement asks for. Where the platform holds only a part of it, it never is. */
function evidenceOf(
  requirement: Requirement,
  facts: StandardFacts,
): { isWhole: boolean; evidence: Evidence[] } {
  const { submitted, screened, checkedOutside } = facts
  switch (requirement) {
    case 'officer':
      return whole(facts.officers > 0 ? [{ what: 'officers', count: facts.officers }] : [])
    case 'approvals':
      // The government's own register of grants is kept elsewhere.
      return part([
        ...(facts.isApprovedByTwo ? [{ what: 'two-approved' } as const] : []),
        ...(facts.areDecisionsSealed ? [{ what: 'decisions-sealed' } as const] : []),
        ...(facts.areResultsTold ? [{ what: 'results-told' } as const] : []),
      ])
    case 'competition':
      return whole(
        facts.isPublished && facts.daysOpen !== null ? [{ what: 'open-to-all', days: facts.daysOpen }] : [],
      )
    case 'due-diligence': {
      const evidence: Evidence[] = [
        ...(screened > 0 ? [{ what: 'screened', count: screened, of: submitted } as const] : []),
        ...(checkedOutside > 0
          ? [{ what: 'checked-outside', count: checkedOutside, of: submitted } as const]
          : []),
      ]
      return { isWhole: submitted > 0 && screened === submitted && checkedOutside === submitted, evidence }
    }
    case 'outcomes':
      // What was promised; what came of it is returned after the award.
      return part(
        facts.saysOutcomes > 0 ? [{ what: 'says-outcomes', count: facts.saysOutcomes, of: submitted }] : [],
      )
    case 'advice':
    case 'business-case':
    case 'agreement':
    case 'review':
    case 'training':
      return part([])
  }
}

const whole = (evidence: Evidence[]) => ({ isWhole: evidence.length > 0, evidence })
const part = (evidence: Evidence[]) => ({ isWhole: false, evidence })
