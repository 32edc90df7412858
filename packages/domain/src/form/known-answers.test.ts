import { expect, it } from 'vitest'
import type { OrganisationCard } from '../organisation/organisation-card.ts'
import { knownAnswers, withKnown } from './known-answers.ts'
import { socialPrescribingForm } from './social-prescribing/social-prescribing-form.ts'

const card: OrganisationCard = {
  id: 'one',
  name: 'Example Trust',
  postcode: 'LS1 4DY',
  address: null,
  legalForm: 'company',
  notForProfit: true,
  lastIncomePence: '25000050',
  accountsEnd: '2026-03-31',
  registrations: [
    { scheme: 'GB-CHC', number: '111111', status: 'refused' },
    { scheme: 'GB-MPR', number: 'IP12345R', status: 'unchecked' },
    { scheme: 'GB-SC', number: 'SC012345', status: 'disputed' },
    { scheme: 'GB-COH', number: '01234567', status: 'confirmed' },
  ],
}
const sectionOf = (slug: string) => {
  const found = socialPrescribingForm.sections.find((one) => one.slug === slug)
  if (!found) throw new Error(slug)
  return found
}

it('answers what a form asks of an organisation from what is known of it', () => {
  expect(knownAnswers(sectionOf('organisation'), card)).toEqual({
    'organisation-name': 'Example Trust',
    'charity-number': 'SC012345',
    'company-number': '01234567',
    'organisation-postcode': 'LS1 4DY',
    'annual-turnover': '250000.50',
    'not-for-profit': 'yes',
  })
})

it('answers nothing that is not known, and no question about anything else', () => {
  const little = { ...card, notForProfit: null, lastIncomePence: null, registrations: [] }
  expect(knownAnswers(sectionOf('organisation'), little)).toEqual({
    'organisation-name': 'Example Trust',
    'organisation-postcode': 'LS1 4DY',
  })
  expect(knownAnswers(sectionOf('place'), card)).toEqual({})
})

it('stands in place of what was typed, so that an application and the record of its organisation cannot differ', () => {
  const typed = { 'organisation-name': 'Key Trust 2314384', 'charity-number': '1234567', area: 'Two towns' }
  expect(withKnown(socialPrescribingForm, typed, card)).toMatchObject({
    'organisation-name': 'Example Trust',
    'charity-number': 'SC012345',
    area: 'Two towns',
  })
})
