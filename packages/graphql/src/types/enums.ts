import { activities, areaKinds, confidences, evidenceGrades, evidenceKinds, indicatorUnits, licences, locationPrecisions, nations, observationStatuses, policyEventKinds, schemeReaches, sectors } from '@academy/domain/facts/vocabulary' // prettier-ignore
import { alsoReportedReasons, comparabilities, figureExtents, figureKinds, indicatorThemes } from '@academy/domain/facts/figures/figure-words' // prettier-ignore
import { effectComparisons, effectStatistics, outcomeMeasures } from '@academy/domain/facts/evidence-words'
import {
  awardCurrencies,
  awardSumKinds,
  countedRecipients,
  leftOutReasons,
  sumPrecisions,
} from '@academy/domain/facts/awards/award-words'
import { changeWords } from '@academy/domain/facts/change-words'
import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import { sourceAges } from '@academy/domain/facts/sources/source-age'
import { sourceClasses } from '@academy/domain/facts/sources/source-class'
import type { EnumRef } from '@pothos/core'
import { builder, type Types } from './builder.ts'

export type WordsType = EnumRef<Types, string> | 'String'

/** The type of each closed list of words. Licences are text: they are the names of documents of others. */
const typesOfWords = new Map<readonly string[], WordsType>([[licences, 'String']])

/** The type of the words of a closed list. Throws for a list that has none yet. */
export function enumOfWords(words: readonly string[]): WordsType {
  const type = typesOfWords.get(words)
  if (!type) throw new Error(`the closed list ${words.join(', ')} has no type beside the others`)
  return type
}

/** The words of the facts as enum values: `natural-environment` is written `NATURAL_ENVIRONMENT`. */
function enumOf<const Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
  meanings: { readonly [W in NoInfer<Word>]?: string } = {},
) {
  const values: Record<string, { value: Word; description: string }> = {}
  for (const word of words) {
    values[toEnumName(word)] = { value: word, description: meanings[word] ?? toSentence(word) }
  }
  const type = builder.enumType(name, { description, values })
  typesOfWords.set(words, type)
  return type
}

export function toEnumName(word: string): string {
  return word.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')
}

