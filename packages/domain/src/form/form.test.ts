import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules2017 as rules } from '../grants/rules-2017.ts'
import type { Answers, AnswerValue } from './answers.ts'
import { checkSection } from './check-section.ts'
import { applicationCompleteness, sectionStatus } from './completeness.ts'
import { holds, type Condition } from './condition.ts'
import { inputNames } from './field.ts'
import { filledForm } from './filled-form.ts'
import { formDefinitionSchema } from './form-definition.ts'
import { readSection, type RawForm } from './read-section.ts'
import { socialPrescribingForm as form } from './social-prescribing/social-prescribing-form.ts'

function section(slug: string) {
  const found = form.sections.find((candidate) => candidate.slug === slug)
  if (!found) throw new Error(`no section ${slug}`)
  return found
}

const fill = (slug: string, changes: RawForm = {}): Answers =>
  readSection(section(slug), { ...filledForm[slug], ...changes }).values
const codes = (slug: string, answers: Answers) =>
  checkSection(section(slug), answers, rules).map(({ input, code }) => `${input} ${code}`)

describe('the sample form', () => {
  it('is complete when every section is filled in, and survives being stored', () => {
    const stored = formDefinitionSchema.parse(JSON.parse(JSON.stringify(form)))
    const answers = Object.assign({}, ...form.sections.map(({ slug }) => fill(slug))) as Answers
    expect(applicationCompleteness(stored, answers, rules)).toMatchObject({
      complete: true,
      done: 9,
      total: 9,
    })
  })

  it('begins with nothing started and without a problem that anybody caused', () => {
    const { sections, done } = applicationCompleteness(form, {}, rules)
    expect(sections.map(({ status }) => status)).toEqual(sections.map(() => 'not-started'))
    expect(done).toBe(0)
  })

  it('asks for the number of link workers only where there are some', () => {
    expect(codes('scheme', fill('scheme', { 'has-link-worker': 'no', 'link-worker-count': '' }))).toEqual([
      'has-link-worker must-be-yes',
    ])
    expect(codes('scheme', fill('scheme', { 'link-worker-count': '' }))).toEqual([
      'link-worker-count required',
    ])
  })

  it('wants a charity number or a company number, and takes both', () => {
    const without = { 'charity-number': '', 'company-number': '' }
    expect(codes('organisation', fill('organisation', without))).toEqual(['charity-number at-least-one'])
    expect(codes('organisation', fill('organisation', { 'company-number': '00000001' }))).toEqual([])
    expect(codes('organisation', fill('organisation', { 'company-number': '12' }))).toEqual([
      'company-number not-a-company-number',
    ])
  })

  it('links each budget problem to its cell, with the sums that the sentence needs', () => {
    const answers = fill('budget', { 'budget.grant.2': '130,000', 'budget.match.3': '203,999.99' })
    expect(checkSection(section('budget'), answers, rules)).toEqual([
      {
        field: 'budget',
        input: 'budget.grant.2',
        code: 'year-over-share',
        params: { year: 2, percent: 50, limitPence: '12000000' },
      },
      {
        field: 'budget',
        input: 'budget.match.2',
        code: 'costs-over-covered',
        params: { year: 2, overPence: '1000000' },
      },
      {
        field: 'budget',
        input: 'budget.match.3',
        code: 'costs-not-covered',
        params: { year: 3, shortPence: '1' },
      },
    ])
  })

  it('does not weigh a budget that cannot be read yet', () => {
    const answers = fill('budget', { 'budget.cost.1': 'about 240k', 'budget.cost.3': '' })
    expect(codes('budget', answers)).toEqual(['budget.cost.1 not-money', 'budget.cost.3 required'])
  })
})

describe('sectionStatus', () => {
  it.each([
    ['not-started', {}],
    ['in-progress', { 'lead-name': 'Alex Example' }],
    ['has-problems', { 'lead-email': 'not an address' }],
  ])('is %s', (status, changes) => {
    const { values } = readSection(section('safeguarding'), changes)
    expect(sectionStatus(section('safeguarding'), values, rules)).toBe(status)
  })
})

