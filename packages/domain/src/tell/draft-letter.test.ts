import { describe, expect, it } from 'vitest'
import { awardChangeKinds, decisionOutcomes, type DecisionReason } from '../decide/decision.ts'
import { draftLetter, letterParts, type LetterFacts } from './draft-letter.ts'

const years = [
  { financialYear: '2027-28', pence: '10000050' },
  { financialYear: '2028-29', pence: '5000000' },
]
const facts: LetterFacts = {
  reference: 'SP-0000-0001',
  roundName: { en: 'Example round', cy: 'Rownd enghreifftiol' },
  outcome: 'funded',
  reserveRank: null,
  change: null,
  isAfterAppeal: false,
  years,
  reason: { because: 'awarded', byHand: null },
  rules: [
    { rule: 'awards-least', by: 'nation', awards: 1 },
    { rule: 'money-per-organisation', mostPounds: 1 },
  ],
  scoreHundredths: 6250,
  conditions: { en: 'Send the signed letters.', cy: null },
  feedback: [
    {
      criterion: { en: 'Need', cy: 'Angen' },
      said: ['Clear.\nAnd well told.', ' ', 'Clear.\nAnd well told.'],
    },
    { criterion: { en: 'Plan', cy: 'Cynllun' }, said: [] },
  ],
}
const reasons: DecisionReason[] = [
  { because: 'awarded', byHand: null },
  { because: 'awarded', byHand: 'It is the only one in Fife.' },
  { because: 'part', byHand: null, inTheWay: [{ limit: 'budget', financialYear: '2027-28' }] },
  { because: 'by-hand', reason: 'Another fund pays for it.' },
  { because: 'score-least', scoreHundredths: 4000, leastHundredths: 5000 },
  {
    because: 'weighed',
    inTheWay: [
      { limit: 'rule', index: 0, of: 'Wales' },
      { limit: 'rule', index: 1, of: 'x' },
    ],
  },
  { because: 'lot', lot: 3 },
  { because: 'left-out', why: 'withdrawn' },
  { because: 'left-out', why: 'no-score' },
]

describe('a draft', () => {
  it('says of every outcome, reason and change what it is, in both languages, and leaves nothing open', () => {
    for (const language of ['en', 'cy'] as const)
      for (const outcome of decisionOutcomes)
        for (const reason of reasons)
          for (const change of [null, ...awardChangeKinds]) {
            const letter = draftLetter(language, {
              ...facts,
              outcome,
              reason,
              change,
              reserveRank: outcome === 'reserve' ? 2 : null,
            })
            expect(letter).toContain('SP-0000-0001')
            expect(letter).not.toMatch(/undefined|null|\[object|NaN/)
            expect(letterParts(letter).length).toBeGreaterThan(3)
          }
  })

  it('of an offer after an appeal says so, and nothing of the reserve list’s order', () => {
    const offer = { ...facts, outcome: 'refused', change: 'offered' } as const
    expect(draftLetter('en', offer)).toContain('next on the reserve list')
    const letter = draftLetter('en', { ...offer, isAfterAppeal: true })
    expect(letter).toContain('changed after it')
    expect(letter).not.toContain('next on the reserve list')
    expect(draftLetter('cy', { ...offer, isAfterAppeal: true })).toContain('Cadarnhawyd eich apêl')
  })

  it('holds the sum of each year and of all, to the penny', () => {
    const letter = draftLetter('en', facts)
    expect(letter).toContain('£150,000.50')
    expect(letter).toContain('2027-28: £100,000.50\n2028-29: £50,000')
    expect(draftLetter('cy', facts)).toContain('Blwyddyn 2028-29: £50,000')
  })

  it('has the conditions of an award, in the other language where there are none in its own', () => {
    expect(draftLetter('cy', facts)).toContain('# Amodau\n\nSend the signed letters.')
    expect(draftLetter('en', { ...facts, outcome: 'refused', years: [] })).not.toContain(
      'Send the signed letters.',
    )
  })

  it('quotes readers by criterion, and has no heading for what nobody wrote', () => {
    const letter = draftLetter('en', facts)
    expect(letter).toContain('# What its readers wrote\n\n# Need\n\n“Clear. And well told.”')
    expect(letter.match(/And well told/g)).toHaveLength(1)
    expect(letter).not.toContain('Plan')
    expect(draftLetter('en', { ...facts, feedback: [] })).not.toContain('readers wrote')
  })

  it('names no group and no other bid of what stood in the way, and says each once', () => {
    const rule = { limit: 'rule', index: 0, of: 'Wales' } as const
    const letter = draftLetter('en', {
      ...facts,
      outcome: 'refused',
      years: [],
      reason: { because: 'weighed', inTheWay: [rule, { ...rule, of: 'Fife' }] },
    })
    expect(letter).not.toMatch(/Wales|Fife/)
    expect(letter.match(/A rule of the round says how/g)).toHaveLength(1)
  })

  it('names the years whose money was given out in one sentence', () => {
    const inTheWay = ['2027-28', '2028-29', '2029-30'].map(
      (financialYear) => ({ limit: 'budget', financialYear }) as const,
    )
    const letter = draftLetter('en', {
      ...facts,
      outcome: 'refused',
      years: [],
      reason: { because: 'weighed', inTheWay },
    })
    expect(letter).toContain('The money of 2027-28, 2028-29 and 2029-30 was given out.')
  })

  it('of an award that ended has no sums and no feedback', () => {
    const letter = draftLetter('en', { ...facts, change: 'declined' })
    expect(letter).not.toMatch(/£|readers wrote|Conditions/)
  })
})

describe('a letter that people wrote', () => {
  it('is drawn as headings and paragraphs, whatever ends its lines', () => {
    expect(letterParts('Dear all,\r\n\r\n# Years\r\n2027: £1\r\n2028: £2\r\n\r\n\r\n#no heading')).toEqual([
      { kind: 'paragraph', lines: ['Dear all,'] },
      { kind: 'heading', text: 'Years' },
      { kind: 'paragraph', lines: ['2027: £1', '2028: £2'] },
      { kind: 'paragraph', lines: ['#no heading'] },
    ])
  })
})
