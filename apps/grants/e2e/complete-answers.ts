/** An answer by the name of its input; `true` ticks a box, a list ticks several. */
export type Entry = readonly [name: string, value: string | true | readonly string[]]

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

/** Answers that meet the rules of the sample round, section by section, in the order of the form. */
export const completeAnswers: readonly (readonly [slug: string, entries: readonly Entry[]])[] = [
  [
    'organisation',
    [
      ['organisation-name', 'Journey Test Trust'],
      ['charity-number', '1234567'],
      ['organisation-postcode', 'zz99 3vz'],
      ['annual-turnover', '£250,000'],
      ['not-for-profit', 'yes'],
    ],
  ],
  [
    'scheme',
    [
      ['scheme-name', 'Journey Ways Well'],
      ['scheme-summary', words(40)],
      ['activities', ['arts', 'nature']],
      ['has-link-worker', 'yes'],
      ['link-worker-count', '3'],
      ['link-worker-role', words(30)],
      ['start-date.day', '1'],
      ['start-date.month', '4'],
      ['start-date.year', String(new Date().getFullYear() + 1)],
    ],
  ],
  [
    'people',
    [
      ['who-it-is-for', words(20)],
      ['people-year-one', '420'],
      ['inequalities', words(30)],
      ['involvement', words(20)],
    ],
  ],
  [
    'place',
    [
      ['in-england', 'yes'],
      ['area', 'Two made-up towns'],
      ['councils.place.1', 'Leeds'],
      ['health-area.place.1', 'West Yorkshire'],
      ['scheme-postcode', 'ZZ99 3VZ'],
    ],
  ],
  [
    'commissioners',
    [
      ['commissioner-support', 'yes'],
      ['commissioner-name', 'A made-up board'],
      ['commissioner-contact', 'Sam Example, lead'],
      ['commissioner-email', 'sam@board.example'],
      ['match-status', 'agreed'],
      ['match-plan', words(20)],
    ],
  ],
  [
    'budget',
    [
      ['budget.cost.1', '200,000'],
      ['budget.grant.1', '200,000'],
      ['budget.match.1', '0'],
      ['budget.cost.2', '£200,000'],
      ['budget.grant.2', '100000'],
      ['budget.match.2', '100 000'],
      ['budget.cost.3', '200,000.00'],
      ['budget.grant.3', '40,000'],
      ['budget.match.3', '160,000'],
      ['budget-notes', words(20)],
      ['other-central-grants', 'no'],
    ],
  ],
  [
    'outcomes',
    [
      ['outcomes', words(20)],
      ['measures', ['ons4']],
      ['evidence', words(20)],
    ],
  ],
  [
    'safeguarding',
    [
      ['lead-name', 'Sam Example'],
      ['lead-role', 'Lead'],
      ['lead-email', 'sam@trust.example'],
      ['track-record', words(20)],
      ['safeguarding-policy', 'yes'],
      ['safeguarding-practice', words(20)],
    ],
  ],
  [
    'declaration',
    [
      ['declare-true', true],
      ['declare-authority', true],
      ['declare-publication', true],
      ['declared-by', 'Sam Example'],
      ['declared-role', 'Lead'],
    ],
  ],
]
