import { defineText } from '@academy/domain/text/define-text'

/** The files of a round. */
export const downloadsText = defineText({
  title: { en: 'Files of the whole round', cy: 'Ffeiliau’r rownd gyfan' },
  lede: {
    en: 'Every application of the round in one file. It is prepared for you while you do something else, and kept for seven days. The audit log says who asked for a file and who fetched it.',
    cy: 'Pob cais yn y rownd mewn un ffeil. Fe’i paratoir i chi tra’ch bod yn gwneud rhywbeth arall, a’i chadw am saith diwrnod. Mae’r log archwilio yn dweud pwy ofynnodd am ffeil a phwy a’i nôl.',
  },
  sealed: {
    en: 'This round is sealed: files can be prepared once it has closed.',
    cy: 'Mae’r rownd hon wedi’i selio: gellir paratoi ffeiliau unwaith y bydd wedi cau.',
  },
  prepare: { en: 'Prepare a file', cy: 'Paratoi ffeil' },
  'kind-csv': { en: 'CSV list', cy: 'Rhestr CSV' },
  'kind-xlsx': { en: 'Excel workbook', cy: 'Llyfr gwaith Excel' },
  'kind-json': { en: 'JSON for programs', cy: 'JSON i raglenni' },
  'kind-zip': { en: 'ZIP of what was sealed, with documents', cy: 'ZIP o’r hyn a seliwyd, gyda dogfennau' },
  'is-csv': {
    en: 'A row for each application, with all its sums and answers. A cell that begins like a formula has an apostrophe before it.',
    cy: 'Rhes i bob cais, gyda’i holl symiau ac atebion. Mae collnod o flaen cell sy’n dechrau fel fformiwla.',
  },
  'is-xlsx': {
    en: 'The same as a workbook: numbers on registers stay text, money is numbers, and the sums by year have a sheet of their own.',
    cy: 'Yr un peth fel llyfr gwaith: mae rhifau ar gofrestrau’n aros yn destun, mae arian yn rhifau, ac mae gan y symiau fesul blwyddyn eu dalen eu hunain.',
  },
  'is-json': {
    en: 'Everything, for a program: sums in pence, and the exact text that was sealed.',
    cy: 'Popeth, ar gyfer rhaglen: symiau mewn ceiniogau, a’r union destun a seliwyd.',
  },
  'is-zip': {
    en: 'A folder for each application that was submitted: the exact text that was sealed, the same to read, its documents, and a list of numbers (SHA-256) by which anybody can check that none of it was changed. A list of all documents says which were checked for viruses, and which are left out and why.',
    cy: 'Ffolder i bob cais a gyflwynwyd: yr union destun a seliwyd, yr un peth i’w ddarllen, ei ddogfennau, a rhestr o rifau (SHA-256) y gall unrhyw un eu defnyddio i wirio na newidiwyd dim ohono. Mae rhestr o’r holl ddogfennau’n dweud pa rai a wiriwyd am feirysau, a pha rai a adawyd allan a pham.',
  },
  press: { en: 'Prepare the file', cy: 'Paratoi’r ffeil' },
  which: { en: 'Which file', cy: 'Pa ffeil' },
  choose: { en: 'Choose which file', cy: 'Dewiswch pa ffeil' },
  list: { en: 'Files', cy: 'Ffeiliau' },
  caption: { en: 'Files that were asked for', cy: 'Ffeiliau y gofynnwyd amdanynt' },
  none: { en: 'No file was asked for yet.', cy: 'Ni ofynnwyd am ffeil eto.' },
  file: { en: 'File', cy: 'Ffeil' },
  asked: { en: 'Asked for', cy: 'Gofynnwyd' },
  by: { en: 'By', cy: 'Gan' },
  state: { en: 'State', cy: 'Cyflwr' },
  size: { en: 'Size in kilobytes', cy: 'Maint mewn cilobeitiau' },
  until: { en: 'Kept until', cy: 'Cedwir tan' },
  waiting: { en: 'waits for its turn', cy: 'yn aros ei thro' },
  preparing: {
    en: (done: string, all: string) => `being prepared: ${done} of ${all} applications`,
    cy: (done: string, all: string) => `yn cael ei pharatoi: ${done} o ${all} cais`,
  },
  ready: {
    en: (rows: string) => `ready, applications: ${rows}`,
    cy: (rows: string) => `yn barod, ceisiadau: ${rows}`,
  },
  failed: {
    en: 'could not be prepared: ask for it again',
    cy: 'ni ellid ei pharatoi: gofynnwch amdani eto',
  },
  reload: {
    en: 'Look again how far it is',
    cy: 'Edrych eto pa mor bell y mae',
  },
})
