import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

/** The scenarios of a round: the list, what changed between some, and how one is chosen or dropped. */
export const scenariosText = defineText({
  title: { en: 'Dividing the money', cy: 'Rhannu’r arian' },
  lede: {
    en: (bids: number, scenarios: number) =>
      `${countText('en', 'applications', bids)} can be paid; ${plural('en', scenarios, { one: '# scenario says', other: '# scenarios say' })} how.`,
    cy: (bids: number, scenarios: number) =>
      `Gellir talu ${countText('cy', 'applications', bids)}; senarios sy’n dweud sut: ${scenarios}.`,
  },
  chosen: {
    en: (letter: string) => `Scenario ${letter} was chosen and binds the round.`,
    cy: (letter: string) => `Dewiswyd senario ${letter} ac mae’n rhwymo’r rownd.`,
  },
  list: { en: 'Scenarios', cy: 'Senarios' },
  none: {
    en: 'No scenario yet. The first begins with the money and rules of the round itself.',
    cy: 'Dim senario eto. Mae’r cyntaf yn dechrau gydag arian a rheolau’r rownd ei hun.',
  },
  scenario: { en: 'Scenario', cy: 'Senario' },
  state: { en: 'State', cy: 'Cyflwr' },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },
  money: { en: 'Money', cy: 'Arian' },
  changedFrom: { en: 'Not as the round says', cy: 'Nid fel y dywed y rownd' },
  asRound: { en: 'nothing', cy: 'dim' },
  kept: { en: 'Last kept', cy: 'Cadwyd ddiwethaf' },
  keptBy: {
    en: (who: string, when: string) => `${who}, ${when}`,
    cy: (who: string, when: string) => `${who}, ${when}`,
  },
  basedOn: { en: (letter: string) => `a copy of ${letter}`, cy: (letter: string) => `copi o ${letter}` },
  'part-objective': { en: 'aim', cy: 'amcan' },
  'part-levels': { en: 'sums', cy: 'symiau' },
  'part-seed': { en: 'seed', cy: 'hedyn' },
  'part-years': { en: 'budgets', cy: 'cyllidebau' },
  'part-rules': { en: 'rules', cy: 'rheolau' },
  'part-forced': { en: 'by hand', cy: 'â llaw' },
  'part-exclusive': { en: 'sets', cy: 'setiau' },
  'is-chosen': { en: 'Chosen', cy: 'Dewiswyd' },
  'is-dropped': { en: 'Dropped', cy: 'Gollyngwyd' },
  'is-solving': { en: 'Being solved', cy: 'Yn cael ei ddatrys' },
  'is-optimal': { en: 'Proven best', cy: 'Profwyd y gorau' },
  'is-best-found': { en: 'Best found', cy: 'Gorau a gafwyd' },
  'is-infeasible': { en: 'Impossible', cy: 'Amhosibl' },
  'is-failed': { en: 'Not solved', cy: 'Heb ei ddatrys' },

  make: { en: 'Make a scenario', cy: 'Gwneud senario' },
  name: { en: 'What it is called', cy: 'Beth yw ei enw' },
  nameHint: {
    en: 'Such as “Small organisations first”. It gets the next letter.',
    cy: 'Megis “Sefydliadau bach yn gyntaf”. Mae’n cael y llythyren nesaf.',
  },
  from: { en: 'It begins with', cy: 'Mae’n dechrau gyda' },
  fromRound: { en: 'the money and rules of the round', cy: 'arian a rheolau’r rownd' },
  fromScenario: {
    en: (letter: string, name: string) => `a copy of ${letter}: ${name}`,
    cy: (letter: string, name: string) => `copi o ${letter}: ${name}`,
  },
  'name-missing': { en: 'Give it a name', cy: 'Rhowch enw iddo' },

  compare: { en: 'Compare scenarios', cy: 'Cymharu senarios' },
  compareAll: { en: 'Compare with other scenarios', cy: 'Cymharu â senarios eraill' },
  compareHint: { en: 'Two or three, or four at most.', cy: 'Dau neu dri, neu bedwar ar y mwyaf.' },
  compareWhich: { en: 'Which scenarios', cy: 'Pa senarios' },
  compareButton: { en: 'What changed', cy: 'Beth newidiodd' },
  compareTooFew: {
    en: 'Choose at least two scenarios to compare.',
    cy: 'Dewiswch o leiaf ddau senario i’w cymharu.',
  },
  comparing: {
    en: (letters: string) => `What changes between ${letters}`,
    cy: (letters: string) => `Beth sy’n newid rhwng ${letters}`,
  },
  compareLede: {
    en: (first: string) => `Each is held against ${first}.`,
    cy: (first: string) => `Mae pob un yn cael ei gymharu â ${first}.`,
  },
  sideBySide: { en: 'Side by side', cy: 'Ochr yn ochr' },
  what: { en: 'What', cy: 'Beth' },
  offeredIn: { en: (year: string) => `Offered in ${year}`, cy: (year: string) => `Cynigiwyd yn ${year}` },
  aim: { en: 'Aim', cy: 'Amcan' },
  against: {
    en: (letter: string, first: string) => `${letter} against ${first}`,
    cy: (letter: string, first: string) => `${letter} o’i gymharu â ${first}`,
  },
  sameSettings: { en: 'The same was set.', cy: 'Gosodwyd yr un peth.' },
  otherSettings: {
    en: (parts: string) => `Set differently: ${parts}.`,
    cy: (parts: string) => `Gosodwyd yn wahanol: ${parts}.`,
  },
  sameAwards: { en: 'Every award is the same.', cy: 'Mae pob dyfarniad yr un fath.' },
  in: { en: 'Comes in', cy: 'Yn dod i mewn' },
  out: { en: 'Gets nothing', cy: 'Heb gael dim' },
  more: { en: 'Gets more', cy: 'Yn cael mwy' },
  less: { en: 'Gets less', cy: 'Yn cael llai' },
  bid: { en: 'Bid', cy: 'Cais' },
  change: { en: 'Change', cy: 'Newid' },
  moved: { en: 'Bids that get another sum', cy: 'Ceisiadau sy’n cael swm arall' },
  notFound: { en: 'Nothing is found for it yet.', cy: 'Nid oes dim wedi’i gael ar ei gyfer eto.' },

  chooseTitle: {
    en: (letter: string) => `Choose scenario ${letter}`,
    cy: (letter: string) => `Dewis senario ${letter}`,
  },
  chooseLede: {
    en: (awards: number, sum: string) =>
      `It divides the money: ${countText('en', 'awards', awards)} for ${sum}. This cannot be taken back.`,
    cy: (awards: number, sum: string) =>
      `Mae’n rhannu’r arian: ${countText('cy', 'awards', awards)} am ${sum}. Ni ellir tynnu hyn yn ôl.`,
  },
  binds: { en: 'What it binds', cy: 'Beth mae’n ei rwymo' },
  bindsAwards: {
    en: 'Who is proposed for an award, and how much in each year.',
    cy: 'Pwy a gynigir am ddyfarniad, a faint ym mhob blwyddyn.',
  },
  bindsOthers: {
    en: 'No scenario of this round can be made, changed or dropped any more.',
    cy: 'Ni ellir gwneud, newid na gollwng unrhyw senario o’r rownd hon mwyach.',
  },
  bindsRecord: {
    en: 'Its record is kept with its hash, so that anybody can solve it again and find the same.',
    cy: 'Cedwir ei gofnod gyda’i hash, fel y gall unrhyw un ei ddatrys eto a chael yr un peth.',
  },
  bindsNot: {
    en: 'Nobody is told yet: decisions and letters come after, by other people.',
    cy: 'Ni ddywedir wrth neb eto: daw penderfyniadau a llythyrau wedyn, gan bobl eraill.',
  },
  inputHash: { en: 'Hash of all that it depends on', cy: 'Hash popeth y mae’n dibynnu arno' },
  chooseReason: { en: 'Why this one', cy: 'Pam yr un hwn' },
  chooseReasonHint: { en: 'It stands in the minute of the panel.', cy: 'Mae’n sefyll yng nghofnod y panel.' },
  choose: { en: 'Choose it and bind the round', cy: 'Ei ddewis a rhwymo’r rownd' },
  dropTitle: {
    en: (letter: string) => `Drop scenario ${letter}`,
    cy: (letter: string) => `Gollwng senario ${letter}`,
  },
  dropLede: {
    en: 'It stays readable and cannot be changed or chosen any more. A copy of it can be made.',
    cy: 'Mae’n dal i fod yn ddarllenadwy ac ni ellir ei newid na’i ddewis mwyach. Gellir gwneud copi ohono.',
  },
  dropReason: { en: 'Why', cy: 'Pam' },
  drop: { en: 'Drop it', cy: 'Ei ollwng' },
  'reason-missing': { en: 'Say why', cy: 'Dywedwch pam' },
  changed: {
    en: 'It was changed since you opened this page. Look at the board again before you go on.',
    cy: 'Fe’i newidiwyd ers i chi agor y dudalen hon. Edrychwch ar y bwrdd eto cyn mynd ymlaen.',
  },
  toBoard: { en: 'To the board', cy: 'I’r bwrdd' },
})
