/** What the sample applicant has typed so far, by section: two sections done, one begun, one with something to mend. */
export const sampleDraft: Readonly<Record<string, Record<string, string | string[]>>> = {
  organisation: {
    'organisation-name': 'Example Wellbeing Trust',
    'charity-number': '0000001',
    'company-number': '',
    'organisation-postcode': 'ZZ99 3VZ',
    'annual-turnover': '£1,240,000',
    'not-for-profit': 'yes',
  },
  scheme: {
    'scheme-name': 'Example Ways Well',
    'scheme-summary':
      'A GP, nurse or housing officer refers somebody to a link worker. The two meet within a week, write down what matters to that person, and go together to the first session of whatever they choose.',
    activities: ['arts', 'nature', 'advice'],
    'activities-other': '',
    'has-link-worker': 'yes',
    'link-worker-count': '4',
  },
  people: {
    'who-it-is-for':
      'Adults who are often lonely, live with two or more long-term conditions, or look after somebody.',
    'people-year-one': '420',
    inequalities:
      'People in the poorest fifth of neighbourhoods see a GP more often and take part in fewer activities. Link workers are based in two of those neighbourhoods and meet people there.',
    involvement:
      'Twelve people from two carers’ groups wrote the first outline with us and will sit on its board.',
  },
  budget: {
    'budget.cost.1': '240,000',
    'budget.grant.1': '240,000',
    'budget.match.1': '0',
    'budget.cost.2': '246,000',
    'budget.grant.2': '130,000',
    'budget.match.2': '116,000',
    'budget.cost.3': '252,000',
    'budget.grant.3': '48,000',
    'budget.match.3': '204,000',
  },
}
