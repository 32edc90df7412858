import type { FindingKind } from './finding.ts'

/** What a flag is about. `safeguarding` and `fraud` are for officers and auditors alone. */
export const flagKinds = [
  'eligibility',
  'completeness',
  'due-diligence',
  'duplicate',
  'safeguarding',
  'fraud',
  'other',
] as const
export type FlagKind = (typeof flagKinds)[number]

/** `cleared`: there was nothing; `accepted`: there is, and it is no reason; `confirmed`: there is, and it counts. */
export const flagResolutions = ['cleared', 'accepted', 'confirmed'] as const
export type FlagResolution = (typeof flagResolutions)[number]

export const FLAG_WORDS_MAX = 2000

/** What a flag is about that a finding raises. */
export function flagKindOf(kind: FindingKind): FlagKind {
  switch (kind) {
    case 'asked-above-limit':
    case 'asked-below-least':
    case 'income-share':
    case 'income-unknown':
      return 'eligibility'
    case 'same-organisation':
    case 'named-as-partner':
    case 'names-as-partner':
      return 'duplicate'
    default:
      return 'due-diligence'
  }
}
