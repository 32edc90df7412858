import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** The pages on which a round is designed, approved and published: what its parts are called and ask. */
export const designText = defineText({
  english: { en: 'In English', cy: 'Yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  save: { en: 'Save', cy: 'Cadw' },
  back: { en: 'Back to the round', cy: 'Yn ôl i’r rownd' },
  saved: { en: 'Saved', cy: 'Wedi’i gadw' },
  ukTime: { en: 'UK time', cy: 'Amser y DU' },

  words: { en: 'Name and purpose', cy: 'Enw a diben' },
  timetable: { en: 'Timetable', cy: 'Amserlen' },
  money: { en: 'Money', cy: 'Arian' },
  who: { en: 'Who can apply', cy: 'Pwy sy’n gallu gwneud cais' },
  eligibility: { en: 'Questions before signing in', cy: 'Cwestiynau cyn mewngofnodi' },
  form: { en: 'Application form', cy: 'Ffurflen gais' },
  criteria: { en: 'Criteria', cy: 'Meini prawf' },
  rules: { en: 'Rules', cy: 'Rheolau' },

  name: { en: 'Name of the round', cy: 'Enw’r rownd' },
  summary: { en: 'What the money is for', cy: 'Ar gyfer beth mae’r arian' },
  summaryHint: { en: 'One or two sentences.', cy: 'Un neu ddwy frawddeg.' },
  languages: { en: 'In which languages can people apply?', cy: 'Ym mha ieithoedd y gall pobl wneud cais?' },
  languagesHint: {
    en: 'Every word of the round is needed in each of them.',
    cy: 'Mae angen pob gair o’r rownd ym mhob un ohonynt.',
  },

  opens: { en: 'Opens', cy: 'Yn agor' },
  closes: { en: 'Closes', cy: 'Yn cau' },
  closesHint: {
    en: 'UK time. Midday on a working weekday is best: somebody is there to help.',
    cy: 'Amser y DU. Canol dydd ar ddiwrnod gwaith sydd orau: mae rhywun yno i helpu.',
  },
  grace: { en: 'Minutes of grace', cy: 'Munudau o ras' },
  graceHint: {
    en: 'A submission that arrives so many minutes after the deadline is still taken, from everybody alike, and marked as late.',
    cy: 'Derbynnir cyflwyniad sy’n cyrraedd hyn o funudau ar ôl y dyddiad cau, gan bawb fel ei gilydd, a’i nodi’n hwyr.',
  },
  decisionsBy: { en: 'Decisions by', cy: 'Penderfyniadau erbyn' },
  decisionsHint: { en: 'Leave empty to promise no date.', cy: 'Gadewch yn wag i beidio ag addo dyddiad.' },

  budget: { en: 'What the round may spend', cy: 'Yr hyn y caiff y rownd ei wario' },
  budgetHint: {
    en: 'A line for each financial year that it pays in.',
    cy: 'Llinell ar gyfer pob blwyddyn ariannol y mae’n talu ynddi.',
  },
  financialYear: { en: 'Financial year', cy: 'Blwyddyn ariannol' },
  pot: { en: 'Money (£)', cy: 'Arian (£)' },
  firstGrantYear: { en: 'First year of a grant', cy: 'Blwyddyn gyntaf grant' },
  firstGrantYearHint: { en: 'Such as 2027-28', cy: 'Fel 2027-28' },
  yearOneLeast: {
    en: 'Least that may be asked for year 1',
    cy: 'Y lleiaf y gellir gofyn amdano ym mlwyddyn 1',
  },
  yearOneMost: { en: 'Most that may be asked for year 1', cy: 'Y mwyaf y gellir gofyn amdano ym mlwyddyn 1' },
  taper: {
    en: 'What each year may ask, in percent of year 1',
    cy: 'Yr hyn y caiff pob blwyddyn ofyn amdano, fel canran o flwyddyn 1',
  },
  taperHint: {
    en: 'One number for each year, the first always 100: “100, 50, 20” is three years, “100” is one.',
    cy: 'Un rhif ar gyfer pob blwyddyn, y cyntaf bob amser yn 100: tair blynedd yw “100, 50, 20”, un yw “100”.',
  },
  match: { en: 'What others pay', cy: 'Yr hyn y mae eraill yn ei dalu' },
  matchNone: { en: 'Nothing is asked', cy: 'Ni ofynnir am ddim' },
  matchRest: { en: 'All that the grant leaves', cy: 'Popeth nad yw’r grant yn ei dalu' },
  matchLeast: { en: 'At least a share of the costs', cy: 'O leiaf gyfran o’r costau' },
  matchPercent: { en: 'That share, in percent', cy: 'Y gyfran honno, fel canran' },
  matchPercentHint: {
    en: 'Only where others pay at least a share.',
    cy: 'Dim ond lle mae eraill yn talu o leiaf gyfran.',
  },
  turnover: {
    en: 'Most of an organisation’s yearly income, in percent',
    cy: 'Y mwyaf o incwm blynyddol sefydliad, fel canran',
  },
  turnoverHint: {
    en: 'The grant of year 1 may be at most so much of it. Leave empty where it does not matter.',
    cy: 'Ni chaiff grant blwyddyn 1 fod yn fwy na hyn ohono. Gadewch yn wag lle nad yw o bwys.',
  },
  leastViable: {
    en: 'Ask for the least that would still be of use?',
    cy: 'Gofyn am y lleiaf a fyddai’n dal o ddefnydd?',
  },
  leastViableHint: {
    en: 'Then a bid can be paid in part, down to that sum.',
    cy: 'Yna gellir talu cais yn rhannol, i lawr i’r swm hwnnw.',
  },

  notForProfit: { en: 'Only organisations that are not for profit?', cy: 'Sefydliadau nid-er-elw yn unig?' },
  registered: {
    en: 'Only charities and companies on a register?',
    cy: 'Dim ond elusennau a chwmnïau ar gofrestr?',
  },
  onePerOrganisation: { en: 'One application for each organisation?', cy: 'Un cais i bob sefydliad?' },
  requirements: { en: 'What else is asked of a bid', cy: 'Beth arall a ofynnir o gais' },
  requirementsHint: {
    en: 'One sentence on each line, in the same order in both languages. They stand on the page of the round.',
    cy: 'Un frawddeg ar bob llinell, yn yr un drefn yn y ddwy iaith. Maent ar dudalen y rownd.',
  },

  question: { en: 'Question', cy: 'Cwestiwn' },
  hintWords: { en: 'Hint', cy: 'Awgrym' },
  reasonWords: { en: 'Why a “no” ends it', cy: 'Pam mae “na” yn ei orffen' },
  reasonHint: {
    en: 'Shown to whoever answers no. It says what they could do instead, where there is something.',
    cy: 'Dangosir i bwy bynnag sy’n ateb na. Mae’n dweud beth y gallent ei wneud yn lle hynny, lle mae rhywbeth.',
  },
  fills: { en: 'Question of the form that a yes answers', cy: 'Cwestiwn y ffurflen y mae ie yn ei ateb' },
  fillsHint: {
    en: 'The short name of a yes-or-no question: nobody is asked it again.',
    cy: 'Enw byr cwestiwn ie neu na: ni ofynnir ef i neb eto.',
  },
  shortName: { en: 'Short name', cy: 'Enw byr' },
  shortNameHint: {
    en: 'Small letters, digits and hyphens. Answers are kept under it, so change it only before anybody has answered.',
    cy: 'Llythrennau bach, digidau a chysylltnodau. Cedwir atebion o dan yr enw hwn, felly newidiwch ef dim ond cyn i neb ateb.',
  },

  criterion: { en: 'Criterion', cy: 'Maen prawf' },
  guidance: { en: 'Guidance for assessors', cy: 'Canllaw i aseswyr' },
  guidanceHint: {
    en: 'What to look for, and where in the application.',
    cy: 'Beth i chwilio amdano, ac ym mhle yn y cais.',
  },
  weight: { en: 'Weight, in percent', cy: 'Pwysau, fel canran' },
  weightHint: {
    en: 'The weights of all criteria add up to 100.',
    cy: 'Mae pwysau’r holl feini prawf yn dod i 100.',
  },
  scale: { en: 'Scale', cy: 'Graddfa' },
  scaleHint: { en: 'Each score with what it means, from the lowest.', cy: 'Pob sgôr a’i ystyr, o’r isaf.' },
  score: { en: 'Score', cy: 'Sgôr' },

  aboutSection: { en: 'The section itself', cy: 'Yr adran ei hun' },
  sectionTitle: { en: 'Title of the section', cy: 'Teitl yr adran' },
  intro: { en: 'Before its questions', cy: 'Cyn ei chwestiynau' },
  when: { en: 'Asked only when', cy: 'Gofynnir dim ond pan' },
  whenHint: {
    en: 'A sentence with the short names of questions that come before, such as: link-workers >= 1 and nation is "Wales". Leave empty to ask always.',
    cy: 'Brawddeg ag enwau byr cwestiynau sy’n dod o’r blaen, fel: link-workers >= 1 and nation is "Wales". Gadewch yn wag i ofyn bob amser.',
  },
  whenNames: { en: 'Short names that can be used', cy: 'Enwau byr y gellir eu defnyddio' },
  'not-a-condition': {
    en: (from: string) => (from ? `This cannot be read from “${from}” on` : 'The sentence is not finished'),
    cy: (from: string) =>
      from ? `Ni ellir darllen hyn o “${from}” ymlaen` : 'Nid yw’r frawddeg wedi’i gorffen',
  },
  required: { en: 'Must it be answered?', cy: 'A oes rhaid ei ateb?' },
  wordsMost: { en: 'Most words', cy: 'Y nifer mwyaf o eiriau' },
  most: { en: 'Largest number', cy: 'Y rhif mwyaf' },
  mustBeYes: { en: 'Does the round ask for a yes?', cy: 'A yw’r rownd yn gofyn am ie?' },
  mustBeYesHint: { en: 'Then nobody can submit with a no.', cy: 'Yna ni all neb gyflwyno gyda na.' },
  options: { en: 'Choices', cy: 'Dewisiadau' },
  optionValue: { en: 'Short name', cy: 'Enw byr' },
  years: { en: 'Years', cy: 'Blynyddoedd' },
  yearsHint: { en: 'As many as the taper has.', cy: 'Cynifer ag sydd yn y tapr.' },
  columns: { en: 'Columns', cy: 'Colofnau' },
  columnsHint: {
    en: 'A column means cost, grant or match; the sums are added up by that.',
    cy: 'Ystyr colofn yw cost, grant neu match; adir y symiau yn ôl hynny.',
  },
  meaning: { en: 'What it means to the round', cy: 'Ei ystyr i’r rownd' },
  meaningHint: {
    en: 'Lists and sums read an answer by its meaning, whatever the question is called.',
    cy: 'Mae rhestrau a symiau yn darllen ateb yn ôl ei ystyr, beth bynnag yw enw’r cwestiwn.',
  },
  meaningNone: { en: 'Nothing in particular', cy: 'Dim byd arbennig' },
  'meaning-ask.cost': { en: 'What it costs', cy: 'Y gost' },
  'meaning-ask.grant': { en: 'What is asked of the fund', cy: 'Yr hyn a ofynnir o’r gronfa' },
  'meaning-ask.match': { en: 'What others pay', cy: 'Yr hyn y mae eraill yn ei dalu' },
  'meaning-least-viable': { en: 'The least that would be of use', cy: 'Y lleiaf a fyddai o ddefnydd' },
  'meaning-people': { en: 'People who will be helped', cy: 'Y bobl a gaiff gymorth' },
  'meaning-place': { en: 'Where it happens', cy: 'Ble mae’n digwydd' },
  'meaning-income': { en: 'The applicant’s yearly income', cy: 'Incwm blynyddol yr ymgeisydd' },
  'meaning-scheme-name': { en: 'Name of the scheme', cy: 'Enw’r cynllun' },
  'meaning-scheme-summary': { en: 'The scheme in short', cy: 'Y cynllun yn fyr' },

  sealed: { en: 'Sealed until it closes?', cy: 'Wedi’i selio nes iddi gau?' },
  sealedHint: {
    en: 'Nobody of the staff can read what was submitted before the last instant, not even you.',
    cy: 'Ni all neb o’r staff ddarllen yr hyn a gyflwynwyd cyn yr eiliad olaf, hyd yn oed chi.',
  },
  signOff: { en: 'Signed off by a second person?', cy: 'Wedi’i gymeradwyo gan ail berson?' },
  signOffHint: {
    en: 'Whoever sends an application for sign-off cannot be the one who submits it.',
    cy: 'Ni all y sawl sy’n anfon cais i’w gymeradwyo fod yr un sy’n ei gyflwyno.',
  },
  anonymous: { en: 'Assessed without names?', cy: 'Asesu heb enwau?' },
  anonymousHint: {
    en: 'Assessors do not see who applies.',
    cy: 'Nid yw aseswyr yn gweld pwy sy’n gwneud cais.',
  },
  conflicts: { en: 'Conflicts of interest', cy: 'Gwrthdaro buddiannau' },
  conflictsHint: {
    en: 'What whoever reads applications is asked to declare.',
    cy: 'Yr hyn y gofynnir i bwy bynnag sy’n darllen ceisiadau ei ddatgan.',
  },
  allocation: { en: 'How the money is shared out', cy: 'Sut y rhennir yr arian' },
  allocationHint: {
    en: 'Published with the round. Nothing is worked out by it yet.',
    cy: 'Cyhoeddir gyda’r rownd. Ni chyfrifir dim yn ôl hyn eto.',
  },
  byRank: {
    en: 'From the best score down, until the money ends',
    cy: 'O’r sgôr gorau i lawr, nes i’r arian ddod i ben',
  },
  bestTogether: { en: 'Those that are worth most together', cy: 'Y rhai sydd werth fwyaf gyda’i gilydd' },

  addQuestion: { en: 'Add a question', cy: 'Ychwanegu cwestiwn' },
  addSection: { en: 'Add a section', cy: 'Ychwanegu adran' },
  addCriterion: { en: 'Add a criterion', cy: 'Ychwanegu maen prawf' },
  wordsMissing: {
    en: 'Write its words in one language at least',
    cy: 'Ysgrifennwch ei eiriau mewn un iaith o leiaf',
  },
  newWords: { en: 'Its words', cy: 'Ei eiriau' },
  kind: { en: 'Kind of question', cy: 'Math o gwestiwn' },
  up: { en: 'Up', cy: 'I fyny' },
  down: { en: 'Down', cy: 'I lawr' },
  remove: { en: 'Remove', cy: 'Dileu' },
  questions: { en: 'Questions', cy: 'Cwestiynau' },
  questionCount: {
    en: (n: number) => countText('en', 'questions', n),
    cy: (n: number) => countText('cy', 'questions', n),
  },
  nothingYet: { en: 'Nothing here yet.', cy: 'Dim yma eto.' },
  'kind-text': { en: 'Short text', cy: 'Testun byr' },
  'kind-long-text': { en: 'Long text', cy: 'Testun hir' },
  'kind-money': { en: 'Sum of money', cy: 'Swm o arian' },
  'kind-whole-number': { en: 'Whole number', cy: 'Rhif cyfan' },
  'kind-choice': { en: 'One of several', cy: 'Un o sawl un' },
  'kind-choices': { en: 'Any of several', cy: 'Unrhyw rai o sawl un' },
  'kind-yes-no': { en: 'Yes or no', cy: 'Ie neu na' },
  'kind-confirm': { en: 'Box to tick', cy: 'Blwch i’w dicio' },
  'kind-date': { en: 'Date', cy: 'Dyddiad' },
  'kind-email': { en: 'E-mail address', cy: 'Cyfeiriad e-bost' },
  'kind-postcode': { en: 'Postcode', cy: 'Cod post' },
  'kind-years': { en: 'Budget by year', cy: 'Cyllideb fesul blwyddyn' },
  'kind-other': { en: 'Question', cy: 'Cwestiwn' },

  'not-money': {
    en: 'Write a sum in pounds, such as 300,000',
    cy: 'Ysgrifennwch swm mewn punnoedd, fel 300,000',
  },
  'not-whole': { en: 'Write a whole number, such as 15', cy: 'Ysgrifennwch rif cyfan, fel 15' },
  'not-percents': { en: 'Write numbers such as 100, 50, 20', cy: 'Ysgrifennwch rifau fel 100, 50, 20' },
  cannotBe: {
    en: 'This cannot be part of a round. Look at what you typed',
    cy: 'Ni all hyn fod yn rhan o rownd. Edrychwch ar yr hyn a deipiwyd gennych',
  },
})
