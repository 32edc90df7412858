import { socialPrescribingForm } from '../../form/social-prescribing/social-prescribing-form.ts'
import { rules2017 } from '../../grants/rules-2017.ts'
import type { RoundDefinition } from '../round-definition.ts'
import { spreadPot } from '../spread-pot.ts'
import { criteria2017 } from './hwf-2017-criteria.ts'
import {
  commissioner,
  healthInequalities,
  linkWorker,
  notForProfit,
  registered,
  worksIn,
} from './hwf-2017-eligibility.ts'
import { hasCommissioner, hasLinkWorker, reducesInequalities, runsIn } from './hwf-2017-requirements.ts'
import { conflictKinds } from './scale.ts'
import type { Suggested } from './template.ts'
import { withinGrant } from './within-grant.ts'

/** What that round gave out in all. */
const POT_PENCE = 450_000_000n

/**
 * A round with the rules of the Health and Wellbeing Fund of 2017/18 on social prescribing: up to £300,000 in the first
 * year, half and a fifth of that in the next two, and local commissioners pay the rest. Rules and sums are the real ones;
 * the form, the criteria and every word are samples of our own.
 */
export function hwf2017(suggested: Suggested): RoundDefinition {
  const { timetable, firstGrantYear } = suggested
  return {
    shape: 2,
    name: {
      en: 'Example Health and Wellbeing Fund: social prescribing',
      cy: 'Cronfa Iechyd a Llesiant Enghreifftiol: presgripsiynu cymdeithasol',
    },
    summary: {
      en: 'Grants for social prescribing schemes in England.',
      cy: 'Grantiau ar gyfer cynlluniau presgripsiynu cymdeithasol yn Lloegr.',
    },
    languages: ['en', 'cy'],
    programmeSlug: 'hwf-2018-social-prescribing',
    timetable,
    money: {
      ...rules2017,
      firstGrantYear,
      budget: spreadPot(POT_PENCE, rules2017.taperPercent, firstGrantYear),
    },
    organisation: { notForProfit: true, registered: true, onePerOrganisation: true },
    requirements: [runsIn('England'), hasLinkWorker, hasCommissioner, reducesInequalities],
    eligibility: [worksIn('England'), notForProfit, registered, linkWorker, commissioner, healthInequalities],
    form: withinGrant(socialPrescribingForm, 'start-date', suggested),
    criteria: criteria2017,
    conflicts: conflictKinds,
    allocation: { method: 'by-rank', rules: [{ rule: 'score-least', percent: 50 }] },
    sealedUntilClosing: false,
    signOffRequired: false,
    anonymousAssessment: false,
  }
}
