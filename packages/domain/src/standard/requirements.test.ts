import { expect, it } from 'vitest'
import { requirements, standing, type Requirement, type StandardFacts } from './requirements.ts'

const nothing: StandardFacts = {
  officers: 0,
  isApprovedByTwo: false,
  isPublished: false,
  daysOpen: null,
  submitted: 0,
  screened: 0,
  checkedOutside: 0,
  saysOutcomes: 0,
  areDecisionsSealed: false,
  areResultsTold: false,
}
const everything: StandardFacts = {
  officers: 1,
  isApprovedByTwo: true,
  isPublished: true,
  daysOpen: 42,
  submitted: 10,
  screened: 10,
  checkedOutside: 10,
  saysOutcomes: 10,
  areDecisionsSealed: true,
  areResultsTold: true,
}
const states = (facts: StandardFacts, explained: Requirement[] = []) =>
  Object.fromEntries(standing(facts, explained).map(({ requirement, state }) => [requirement, state]))

it('every requirement of a round of which nothing is known is open, and explained once somebody explains it', () => {
  expect(new Set(Object.values(states(nothing)))).toEqual(new Set(['open']))
  expect(new Set(Object.values(states(nothing, [...requirements])))).toEqual(new Set(['explained']))
})

it('claims only what the platform can show, however much is known', () => {
  expect(states(everything)).toEqual({
    officer: 'evidenced',
    approvals: 'partly',
    advice: 'open',
    'business-case': 'open',
    competition: 'evidenced',
    agreement: 'open',
    'due-diligence': 'evidenced',
    outcomes: 'partly',
    review: 'open',
    training: 'open',
  })
})

it('due diligence is whole when every bid was screened by two and checked outside, and partly before', () => {
  expect(states({ ...everything, screened: 9 })['due-diligence']).toBe('partly')
  expect(states({ ...everything, checkedOutside: 0 })['due-diligence']).toBe('partly')
  expect(states({ ...everything, screened: 0, checkedOutside: 0 })['due-diligence']).toBe('open')
  expect(states({ ...nothing })['due-diligence']).toBe('open')
})

it('an explanation does not hide what facts show', () => {
  const approvals = standing(everything, ['approvals']).find(({ requirement }) => requirement === 'approvals')
  expect(approvals).toMatchObject({ state: 'explained' })
  expect(approvals?.evidence.map(({ what }) => what)).toEqual([
    'two-approved',
    'decisions-sealed',
    'results-told',
  ])
})
