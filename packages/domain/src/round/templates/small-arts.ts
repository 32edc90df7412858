import { formDefinitionSchema } from '../../form/form-definition.ts'
import { spreadPot } from '../spread-pot.ts'
import type { RoundDefinition } from '../round-definition.ts'
import { conflictKinds } from './scale.ts'
import { smallArtsCriteria } from './small-arts-criteria.ts'
import { smallArtsEligibility } from './small-arts-eligibility.ts'
import { smallArtsSections } from './small-arts-sections.ts'
import type { Suggested } from './template.ts'
import { withinGrant } from './within-grant.ts'

const POT_PENCE = 15_000_000n

/**
 * Small grants for arts groups: £500 to £10,000 for one year, with nothing to be found elsewhere. All of it is of our own
 * invention; it follows no real round.
 */
export function smallArts(suggested: Suggested): RoundDefinition {
  const { timetable, firstGrantYear } = suggested
  return {
    shape: 2,
    name: {
      en: 'Example small arts grants',
      cy: 'Grantiau celfyddydau bach enghreifftiol',
    },
    summary: {
      en: 'Small grants for groups that make art with people in their own place.',
      cy: 'Grantiau bach i grwpiau sy’n creu celf gyda phobl yn eu lle eu hunain.',
    },
    languages: ['en', 'cy'],
    programmeSlug: null,
    timetable,
    money: {
      budget: spreadPot(POT_PENCE, [100], firstGrantYear),
      firstGrantYear,
      yearOneLeastPence: 50_000n,
      yearOneMaxPence: 1_000_000n,
      taperPercent: [100],
      match: { kind: 'none' },
      turnoverPercentMax: null,
      leastViableAsked: true,
    },
    organisation: { notForProfit: true, registered: false, onePerOrganisation: true },
    requirements: [
      {
        en: 'People take part: they make something, and do not only watch.',
        cy: 'Mae pobl yn cymryd rhan: maent yn creu rhywbeth, ac nid yn gwylio yn unig.',
      },
      {
        en: 'It is over within a year.',
        cy: 'Mae drosodd o fewn blwyddyn.',
      },
    ],
    eligibility: smallArtsEligibility,
    form: withinGrant(
      formDefinitionSchema.parse({ shape: 1, sections: smallArtsSections }),
      'first-session',
      suggested,
    ),
    criteria: smallArtsCriteria,
    conflicts: conflictKinds,
    allocation: {
      method: 'by-rank',
      rules: [
        { rule: 'score-least', percent: 40 },
        { rule: 'part-funding' },
        { rule: 'tie-break', criterion: 'taking-part' },
      ],
    },
    sealedUntilClosing: true,
    signOffRequired: false,
    anonymousAssessment: true,
  }
}
