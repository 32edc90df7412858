import { z } from 'zod'
import { withMeanings } from '../form/with-meanings.ts'
import { nations } from '../facts/vocabulary.ts'
import { penceSchema } from '../money/pence-schema.ts'
import { financialYearOf, yearsAfter } from '../money/financial-year.ts'
import { spreadPot } from './spread-pot.ts'
import {
  commissioner,
  healthInequalities,
  linkWorker,
  notForProfit,
  registered,
  worksIn,
} from './templates/hwf-2017-eligibility.ts'
import {
  hasCommissioner,
  hasLinkWorker,
  reducesInequalities,
  runsIn,
} from './templates/hwf-2017-requirements.ts'

const shapeOneSchema = z.object({
  round: z.object({
    name: z.string().default(''),
    nameCy: z.string().default(''),
    programmeSlug: z.string().nullish(),
    opensAtLocal: z.string().default(''),
    closesAtLocal: z.string().default(''),
    closesAtZone: z.string().default('Europe/London'),
    graceMinutes: z.number().int().default(0),
    potPence: penceSchema,
  }),
  rules: z.object({
    nations: z.array(z.enum(nations)),
    yearOneMaxPence: penceSchema,
    taperPercent: z.array(z.number()).min(1),
    localMatchRequired: z.boolean(),
    linkWorkerRequired: z.boolean(),
    commissionerSupportRequired: z.boolean(),
    notForProfitRequired: z.boolean(),
    registrationRequired: z.boolean(),
    reducesHealthInequalities: z.boolean(),
  }),
  form: z.unknown(),
})

/** Where a round of the first shape does not say when it closed: the year after that of its rules. */
const FIRST_GRANT_YEAR = '2018-19'

/**
 * A round of the first shape, whose rules were switches and whose money was one pot, as what `roundDefinitionSchema`
 * reads. The pot is spread over the years by the taper; nothing is added that the round did not ask.
 */
export function readShapeOne(json: unknown): unknown {
  const { round, rules, form } = shapeOneSchema.parse(json)
  const [nation] = rules.nations
  const firstGrantYear = round.closesAtLocal
    ? yearsAfter(financialYearOf(round.closesAtLocal), 1)
    : FIRST_GRANT_YEAR
  const zone = round.closesAtZone
  return {
    shape: 2,
    name: { en: round.name, cy: round.nameCy },
    summary: {
      en: 'Grants for social prescribing schemes.',
      cy: 'Grantiau ar gyfer cynlluniau presgripsiynu cymdeithasol.',
    },
    languages: ['en', 'cy'],
    programmeSlug: round.programmeSlug ?? null,
    timetable: {
      opens: { local: round.opensAtLocal, zone },
      closes: { local: round.closesAtLocal, zone },
      graceMinutes: round.graceMinutes,
      decisionsBy: null,
    },
    money: {
      budget: spreadPot(round.potPence, rules.taperPercent, firstGrantYear),
      firstGrantYear,
      yearOneLeastPence: 0,
      yearOneMaxPence: rules.yearOneMaxPence,
      taperPercent: rules.taperPercent,
      match: { kind: rules.localMatchRequired ? 'covers-the-rest' : 'none' },
      turnoverPercentMax: null,
      leastViableAsked: false,
    },
    organisation: {
      notForProfit: rules.notForProfitRequired,
      registered: rules.registrationRequired,
      onePerOrganisation: true,
    },
    requirements: [
      ...(nation ? [runsIn(nation)] : []),
      ...(rules.linkWorkerRequired ? [hasLinkWorker] : []),
      ...(rules.commissionerSupportRequired ? [hasCommissioner] : []),
      ...(rules.reducesHealthInequalities ? [reducesInequalities] : []),
    ],
    eligibility: [
      ...(nation ? [worksIn(nation)] : []),
      ...(rules.notForProfitRequired ? [notForProfit] : []),
      ...(rules.registrationRequired ? [registered] : []),
      ...(rules.linkWorkerRequired ? [linkWorker] : []),
      ...(rules.commissionerSupportRequired ? [commissioner] : []),
      ...(rules.reducesHealthInequalities ? [healthInequalities] : []),
    ],
    form: withMeanings(form),
    criteria: [],
    conflicts: [],
    allocation: { method: 'by-rank', rules: [] },
    sealedUntilClosing: false,
    signOffRequired: false,
    anonymousAssessment: false,
  }
}
