import type { WrittenSection } from '../../form/form-definition.ts'

/** The form of the small arts round: five short sections. */
export const smallArtsSections: WrittenSection[] = [
  {
    slug: 'group',
    title: { en: 'Your group', cy: 'Eich grŵp' },
    fields: [
      {
        kind: 'text',
        name: 'group-name',
        label: { en: 'Name of the group', cy: 'Enw’r grŵp' },
        wordsMax: 20,
        autocomplete: 'organization',
      },
      {
        kind: 'long-text',
        name: 'about-group',
        label: { en: 'What does the group do?', cy: 'Beth mae’r grŵp yn ei wneud?' },
        wordsMax: 100,
      },
      {
        kind: 'charity-number',
        name: 'group-charity-number',
        required: false,
        label: { en: 'Charity number, if it has one', cy: 'Rhif elusen, os oes ganddo un' },
      },
    ],
  },
  {
    slug: 'idea',
    title: { en: 'What you will make', cy: 'Yr hyn y byddwch yn ei greu' },
    fields: [
      {
        kind: 'text',
        name: 'project-title',
        meaning: 'scheme-name',
        label: { en: 'A title', cy: 'Teitl' },
        wordsMax: 15,
      },
      {
        kind: 'choices',
        name: 'forms',
        meaning: 'theme',
        label: { en: 'Which arts?', cy: 'Pa gelfyddydau?' },
        options: [
          { value: 'music', label: { en: 'Music and singing', cy: 'Cerddoriaeth a chanu' } },
          { value: 'making', label: { en: 'Craft, drawing, painting', cy: 'Crefft, lluniadu, peintio' } },
          { value: 'stage', label: { en: 'Theatre and dance', cy: 'Theatr a dawns' } },
          { value: 'words', label: { en: 'Writing and stories', cy: 'Ysgrifennu a straeon' } },
          { value: 'film', label: { en: 'Film and photographs', cy: 'Ffilm a ffotograffau' } },
        ],
      },
      {
        kind: 'long-text',
        name: 'project-summary',
        meaning: 'scheme-summary',
        label: { en: 'What will happen?', cy: 'Beth fydd yn digwydd?' },
        wordsMax: 250,
      },
      {
        kind: 'date',
        name: 'first-session',
        label: { en: 'When is the first session?', cy: 'Pryd mae’r sesiwn gyntaf?' },
      },
    ],
  },
  {
    slug: 'taking-part',
    title: { en: 'Who takes part', cy: 'Pwy sy’n cymryd rhan' },
    fields: [
      {
        kind: 'yes-no',
        name: 'makes-something',
        mustBeYes: true,
        label: {
          en: 'Will people who are not artists make something themselves?',
          cy: 'A fydd pobl nad ydynt yn artistiaid yn creu rhywbeth eu hunain?',
        },
      },
      {
        kind: 'whole-number',
        name: 'people-taking-part',
        min: 1,
        meaning: 'people',
        max: 10_000,
        label: { en: 'How many people will take part?', cy: 'Faint o bobl fydd yn cymryd rhan?' },
      },
      {
        kind: 'long-text',
        name: 'welcome',
        label: {
          en: 'How will people find out about it, and what would keep somebody away?',
          cy: 'Sut bydd pobl yn clywed amdano, a beth fyddai’n cadw rhywun draw?',
        },
        wordsMax: 150,
      },
      {
        kind: 'area',
        name: 'where',
        of: ['council'],
        rowsLeast: 1,
        rowsMax: 5,
        label: { en: 'In which council’s area?', cy: 'Yn ardal pa gyngor?' },
      },
      {
        kind: 'postcode',
        name: 'venue-postcode',
        label: { en: 'Postcode of the main venue', cy: 'Cod post y prif leoliad' },
      },
    ],
  },
  {
    slug: 'money',
    title: { en: 'The money', cy: 'Yr arian' },
    fields: [
      {
        kind: 'years',
        name: 'sums',
        years: 1,
        label: { en: 'What it costs and what you ask for', cy: 'Y gost a’r hyn a ofynnwch' },
        columns: [
          { name: 'total', meaning: 'cost', label: { en: 'What it costs', cy: 'Y gost' } },
          { name: 'ask', meaning: 'grant', label: { en: 'What you ask for', cy: 'Yr hyn a ofynnwch' } },
        ],
      },
      {
        kind: 'money',
        name: 'least-sum',
        meaning: 'least-viable',
        label: {
          en: 'What is the least that would still be of use?',
          cy: 'Beth yw’r swm lleiaf a fyddai’n dal o ddefnydd?',
        },
        hint: {
          en: 'If the money does not reach, you may be offered a part, and never less than this.',
          cy: 'Os nad yw’r arian yn ddigon, efallai y cynigir rhan i chi, a byth lai na hyn.',
        },
      },
      {
        kind: 'long-text',
        name: 'sums-notes',
        label: { en: 'What is the money for?', cy: 'Ar gyfer beth mae’r arian?' },
        wordsMax: 150,
      },
    ],
    checks: [{ check: 'taper', field: 'sums' }],
  },
  {
    slug: 'agree',
    title: { en: 'Agree and send', cy: 'Cytuno ac anfon' },
    fields: [
      {
        kind: 'confirm',
        name: 'agree-true',
        label: {
          en: 'To the best of my knowledge, what is written here is true',
          cy: 'Hyd eithaf fy ngwybodaeth, mae’r hyn a ysgrifennwyd yma yn wir',
        },
      },
      {
        kind: 'text',
        name: 'agreed-by',
        label: { en: 'Full name', cy: 'Enw llawn' },
        wordsMax: 10,
        autocomplete: 'name',
      },
    ],
  },
]
