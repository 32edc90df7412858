import { expect, it } from 'vitest'
import { mayApply } from './may-apply.ts'
import type { OrganisationCard } from './organisation-card.ts'

const strict = { notForProfit: true, registered: true, onePerOrganisation: true }
const open = { notForProfit: false, registered: false, onePerOrganisation: true }
const unknown = { notForProfit: null, legalForm: null, registrations: [] }
type Known = Pick<OrganisationCard, 'notForProfit' | 'legalForm' | 'registrations'>
const number = (status: 'unchecked' | 'refused') => [{ scheme: 'GB-CHC' as const, number: '200001', status }]

const cases: [what: string, known: Partial<Known>, why: string | null][] = [
  ['of which nothing is known yet', {}, null],
  ['that is for profit', { notForProfit: false }, 'for-profit'],
  ['that is not for profit', { notForProfit: true }, null],
  ['that is a company, its number not given yet', { legalForm: 'company' }, null],
  ['that is a public body', { legalForm: 'public-body' }, null],
  ['that is a group of people', { legalForm: 'unincorporated-group' }, 'not-registered'],
  [
    'that is a trust with a number',
    { legalForm: 'charitable-trust', registrations: number('unchecked') },
    null,
  ],
  [
    'whose only number was refused',
    { legalForm: 'charitable-trust', registrations: number('refused') },
    'not-registered',
  ],
]

it.each(cases)('an organisation %s', (_, known, why) => {
  const card = { ...unknown, ...known }
  expect(mayApply(strict, card)).toEqual(why ? { ok: false, why } : { ok: true })
  expect(mayApply(open, card)).toEqual({ ok: true })
})