function toSentence(word: string): string {
  const text = word.replaceAll(/[-_]/g, ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

export const Nation = enumOf('Nation', 'One of the four nations of the United Kingdom.', nations)
export const Activity = enumOf('Activity', 'What a scheme offers, in our reading of its source.', activities)
export const AreaKind = enumOf('AreaKind', 'What kind of area a place is.', areaKinds, {
  county: 'County of England whose districts are councils of their own.',
  council:
    'Council area: a district, borough, unitary authority, or council of Scotland, Wales or Northern Ireland.',
  icb: 'Integrated care board, in England.',
  'health-board': 'NHS board, in Scotland.',
  'local-health-board': 'Local health board, in Wales.',
  'hsc-trust': 'Health and social care trust, in Northern Ireland.',
  ccg: 'Clinical commissioning group, in England until June 2022.',
})
export const Confidence = enumOf('Confidence', 'How sure we are of a fact.', confidences, {
  high: 'The publisher or a government says it plainly.',
  medium: 'Second hand, or inferred in part.',
  low: 'A passing mention.',
})
export const SourceClass = enumOf('SourceClass', 'What kind of publisher a source is.', sourceClasses, {
  'official-statistics': 'Official statistics.',
  government: 'A government, parliament, council or public body.',
  'nhs-body': 'A body of the health service, a general practice among them.',
  'peer-reviewed': 'A journal with peer review, or a lasting copy of its papers.',
  charity: 'A charity, voluntary body or think tank.',
  publisher: 'Another body on its own work: a company, a university, a scheme.',
  press: 'A newspaper, broadcaster, trade paper or blog.',
  copy: 'A host of copies, uploads or tests: it can show what others wrote, but nobody answers for it.',
})
export const SourceAge = enumOf('SourceAge', 'How old a source was when it was last looked at.', sourceAges, {
  recent: 'Of the three years before that day.',
  old: 'Older than that.',
  undated: 'It does not say when it was written.',
})
export const LocationPrecision = enumOf(
  'LocationPrecision',
  'What the point of a scheme stands for.',
  locationPrecisions,
  {
    town: 'The town the scheme is in.',
    local_authority: 'The middle of a council area: not a site.',
    region: 'The middle of a region: not a site.',
    nation: 'The middle of a nation: not a site.',
  },
)
export const IndicatorUnit = enumOf('IndicatorUnit', 'What is counted.', indicatorUnits, {
  fte: 'Full-time equivalent posts.',
})
export const Reach = enumOf('SchemeReach', 'How far a scheme reaches.', schemeReaches, {
  wide: 'It covers a region or a nation, so no mark stands for it.',
  marked: 'It has a mark on the map.',
})
export const Sector = enumOf('Sector', 'The part of society that an organisation works in.', sectors)
export const EvidenceGrade = enumOf(
  'EvidenceGrade',
  'How strong a piece of evidence is. The reason is given beside it.',
  evidenceGrades,
)
export const EvidenceKind = enumOf('EvidenceKind', 'The design of a study.', evidenceKinds, {
  rct: 'Randomised controlled trial.',
})
export const OutcomeMeasure = enumOf(
  'OutcomeMeasure',
  'What a study measured, in our reading of its words.',
  outcomeMeasures,
  {
    'mental-health': 'Mood, anxiety, depression, self-esteem.',
    'health-status': 'Health as people rate it or as it is tested, such as EQ-5D or blood sugar.',
    'gp-use': 'Use of general practice.',
    'emergency-use': 'Use of accident and emergency departments.',
    'hospital-use': 'Admissions and other use of hospitals.',
    'service-use': 'Use of health services, where the source does not say of which.',
    cost: 'What care costs or saves.',
    'social-return': 'Social value for each pound put in.',
    reach: 'Who is referred, who takes part, how many.',
    delivery: 'How it is organised.',
    workforce: 'The work of link workers.',
  },
)
export const EffectStatistic = enumOf('EffectStatistic', 'What a number of a study is.', effectStatistics, {
  'mean-difference': 'Difference of two means, in the points of the scale.',
  'standardised-mean-difference': 'Difference of two means, in standard deviations.',
  'percent-change': 'Change in percent; below zero is less.',
  'percent-of-people': 'Share of people who say so, in percent.',
  'value-per-pound': 'Pounds of value for each pound put in, by a model.',
  'cost-change': 'Change of a cost in pounds; below zero is less.',
  benefit: 'Benefit in pounds.',
})
export const EffectComparison = enumOf(
  'EffectComparison',
  'What a number of a study was compared with.',
  effectComparisons,
  {
    controlled: 'People who did not have it.',
    'before-after': 'The same people before: others may have changed as much.',
    'after-only': 'Nothing: it was asked afterwards.',
    association: 'Places or people with less of it, without a trial.',
    model: 'Nothing: it is calculated from assumptions.',
  },
)
export const ServiceReferrer = enumOf(
  'ServiceReferrer',
  'Who may send a person to a service, in our reading of its page.',
  serviceReferrers,
  {
    self: 'The person, or family and friends.',
    'general-practice': 'A general practitioner or the practice.',
    'other-professional': 'Somebody else, such as social care or a voluntary body.',
  },
)
export const ServiceCost = enumOf('ServiceCost', 'What a person pays for a service.', serviceCosts, {
  'not-stated': 'The part of the page that was read does not say.',
})
export const PolicyEventKind = enumOf('PolicyEventKind', 'What happened.', policyEventKinds)
export const ObservationStatus = enumOf(
  'ObservationStatus',
  'Why a value is what it is, or why there is none.',
  observationStatuses,
  {
    exact: 'As the source gives it.',
    rounded: 'The source rounded it.',
    suppressed: 'Hidden to protect the privacy of few people.',
    'not-collected': 'Nobody counted it.',
    stale: 'Too old to trust as a description of today.',
  },
)
export const AwardSumKind = enumOf('AwardSumKind', 'What the sum of an award is.', awardSumKinds, {
  grant: 'A grant to the recipient.',
  contract: 'What a contract pays.',
  investment: 'What a body puts into its own service, or a social investor into one.',
  'joint-share': 'What one of several gets of an award to all of them.',
  part: 'Some of another award.',
  ceiling: 'The most that may be paid, or the estimate of a tender: never added up.',
  intention: 'Not yet awarded: never added up.',
  'round-total': 'What a round or a fund gave to many: never added up.',
  unknown: 'The source does not say.',
})
export const SumPrecision = enumOf('SumPrecision', 'How exact a sum is.', sumPrecisions, {
  exact: 'As the source gives it.',
  'at-least': 'The source says "over" or "more than" this sum.',
  about: 'The source says "around" this sum, or two sources differ a little.',
})
export const AwardCurrency = enumOf('AwardCurrency', 'Of what the money of an award was.', awardCurrencies, {
  GBP: 'Pounds sterling.',
  EUR: 'Euros: the sum is in the note of the award alone.',
})
export const CountedRecipients = enumOf(
  'CountedRecipients',
  'What a programme counts where it says how many it gave to.',
  countedRecipients,
)
export const LeftOutReason = enumOf('LeftOutReason', 'Why an award is not in a sum.', leftOutReasons, {
  'also-elsewhere': 'It is also for places outside of those that the sum is for.',
  'other-currency': 'It is not in pounds.',
  ceiling: 'Its sum is the most that may be paid, or the estimate of a tender.',
  intention: 'It is not yet awarded.',
  'round-total': 'Its sum is what a round or a fund gave to many.',
  'kind-unknown': 'Nobody says what its sum is.',
  wider: 'It pays for more than social prescribing.',
  part: 'The award that it is a piece of is among the same awards.',
})
export const ReleaseChangeKind = enumOf(
  'ReleaseChangeKind',
  'What happened to a record between two releases.',
  changeWords,
  {
    added: 'The later release has it and the earlier has not.',
    changed: 'Both have it, and it differs.',
    removed: 'The earlier release has it and the later has not.',
  },
)
export const FigureKind = enumOf('FigureKind', 'What a figure is.', figureKinds, {
  actual: 'Counted, measured or estimated.',
  target: 'An aim for the end of the period.',
  plan: 'What was expected of the period.',
})
export const FigureExtent = enumOf('FigureExtent', 'How much of its area a figure is about.', figureExtents, {
  whole: 'The whole area.',
  part: 'A place, a service or a group in it: never to be added up or ranked for the area.',
})
export const AlsoReportedReason = enumOf(
  'AlsoReportedReason',
  'Why a figure stands beside the preferred one.',
  alsoReportedReasons,
  {
    'less-sure-source': 'Its source is less sure.',
    'second-hand': 'Its source repeats what another has counted.',
    'same-count': 'It is the same count, reported in another place.',
    'older-count': 'It was counted earlier.',
    'less-exact': 'It is less exact.',
  },
)
export const Comparability = enumOf(
  'Comparability',
  'Between which areas the figures of an indicator may be compared.',
  comparabilities,
  {
    'between-nations': 'Areas of all four nations.',
    'within-nation': 'Areas of the same nation only.',
    'not-at-all': 'None: sources count in different ways, or only what was found is counted.',
  },
)
export const IndicatorTheme = enumOf('IndicatorTheme', 'What an indicator tells of.', indicatorThemes, {
  workforce: 'Who works in social prescribing.',
  people: 'Who is referred and supported.',
  reach: 'How far it reaches.',
  opinion: 'What people say of it.',
  context: 'The place itself, whatever is prescribed there.',
})
export const FigureOrder = enumOf(
  'FigureOrder',
  'The order of a list of figures.',
  ['slug', 'newest', 'oldest'],
  {
    slug: 'By slug, from A.',
    newest: 'By the first day of the period, the latest first; undated figures last.',
    oldest: 'By the first day of the period, the earliest first; undated figures first.',
  },
)
export const SchemeOrder = enumOf('SchemeOrder', 'The order of a list of schemes.', ['name', 'newest'], {
  name: 'By name, from A.',
  newest: 'By the year of the start, the latest first; those without a year last.',
})
export const DatedOrder = enumOf('DatedOrder', 'The order of a list of dated things.', ['newest', 'oldest'], {
  newest: 'The latest first.',
  oldest: 'The earliest first.',
})
