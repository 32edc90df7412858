import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eligibilityOutcome } from './eligibility.ts'

const words = (text: string) => ({ en: text, cy: `${text} cy` })
const questions = ['place', 'registered', 'charge'].map((name) => ({
  name,
  question: words(name),
  reason: words(`no ${name}`),
}))
const all = (answer: string) => Object.fromEntries(questions.map(({ name }) => [name, answer]))

it('is open until all is answered, and ends at the first no with its reason', () => {
  expect(eligibilityOutcome(questions, {}).outcome).toBe('unfinished')
  expect(eligibilityOutcome(questions, all('maybe')).outcome).toBe('unfinished')
  expect(eligibilityOutcome(questions, all('yes')).outcome).toBe('eligible')
  expect(eligibilityOutcome(questions, { charge: 'no' })).toMatchObject({
    outcome: 'not-eligible',
    failed: [{ name: 'charge', reason: words('no charge') }],
  })
})

it('says of every question either that it failed, that it is open, or that it was answered with yes', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...questions.map(({ name }) => name)),
    fc.constantFrom('yes', 'no', '', 'NO', 'maybe'),
  )
  fc.assert(
    fc.property(answers, (given) => {
      const { failed, unanswered, outcome } = eligibilityOutcome(questions, given)
      const yes = questions.filter(({ name }) => given[name] === 'yes')
      expect(failed.length + unanswered.length + yes.length).toBe(questions.length)
      expect(outcome === 'eligible').toBe(yes.length === questions.length)
    }),
  )
})