it('a section in which nothing is required keeps nobody from submitting', () => {
  const optional = { ...section('safeguarding'), checks: [] }
  const open = { ...optional, fields: optional.fields.map((field) => ({ ...field, required: false })) }
  expect(sectionStatus(open, {}, rules)).toBe('done')
})

describe('readSection', () => {
  it('keeps what is wrong exactly as it was typed', () => {
    const raw = {
      'lead-email': 'alex at example',
      'lead-name': 'one two three four five six seven eight nine ten eleven',
    }
    const { values, problems } = readSection(section('safeguarding'), raw)
    expect(values).toEqual(raw)
    expect(problems).toEqual([])
    expect(codes('safeguarding', values)).toContain('lead-email not-an-email')
    expect(codes('safeguarding', values)).toContain('lead-name too-many-words')
  })

  it('leaves out what was not sent, takes unticked boxes as cleared and passes over what it does not know', () => {
    const { values } = readSection(section('scheme'), {
      'scheme-name': 'x\r\ny ',
      status: 'submitted',
      __proto__: 'x',
    })
    expect(values).toEqual({ 'scheme-name': 'x\ny', activities: [] })
  })

  it('says which text is too long to keep, and keeps the rest', () => {
    const { values, problems } = readSection(section('people'), {
      inequalities: 'x'.repeat(60_001),
      'people-year-one': '4',
    })
    expect(values).toEqual({ 'people-year-one': '4' })
    expect(problems).toEqual([
      { field: 'inequalities', input: 'inequalities', code: 'too-long-to-keep', params: { max: 60_000 } },
    ])
  })

  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('yes', 'no', '12', '£1.50', ''),
  )
  const everyInput = form.sections.flatMap((part) => part.fields.flatMap(inputNames))
  const posted = fc.dictionary(
    fc.constantFrom(...everyInput),
    fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })),
  )

  it('reads and judges whatever is posted without throwing, and loses no character but ends, NUL and line breaks', () => {
    fc.assert(
      fc.property(posted, (raw) => {
        for (const part of form.sections) {
          const { values } = readSection(part, raw)
          const problems = checkSection(part, values, rules)
          const inputs = part.fields.flatMap(inputNames)
          expect(inputs).toEqual(expect.arrayContaining(problems.map(({ input }) => input)))
          for (const field of part.fields)
            expect(lost(values[field.name], raw, inputNames(field))).toEqual([])
        }
      }),
    )
  })
})

/** Posted text of a field that is nowhere in its value. Of an input sent twice the first counts, except in a list. */
function lost(value: AnswerValue | undefined, raw: RawForm, inputs: string[]): string[] {
  const kept = typeof value === 'string' ? [value] : Object.values(value ?? {})
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  return inputs.flatMap((input) => {
    const sent = raw[input]
    const first = typeof sent === 'string' ? sent : sent?.[0]
    return first === undefined || kept.some((text) => plain(text) === plain(first)) || plain(first) === ''
      ? []
      : [first]
  })
}

describe('holds', () => {
  const answers = { a: 'yes', list: ['x', 'y'], empty: ' ' }
  it.each<[Condition, boolean]>([
    [{ op: 'is', field: 'a', value: 'yes' }, true],
    [{ op: 'is', field: 'list', value: 'y' }, true],
    [{ op: 'is', field: 'missing', value: 'yes' }, false],
    [{ op: 'answered', field: 'empty' }, false],
    [{ op: 'not', of: { op: 'answered', field: 'empty' } }, true],
    [{ op: 'all', of: [] }, true],
    [{ op: 'any', of: [] }, false],
    [
      {
        op: 'any',
        of: [
          { op: 'is', field: 'a', value: 'no' },
          { op: 'answered', field: 'list' },
        ],
      },
      true,
    ],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected)
  })
})
