import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldSchema } from '../form/field.ts'
import type { Criterion } from '../round/criterion.ts'
import { saysWhoApplies, withoutNames } from './anonymous-answers.ts'
import { assessmentProblems, isOnScale, weightedPercent } from './assessment.ts'
import {
  assignmentEventKinds,
  assignmentStatuses,
  foldAssignment,
  nextAssignment,
} from './assignment-state.ts'

const words = { en: 'x', cy: 'x' }
const scale = [0, 1, 2, 3, 4].map((score) => ({ score, label: words }))
const criterion = (name: string, weightPercent: number): Criterion => ({ name, label: words, guidance: words, weightPercent, scale }) // prettier-ignore
const criteria = [criterion('need', 60), criterion('reach', 40)]

describe('an assignment', () => {
  it('is what its events say, and a history that cannot be throws', () => {
    expect(foldAssignment([{ kind: 'offered' }, { kind: 'accepted' }, { kind: 'finished' }, { kind: 'sent-back' }])).toBe('sent-back') // prettier-ignore
    expect(() => foldAssignment([{ kind: 'offered' }, { kind: 'finished' }])).toThrow('cannot follow')
    expect(() => foldAssignment([])).toThrow('begins with its offer')
  })

  it('never leaves a state that has ended, whatever happens', () => {
    const ended = ['declined', 'recused', 'unassigned', 'void'] as const
    for (const status of ended) {
      for (const kind of assignmentEventKinds) expect(nextAssignment(status, kind)).toBeUndefined()
    }
    expect(assignmentStatuses.filter((status) => nextAssignment(status, 'voided') === undefined)).toEqual(
      ended,
    )
  })
})

describe('an assessment', () => {
  it('is finished with a score and a justification for every criterion', () => {
    expect(assessmentProblems(criteria, [{ criterion: 'need', score: 0, justification: ' ' }])).toEqual([
      { criterion: 'need', problem: 'justification-missing' },
      { criterion: 'reach', problem: 'score-missing' },
      { criterion: 'reach', problem: 'justification-missing' },
    ])
    const all = criteria.map(({ name }) => ({ criterion: name, score: 0, justification: 'Why' }))
    expect(assessmentProblems(criteria, all)).toEqual([])
  })

  it('takes points of the scale and no others', () => {
    expect([null, 0, 4, 5, 0.5].map((score) => isOnScale(criteria[0] as Criterion, score))).toEqual([true, true, true, false, false]) // prettier-ignore
  })

  it('reaches between nothing and all, never less for a better score', () => {
    const point = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(point, point, point, (need, reach, better) => {
        const of = (one: number) =>
          weightedPercent(criteria, [
            { criterion: 'need', score: one },
            { criterion: 'reach', score: reach },
          ]) ?? -1
        expect(of(need)).toBeGreaterThanOrEqual(0)
        expect(of(need)).toBeLessThanOrEqual(100)
        expect(of(Math.max(need, better))).toBeGreaterThanOrEqual(of(need))
      }),
    )
    expect(weightedPercent(criteria, [{ criterion: 'need', score: 4 }])).toBeNull()
  })
})

describe('what is read where nobody is to know who applies', () => {
  it('has no name of the organisation or its partners, however they are written, and no address', () => {
    const text = 'The EXAMPLE  Trust works with Example Trust North; write to jo@trust.example.'
    expect(withoutNames(text, ['Example Trust', 'Example Trust North'])).toBe(
      'The […] works with […]; write to […]',
    )
    expect(withoutNames({ 'name.1': 'Example Trust' }, ['Example Trust'])).toEqual({ 'name.1': '[…]' })
    expect(withoutNames(['a+b (c)'], ['a+b (c)'])).toEqual(['[…]'])
  })

  it('leaves out the questions that ask who it is', () => {
    const field = (more: object) => fieldSchema.parse({ name: 'x', label: words, ...more })
    expect(saysWhoApplies(field({ kind: 'text', meaning: 'organisation-name' }))).toBe(true)
    expect(saysWhoApplies(field({ kind: 'email' }))).toBe(true)
    expect(saysWhoApplies(field({ kind: 'long-text', wordsMax: 10 }))).toBe(false)
  })
})
