import type { WrittenSection } from '../form-definition.ts'

export const schemeSection: WrittenSection = {
  slug: 'scheme',
  title: { en: 'The scheme and its link workers', cy: 'Y cynllun a’i weithwyr cyswllt' },
  fields: [
    {
      kind: 'text',
      name: 'scheme-name',
      meaning: 'scheme-name',
      label: { en: 'Name of the scheme', cy: 'Enw’r cynllun' },
      wordsMax: 20,
    },
    {
      kind: 'long-text',
      name: 'scheme-summary',
      meaning: 'scheme-summary',
      wordsMax: 300,
      label: { en: 'What will the scheme do?', cy: 'Beth fydd y cynllun yn ei wneud?' },
      hint: {
        en: 'Follow one person from the moment somebody refers them to the moment they are settled in an activity.',
        cy: 'Dilynwch un person o’r foment y mae rhywun yn ei atgyfeirio hyd nes iddo ymgartrefu mewn gweithgaredd.',
      },
    },
    {
      kind: 'choices',
      name: 'activities',
      meaning: 'theme',
      label: { en: 'What will people be introduced to?', cy: 'At beth y caiff pobl eu cyflwyno?' },
      options: [
        { value: 'arts', label: { en: 'Arts and culture', cy: 'Y celfyddydau a diwylliant' } },
        { value: 'nature', label: { en: 'Nature and gardening', cy: 'Natur a garddio' } },
        { value: 'physical-activity', label: { en: 'Physical activity', cy: 'Gweithgarwch corfforol' } },
        {
          value: 'counselling',
          label: { en: 'Counselling and peer support', cy: 'Cwnsela a chymorth gan gymheiriaid' },
        },
        {
          value: 'advice',
          label: { en: 'Advice on money, work and housing', cy: 'Cyngor ar arian, gwaith a thai' },
        },
        { value: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
      ],
    },
    {
      kind: 'text',
      name: 'activities-other',
      when: { op: 'is', field: 'activities', value: 'other' },
      label: { en: 'What else?', cy: 'Beth arall?' },
      wordsMax: 50,
    },
    {
      kind: 'yes-no',
      name: 'has-link-worker',
      mustBeYes: true,
      label: { en: 'Will there be at least one link worker?', cy: 'A fydd o leiaf un gweithiwr cyswllt?' },
    },
    {
      kind: 'whole-number',
      name: 'link-worker-count',
      min: 1,
      max: 200,
      when: { op: 'is', field: 'has-link-worker', value: 'yes' },
      label: { en: 'How many link workers?', cy: 'Faint o weithwyr cyswllt?' },
      hint: { en: 'People, full time or part time', cy: 'Pobl, amser llawn neu ran-amser' },
    },
    {
      kind: 'long-text',
      name: 'link-worker-role',
      wordsMax: 250,
      when: { op: 'is', field: 'has-link-worker', value: 'yes' },
      label: {
        en: 'How will link workers be recruited, trained and supported?',
        cy: 'Sut caiff gweithwyr cyswllt eu recriwtio, eu hyfforddi a’u cefnogi?',
      },
    },
    {
      kind: 'date',
      name: 'start-date',
      label: { en: 'When will the scheme start?', cy: 'Pryd fydd y cynllun yn dechrau?' },
      hint: { en: 'For example 1 4 2027', cy: 'Er enghraifft 1 4 2027' },
    },
  ],
}
