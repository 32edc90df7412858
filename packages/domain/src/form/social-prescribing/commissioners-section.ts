import type { WrittenSection } from '../form-definition.ts'

export const commissionersSection: WrittenSection = {
  slug: 'commissioners',
  title: {
    en: 'Local commissioners and what they pledge',
    cy: 'Comisiynwyr lleol a’r hyn y maent yn ei addo',
  },
  intro: {
    en: 'The grant pays for year 1 in full, and for less in years 2 and 3. Local commissioners make up the rest.',
    cy: 'Mae’r grant yn talu am flwyddyn 1 yn llawn, ac am lai ym mlynyddoedd 2 a 3. Comisiynwyr lleol sy’n talu’r gweddill.',
  },
  fields: [
    {
      kind: 'yes-no',
      name: 'commissioner-support',
      mustBeYes: true,
      label: {
        en: 'Does at least one local commissioner support the scheme in writing?',
        cy: 'A yw o leiaf un comisiynydd lleol yn cefnogi’r cynllun yn ysgrifenedig?',
      },
    },
    {
      kind: 'text',
      name: 'commissioner-name',
      wordsMax: 30,
      when: { op: 'is', field: 'commissioner-support', value: 'yes' },
      label: { en: 'Which commissioner?', cy: 'Pa gomisiynydd?' },
    },
    {
      kind: 'text',
      name: 'commissioner-contact',
      wordsMax: 20,
      when: { op: 'is', field: 'commissioner-support', value: 'yes' },
      label: { en: 'Who speaks for them?', cy: 'Pwy sy’n siarad ar eu rhan?' },
      hint: { en: 'Name and role', cy: 'Enw a swydd' },
    },
    {
      kind: 'email',
      name: 'commissioner-email',
      when: { op: 'is', field: 'commissioner-support', value: 'yes' },
      label: { en: 'Their e-mail address', cy: 'Eu cyfeiriad e-bost' },
    },
    {
      kind: 'choice',
      name: 'match-status',
      label: {
        en: 'How firm is the money they pledge for years 2 and 3?',
        cy: 'Pa mor gadarn yw’r arian y maent yn ei addo ar gyfer blynyddoedd 2 a 3?',
      },
      options: [
        { value: 'confirmed', label: { en: 'Confirmed in writing', cy: 'Wedi’i gadarnhau’n ysgrifenedig' } },
        { value: 'agreed', label: { en: 'Agreed in principle', cy: 'Wedi’i gytuno mewn egwyddor' } },
        { value: 'talking', label: { en: 'Still being discussed', cy: 'Yn dal i gael ei drafod' } },
      ],
    },
    {
      kind: 'long-text',
      name: 'match-plan',
      wordsMax: 200,
      label: {
        en: 'How will the scheme stand on its own after year 3?',
        cy: 'Sut bydd y cynllun yn sefyll ar ei draed ei hun ar ôl blwyddyn 3?',
      },
    },
  ],
}
