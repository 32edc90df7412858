import type { Chance } from './chance.ts'
import type { RehearsedBid } from './rehearsed-bid.ts'
import { compose, levelOf } from './stock.ts'
import { stockCy } from './stock-cy.ts'
import { stockEn } from './stock-en.ts'
import { typedPounds } from './sums.ts'

type Values = Record<string, string | string[]>
type Written = Omit<RehearsedBid, 'answers'>

/** By what criterion each text is judged most. */
const criterionOf: Record<string, string> = {
  'scheme-summary': 'scheme',
  'link-worker-role': 'scheme',
  'who-it-is-for': 'need',
  inequalities: 'need',
  involvement: 'need',
  'match-plan': 'lasting',
  'track-record': 'lasting',
  'safeguarding-practice': 'scheme',
  'budget-notes': 'value',
  outcomes: 'evidence',
  evidence: 'evidence',
}

/** The whole form as somebody of this organisation would fill it in; how well follows from the bid's quality. `year`: it starts in it. */
export function bidAnswers(chance: Chance, bid: Written, year: number): Record<string, Values> {
  const { organisation, theme, place, language, lead, sums } = bid
  const scheme = `Example ${chance.pick(theme.scheme)[language]}`
  const people = Math.max(20, Math.round(sums.grant[0] / chance.between(350, 1300)))
  const workers = Math.max(1, Math.round(sums.grant[0] / 55_000))
  const who = chance.pick(theme.who)[language]
  const gaps: Record<string, string> = {
    who,
    scheme,
    doing: chance.pick(theme.doing)[language],
    place: place.council.name[language],
    people: String(people),
    workers: String(workers),
    days: String(chance.between(3, 12)),
    weeks: String(chance.between(3, 9)),
    caseload: String(chance.between(18, 45)),
    surgeries: String(chance.between(3, 14)),
    wards: String(chance.between(2, 7)),
    asked: String(chance.between(12, 140)),
    share: String(chance.between(35, 75)),
    salary: typedPounds(chance, chance.between(26, 34) * 1000),
  }
  const stock = language === 'cy' ? stockCy : stockEn
  const text = (question: string): string => {
    const strength = bid.strengths[criterionOf[question] ?? ''] ?? 0
    const level = levelOf(bid.quality + strength)
    return compose(chance, stock[question]?.[level] ?? [], gaps)
  }
  const pounds = (sum: number) => typedPounds(chance, sum)
  const year3 = [0, 1, 2] as const
  const budget = year3.flatMap((at): [string, string][] => [
    [`budget.cost.${at + 1}`, pounds(sums.grant[at] + sums.match[at])],
    [`budget.grant.${at + 1}`, pounds(sums.grant[at])],
    [`budget.match.${at + 1}`, pounds(sums.match[at])],
  ])
  const domain = lead.email.split('@')[1] ?? ''
  return {
    organisation: {
      'organisation-name': organisation.name,
      'charity-number': organisation.charityNumber,
      'company-number': '',
      'organisation-postcode': 'ZZ99 3VZ',
      'annual-turnover': pounds(sums.income),
      'not-for-profit': 'yes',
    },
    scheme: {
      'scheme-name': scheme,
      'scheme-summary': text('scheme-summary'),
      activities: [...theme.activities],
      'activities-other': '',
      'has-link-worker': 'yes',
      'link-worker-count': String(workers),
      'link-worker-role': text('link-worker-role'),
      'start-date.day': '1',
      'start-date.month': String(chance.between(4, 9)),
      'start-date.year': String(year),
    },
    people: {
      'who-it-is-for': text('who-it-is-for'),
      'people-year-one': String(people),
      inequalities: text('inequalities'),
      involvement: text('involvement'),
    },
    place: {
      area: place.council.name[language],
      'councils.place.1': place.council.name[language],
      'health-area.place.1': place.healthArea.code,
      'scheme-postcode': 'ZZ99 3VZ',
    },
    commissioners: {
      'commissioner-support': 'yes',
      'commissioner-name': 'Example Health Commissioner',
      'commissioner-contact': 'Sam Example',
      'commissioner-email': 'sam@commissioner.example',
      'match-status': chance.pick(['confirmed', 'agreed', 'agreed', 'talking']),
      'match-plan': text('match-plan'),
      ...partnersOf(chance, bid),
      ...pledgesOf(chance, bid),
    },
    budget: {
      ...Object.fromEntries(budget),
      'budget-notes': text('budget-notes'),
      'other-central-grants': 'no',
      'other-central-grants-detail': '',
      'least-viable': pounds(sums.leastViable),
    },
    outcomes: {
      outcomes: text('outcomes'),
      measures: chance.some(['ons4', 'swemwbs', 'service-use', 'stories'], chance.between(1, 3)),
      'measures-other': '',
      evidence: text('evidence'),
    },
    safeguarding: {
      'lead-name': lead.name,
      'lead-role': language === 'cy' ? 'Rheolwr y cynllun' : 'Manager of the scheme',
      'lead-email': `scheme@${domain}`,
      'track-record': text('track-record'),
      'safeguarding-policy': 'yes',
      'safeguarding-practice': text('safeguarding-practice'),
    },
    declaration: {
      'declare-true': 'yes',
      'declare-authority': 'yes',
      'declare-publication': 'yes',
      'declared-by': lead.name,
      'declared-role': language === 'cy' ? 'Prif weithredwr' : 'Chief executive',
    },
  }
}

function partnersOf(chance: Chance, { theme, language }: Written): Values {
  const named = chance.some(theme.partner, chance.between(0, 2))
  const rows = named.map(({ en, cy }, index): [string, string][] => [
    [`partners.name.${index + 1}`, language === 'cy' ? cy : en],
    [`partners.role.${index + 1}`, language === 'cy' ? 'Mae’n cynnal rhai o’r gweithgareddau' : 'Runs some of the activities'],
    [`partners.share.${index + 1}`, String(chance.between(5, 25))],
  ]) // prettier-ignore
  return Object.fromEntries(rows.flat())
}

function pledgesOf(chance: Chance, { sums, language }: Written): Values {
  const funder = language === 'cy' ? 'Comisiynydd Iechyd Enghreifftiol' : 'Example Health Commissioner'
  const rows = [1, 2].map((at): [string, string][] => [
    [`pledges.funder.${at}`, funder],
    [`pledges.year.${at}`, String(at + 1)],
    [`pledges.sum.${at}`, typedPounds(chance, sums.match[at] ?? 0)],
    [`pledges.status.${at}`, chance.pick(['pledged', 'confirmed'])],
  ])
  return Object.fromEntries(rows.flat())
}
