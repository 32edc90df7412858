import type { DesignInput } from './design-input.ts'

/** The pages of the designer that are one form each, and the lists that have a page for each of their entries. */
export const formParts = ['words', 'timetable', 'money', 'who', 'rules'] as const
export const listParts = ['eligibility', 'form', 'criteria'] as const
export type FormPart = (typeof formParts)[number]
export type ListPart = (typeof listParts)[number]
export type DesignPart = FormPart | ListPart

/** In the order in which a round is thought out. */
export const designParts: readonly DesignPart[] = [
  'words',
  'timetable',
  'money',
  'who',
  'eligibility',
  'form',
  'criteria',
  'rules',
]

export function isFormPart(part: string): part is FormPart {
  return formParts.some((each) => each === part)
}

export function isListPart(part: string): part is ListPart {
  return listParts.some((each) => each === part)
}

/** Where the list of a part stands in the definition. */
export const listPath: Record<ListPart, readonly string[]> = {
  eligibility: ['eligibility'],
  form: ['form', 'sections'],
  criteria: ['criteria'],
}

export const formInputs: Record<FormPart, readonly DesignInput[]> = {
  words: [
    { kind: 'words', path: ['name'], label: 'name' },
    { kind: 'long-words', path: ['summary'], label: 'summary', hint: 'summaryHint' },
    {
      kind: 'choices',
      path: ['languages'],
      label: 'languages',
      hint: 'languagesHint',
      options: [
        { value: 'en', label: 'english' },
        { value: 'cy', label: 'welsh' },
      ],
    },
  ],
  timetable: [
    { kind: 'time', path: ['timetable', 'opens', 'local'], label: 'opens', hint: 'ukTime' },
    { kind: 'time', path: ['timetable', 'closes', 'local'], label: 'closes', hint: 'closesHint' },
    { kind: 'whole', path: ['timetable', 'graceMinutes'], label: 'grace', hint: 'graceHint' },
    { kind: 'date-or-none', path: ['timetable', 'decisionsBy'], label: 'decisionsBy', hint: 'decisionsHint' },
  ],
  money: [
    {
      kind: 'rows',
      path: ['money', 'budget'],
      label: 'budget',
      hint: 'budgetHint',
      columns: [
        { key: 'financialYear', label: 'financialYear', kind: 'text', width: 10 },
        { key: 'potPence', label: 'pot', kind: 'pounds', width: 10 },
      ],
    },
    { kind: 'text', path: ['money', 'firstGrantYear'], label: 'firstGrantYear', hint: 'firstGrantYearHint' },
    { kind: 'pounds', path: ['money', 'yearOneLeastPence'], label: 'yearOneLeast' },
    { kind: 'pounds', path: ['money', 'yearOneMaxPence'], label: 'yearOneMost' },
    { kind: 'percents', path: ['money', 'taperPercent'], label: 'taper', hint: 'taperHint' },
    {
      kind: 'choice',
      path: ['money', 'match', 'kind'],
      label: 'match',
      options: [
        { value: 'none', label: 'matchNone' },
        { value: 'covers-the-rest', label: 'matchRest' },
        { value: 'at-least', label: 'matchLeast' },
      ],
    },
    {
      kind: 'whole-or-none',
      path: ['money', 'match', 'percent'],
      label: 'matchPercent',
      hint: 'matchPercentHint',
      optional: true,
    },
    {
      kind: 'whole-or-none',
      path: ['money', 'turnoverPercentMax'],
      label: 'turnover',
      hint: 'turnoverHint',
    },
    { kind: 'yes-no', path: ['money', 'leastViableAsked'], label: 'leastViable', hint: 'leastViableHint' },
  ],
  who: [
    { kind: 'yes-no', path: ['organisation', 'notForProfit'], label: 'notForProfit' },
    { kind: 'yes-no', path: ['organisation', 'registered'], label: 'registered' },
    { kind: 'yes-no', path: ['organisation', 'onePerOrganisation'], label: 'onePerOrganisation' },
    { kind: 'lines', path: ['requirements'], label: 'requirements', hint: 'requirementsHint' },
  ],
  rules: [
    { kind: 'yes-no', path: ['sealedUntilClosing'], label: 'sealed', hint: 'sealedHint' },
    { kind: 'yes-no', path: ['signOffRequired'], label: 'signOff', hint: 'signOffHint' },
    { kind: 'yes-no', path: ['anonymousAssessment'], label: 'anonymous', hint: 'anonymousHint' },
    {
      kind: 'rows',
      path: ['conflicts'],
      label: 'conflicts',
      hint: 'conflictsHint',
      columns: [
        { key: 'name', label: 'shortName', kind: 'text', width: 20 },
        { key: 'question.en', label: 'english', kind: 'text' },
        { key: 'question.cy', label: 'welsh', kind: 'text' },
      ],
    },
    {
      kind: 'choice',
      path: ['allocation', 'method'],
      label: 'allocation',
      hint: 'allocationHint',
      options: [
        { value: 'by-rank', label: 'byRank' },
        { value: 'best-together', label: 'bestTogether' },
      ],
    },
    {
      kind: 'allocation-rules',
      path: ['allocation', 'rules'],
      label: 'allocationRules',
      hint: 'allocationRulesHint',
    },
  ],
}

/** The form of one entry of a list; of a section, what stands beside its questions. */
export function itemInputs(part: ListPart, index: number): readonly DesignInput[] {
  const at = [...listPath[part], index]
  const shortName: DesignInput = {
    kind: 'text',
    path: [...at, part === 'form' ? 'slug' : 'name'],
    label: 'shortName',
    hint: 'shortNameHint',
  }
  switch (part) {
    case 'eligibility':
      return [
        { kind: 'words', path: [...at, 'question'], label: 'question' },
        { kind: 'words', path: [...at, 'hint'], label: 'hintWords', optional: true },
        { kind: 'long-words', path: [...at, 'reason'], label: 'reasonWords', hint: 'reasonHint' },
        { kind: 'text', path: [...at, 'fills'], label: 'fills', hint: 'fillsHint', optional: true },
        shortName,
      ]
    case 'criteria':
      return [
        { kind: 'words', path: [...at, 'label'], label: 'criterion' },
        { kind: 'long-words', path: [...at, 'guidance'], label: 'guidance', hint: 'guidanceHint' },
        { kind: 'whole', path: [...at, 'weightPercent'], label: 'weight', hint: 'weightHint' },
        {
          kind: 'rows',
          path: [...at, 'scale'],
          label: 'scale',
          hint: 'scaleHint',
          columns: [
            { key: 'score', label: 'score', kind: 'whole', width: 5 },
            { key: 'label.en', label: 'english', kind: 'text' },
            { key: 'label.cy', label: 'welsh', kind: 'text' },
          ],
        },
        shortName,
      ]
    case 'form':
      return [
        { kind: 'words', path: [...at, 'title'], label: 'sectionTitle' },
        { kind: 'long-words', path: [...at, 'intro'], label: 'intro', optional: true },
        { kind: 'condition', path: [...at, 'when'], label: 'when', hint: 'whenHint', optional: true },
        shortName,
      ]
  }
}
