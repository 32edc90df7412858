import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Screening: the list of a round, and one bid. */
export const screenText = defineText({
  title: { en: 'Screening', cy: 'Sgrinio' },
  lede: {
    en: (done: number, all: number, waits: number) =>
      `${done} of ${plural('en', all, { one: '# bid is', other: '# bids are' })} screened; ${plural('en', waits, { one: '# waits', other: '# wait' })} for a second person.`,
    cy: (done: number, all: number, waits: number) =>
      `Mae ${done} o ${plural('cy', all, { one: '# cais', other: '# cais' })} wedi’u sgrinio; mae ${plural('cy', waits, { one: '# yn aros', other: '# yn aros' })} am ail berson.`,
  },
  ledeFlags: {
    en: (flags: number, bids: number, mine: number) =>
      flags === 0
        ? 'No flag is open.'
        : `${plural('en', flags, { one: '# flag is', other: '# flags are' })} open on ${plural('en', bids, { one: '# bid', other: '# bids' })}, ${mine} of them yours.`,
    cy: (flags: number, bids: number, mine: number) =>
      flags === 0
        ? 'Nid oes baner ar agor.'
        : `Mae ${plural('cy', flags, { one: '# faner', other: '# baner' })} ar agor ar ${plural('cy', bids, { one: '# cais', other: '# cais' })}, ${mine} ohonynt yn eiddo i chi.`,
  },
  how: {
    en: 'No bid is stopped by one person. What one proposes another confirms; only then is it stopped, and its leads are told why and how to ask for a review.',
    cy: 'Nid oes un person yn atal cais. Mae un yn cynnig ac un arall yn cadarnhau; dim ond wedyn y caiff ei atal, a dywedir wrth ei arweinwyr pam a sut i ofyn am adolygiad.',
  },
  sealedTitle: { en: 'This round is sealed until it closes', cy: 'Mae’r rownd hon dan sêl nes iddi gau' },
  sealedBody: {
    en: 'Nothing of its bids is screened before.',
    cy: 'Nid oes dim o’i cheisiadau’n cael ei sgrinio cyn hynny.',
  },

  stateLabel: { en: 'Where it is', cy: 'Ble mae arni' },
  all: { en: 'All', cy: 'Pob un' },
  waiting: { en: 'Nothing checked', cy: 'Dim wedi’i wirio' },
  begun: { en: 'Begun', cy: 'Wedi dechrau' },
  proposed: { en: 'Waits for a second person', cy: 'Yn aros am ail berson' },
  eligible: { en: 'Eligible', cy: 'Cymwys' },
  ineligible: { en: 'Not eligible', cy: 'Ddim yn gymwys' },
  duplicate: { en: 'Duplicate', cy: 'Dyblygiad' },
  flagLabel: { en: 'Flags', cy: 'Baneri' },
  anyFlag: { en: 'With or without', cy: 'Gyda neu hebddynt' },
  flaggedOnly: { en: 'With an open flag', cy: 'Gyda baner ar agor' },
  mineOnly: { en: 'With a flag of mine', cy: 'Gyda baner sy’n eiddo i mi' },
  find: { en: 'Organisation or reference', cy: 'Sefydliad neu gyfeirnod' },
  show: { en: 'Show', cy: 'Dangos' },
  bids: { en: 'Bids', cy: 'Ceisiadau' },
  none: { en: 'No bid is like that.', cy: 'Nid oes cais felly.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  checked: { en: 'Checked', cy: 'Wedi’u gwirio' },
  against: { en: 'Not met or not clear', cy: 'Heb ei fodloni neu’n aneglur' },
  openFlags: { en: 'Open flags', cy: 'Baneri ar agor' },
  questionsOpen: { en: 'Questions open', cy: 'Cwestiynau ar agor' },
  fromOutside: { en: 'From outside', cy: 'O’r tu allan' },
  clear: { en: 'Clear', cy: 'Clir' },
  concern: { en: 'Concern', cy: 'Pryder' },
  'not-found': { en: 'Not found', cy: 'Heb ei ganfod' },
  page: {
    en: (page: number, pages: number, all: number) => `Page ${page} of ${pages}, ${all} bids`,
    cy: (page: number, pages: number, all: number) => `Tudalen ${page} o ${pages}, ${all} cais`,
  },

  lookTitle: { en: 'What the facts say', cy: 'Yr hyn a ddywed y ffeithiau' },
  lookBody: {
    en: 'Every bid is held against its registrations, its accounts, what the round takes, the answers from outside and the other bids. What is serious or worth a look becomes a flag, once.',
    cy: 'Caiff pob cais ei ddal yn erbyn ei gofrestriadau, ei gyfrifon, yr hyn y mae’r rownd yn ei dderbyn, yr atebion o’r tu allan a’r ceisiadau eraill. Daw’r hyn sy’n ddifrifol neu’n werth edrych arno’n faner, unwaith.',
  },
  looked: {
    en: (n: number) =>
      n === 0
        ? 'Looked through: nothing new was found'
        : `Looked through: ${plural('en', n, { one: '# flag was raised', other: '# flags were raised' })}`,
    cy: (n: number) =>
      n === 0
        ? 'Wedi edrych drwyddynt: ni chanfuwyd dim newydd'
        : `Wedi edrych drwyddynt: codwyd ${plural('cy', n, { one: '# faner', other: '# baner' })}`,
  },
  look: { en: 'Look through all bids', cy: 'Edrych drwy bob cais' },
  outsideTitle: { en: 'Looked up by somebody outside', cy: 'Wedi’i wirio gan rywun o’r tu allan' },
  outsideBody: {
    en: 'Take the list of organisations, with their numbers as text, and bring the answers back as a file.',
    cy: 'Cymerwch y rhestr sefydliadau, gyda’u rhifau’n destun, a dewch â’r atebion yn ôl mewn ffeil.',
  },
  takeCsv: { en: 'The list as CSV', cy: 'Y rhestr fel CSV' },
  takeJson: { en: 'The list as JSON', cy: 'Y rhestr fel JSON' },
  bringAnswers: { en: 'Bring answers', cy: 'Dod ag atebion' },

  stateSentence: {
    en: (checked: number, items: number, flags: number) =>
      `${checked} of ${items} items are checked; ${plural('en', flags, { one: '# flag is', other: '# flags are' })} open.`,
    cy: (checked: number, items: number, flags: number) =>
      `Mae ${checked} o ${items} eitem wedi’u gwirio; mae ${plural('cy', flags, { one: '# faner', other: '# baner' })} ar agor.`,
  },
  notSubmitted: { en: 'Nothing was submitted.', cy: 'Ni chyflwynwyd dim.' },
  wasWithdrawn: { en: 'It was withdrawn.', cy: 'Fe’i tynnwyd yn ôl.' },
  toSubmission: { en: 'All that was submitted', cy: 'Y cyfan a gyflwynwyd' },

  checklist: { en: 'Checklist', cy: 'Rhestr wirio' },
  checklistBody: {
    en: 'Beside each item stands what the bid says, from the text that was sealed. A note is needed where something is not met or not clear.',
    cy: 'Wrth ymyl pob eitem saif yr hyn a ddywed y cais, o’r testun a seliwyd. Mae angen nodyn lle nad yw rhywbeth wedi’i fodloni neu’n aneglur.',
  },
  groupEligibility: { en: 'Eligibility', cy: 'Cymhwysedd' },
  groupRequirements: { en: 'What the round asks', cy: 'Yr hyn y mae’r rownd yn ei ofyn' },
  groupCompleteness: { en: 'Completeness', cy: 'Cyflawnrwydd' },
  answered: { en: 'The bid says', cy: 'Dywed y cais' },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No', cy: 'Nac ydy' },
  nothingSaid: { en: 'Nothing was answered', cy: 'Ni atebwyd dim' },
  againstTag: { en: 'Speaks against', cy: 'Yn siarad yn erbyn' },
  allAnswered: { en: 'All that is asked is answered.', cy: 'Atebwyd y cyfan a ofynnir.' },
  everything: { en: 'Everything that is asked is there', cy: 'Mae popeth a ofynnir yno' },
  emptyNeeded: { en: 'Asked for and empty', cy: 'Gofynnwyd amdano ac yn wag' },
  emptyOptional: { en: 'Left empty, which it may be', cy: 'Wedi’i adael yn wag, fel y caiff fod' },
  noDocument: { en: 'No document is there.', cy: 'Nid oes dogfen yno.' },
  document: {
    en: (n: number) => `Document ${n}`,
    cy: (n: number) => `Dogfen ${n}`,
  },
  'file-clean': { en: 'checked for viruses', cy: 'wedi’i gwirio am feirysau' },
  'file-waiting': { en: 'waits to be checked for viruses', cy: 'yn aros i’w gwirio am feirysau' },
  'file-not-scanned': { en: 'not checked for viruses', cy: 'heb ei gwirio am feirysau' },
  'file-refused': { en: 'refused by the virus check', cy: 'wedi’i gwrthod gan y gwiriad feirysau' },
  'file-gone': { en: 'not there any more', cy: 'ddim yno mwyach' },
  found: { en: 'What you find', cy: 'Yr hyn a ganfyddwch' },
  met: { en: 'Met', cy: 'Wedi’i fodloni' },
  'not-met': { en: 'Not met', cy: 'Heb ei fodloni' },
  'not-clear': { en: 'Not clear', cy: 'Aneglur' },
  note: { en: 'Note', cy: 'Nodyn' },
  by: {
    en: (name: string, at: string) => `${name}, ${at}`,
    cy: (name: string, at: string) => `${name}, ${at}`,
  },
  earlier: {
    en: (n: number) => `${plural('en', n, { one: '# earlier finding', other: '# earlier findings' })} kept`,
    cy: (n: number) =>
      `${plural('cy', n, { one: '# canfyddiad cynharach', other: '# canfyddiad cynharach' })} wedi’u cadw`,
  },
  ofEarlier: { en: 'of an earlier submission', cy: 'o gyflwyniad cynharach' },
  saveChecks: { en: 'Save what was found', cy: 'Cadw’r hyn a ganfuwyd' },
  'note-missing': {
    en: 'Say in the note why it is not met or not clear',
    cy: 'Dywedwch yn y nodyn pam nad yw wedi’i fodloni neu’n aneglur',
  },

  findings: { en: 'What the facts say', cy: 'Yr hyn a ddywed y ffeithiau' },
  noFindings: { en: 'The facts say nothing against it.', cy: 'Nid yw’r ffeithiau’n dweud dim yn ei erbyn.' },
  weight: { en: 'Weight', cy: 'Pwysau' },
  finding: { en: 'What is found', cy: 'Yr hyn a ganfuwyd' },
  flagged: { en: 'Flag', cy: 'Baner' },
  isFlagged: { en: 'Raised', cy: 'Wedi’i chodi' },
  'weight-serious': { en: 'Serious', cy: 'Difrifol' },
  'weight-look': { en: 'Worth a look', cy: 'Gwerth edrych' },
  'weight-note': { en: 'Good to know', cy: 'Da gwybod' },
  raiseFound: { en: 'Raise flags for these', cy: 'Codi baneri ar gyfer y rhain' },

  register: { en: 'What is known of the organisation', cy: 'Yr hyn sy’n hysbys am y sefydliad' },
  knownAs: { en: 'Was called', cy: 'Ei enw gynt' },
  income: { en: 'Income in a year', cy: 'Incwm mewn blwyddyn' },
  accountsEnd: { en: 'Accounts to', cy: 'Cyfrifon hyd at' },
  unknown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  checkedOn: {
    en: (how: string, at: string) => `${how}, ${at}`,
    cy: (how: string, at: string) => `${how}, ${at}`,
  },
  outside: { en: 'Answers from outside', cy: 'Atebion o’r tu allan' },
  noOutside: { en: 'Nobody outside has answered yet.', cy: 'Nid oes neb o’r tu allan wedi ateb eto.' },
  provider: { en: 'Who', cy: 'Pwy' },
  result: { en: 'Answer', cy: 'Ateb' },
  until: { en: 'Good until', cy: 'Yn ddilys hyd' },
  on: { en: 'Of', cy: 'Dyddiad' },

  flags: { en: 'Flags', cy: 'Baneri' },
  noFlags: { en: 'No flag was raised.', cy: 'Ni chodwyd baner.' },
  'flag-eligibility': { en: 'Eligibility', cy: 'Cymhwysedd' },
  'flag-completeness': { en: 'Completeness', cy: 'Cyflawnrwydd' },
  'flag-due-diligence': { en: 'Due diligence', cy: 'Diwydrwydd dyladwy' },
  'flag-duplicate': { en: 'Duplicate', cy: 'Dyblygiad' },
  'flag-safeguarding': { en: 'Safeguarding', cy: 'Diogelu' },
  'flag-fraud': { en: 'Fraud', cy: 'Twyll' },
  'flag-other': { en: 'Something else', cy: 'Rhywbeth arall' },
  raised: {
    en: (name: string, at: string) => `Raised by ${name}, ${at}`,
    cy: (name: string, at: string) => `Codwyd gan ${name}, ${at}`,
  },
  owner: { en: 'Whose it is', cy: 'Eiddo pwy' },
  noOwner: { en: 'Nobody’s yet', cy: 'Neb eto' },
  ownedBy: {
    en: (name: string) => `${name} has it`,
    cy: (name: string) => `${name} sydd â hi`,
  },
  change: { en: 'Give it to somebody, or end it', cy: 'Ei rhoi i rywun, neu ei chau' },
  give: { en: 'Give it', cy: 'Ei rhoi' },
  resolution: { en: 'How it ends', cy: 'Sut y mae’n gorffen' },
  cleared: { en: 'Cleared: there was nothing', cy: 'Cliriwyd: nid oedd dim' },
  accepted: { en: 'Accepted: there is, and it is no reason', cy: 'Derbyniwyd: mae, ac nid yw’n rheswm' },
  'resolution-confirmed': { en: 'Confirmed: it counts', cy: 'Cadarnhawyd: mae’n cyfrif' },
  whatFound: { en: 'What was found', cy: 'Yr hyn a ganfuwyd' },
  resolve: { en: 'End the flag', cy: 'Cau’r faner' },
  raiseTitle: { en: 'Raise a flag', cy: 'Codi baner' },
  kind: { en: 'About', cy: 'Ynghylch' },
  kindHint: {
    en: 'Safeguarding and fraud are seen by fund managers, senior officers and auditors alone.',
    cy: 'Rheolwyr cronfa, uwch swyddogion ac archwilwyr yn unig sy’n gweld diogelu a thwyll.',
  },
  words: { en: 'In words', cy: 'Mewn geiriau' },
  raise: { en: 'Raise it', cy: 'Ei chodi' },
  'words-missing': { en: 'Write what it is', cy: 'Ysgrifennwch beth ydyw' },
  'resolution-missing': { en: 'Choose how it ends', cy: 'Dewiswch sut y mae’n gorffen' },
  'owner-missing': { en: 'Choose whose it is', cy: 'Dewiswch eiddo pwy ydyw' },

  outcome: { en: 'What the bid is found to be', cy: 'Yr hyn y canfyddir yw’r cais' },
  standsAs: {
    en: (what: string) => `Two people found: ${what}`,
    cy: (what: string) => `Canfu dau berson: ${what}`,
  },
  standsOpen: { en: 'Nothing was found yet.', cy: 'Ni chanfuwyd dim eto.' },
  waits: {
    en: (what: string, name: string, at: string) =>
      `${name} proposed on ${at}: ${what}. It waits for somebody else.`,
    cy: (what: string, name: string, at: string) =>
      `Cynigiodd ${name} ar ${at}: ${what}. Mae’n aros am rywun arall.`,
  },
  waitsTitle: {
    en: 'A proposal waits for a second person',
    cy: 'Mae cynnig yn aros am ail berson',
  },
  toOutcome: { en: 'Read it, and confirm it or not', cy: 'Ei ddarllen, a’i gadarnhau neu beidio' },
  repeats: {
    en: (reference: string) => `It repeats ${reference}`,
    cy: (reference: string) => `Mae’n ailadrodd ${reference}`,
  },
  confirm: { en: 'Confirm it', cy: 'Ei gadarnhau' },
  confirmBody: {
    en: 'Confirming stops the bid and tells its leads why, in these words:',
    cy: 'Mae cadarnhau’n atal y cais ac yn dweud wrth ei arweinwyr pam, yn y geiriau hyn:',
  },
  confirmEligible: {
    en: 'Confirming lets the bid go on.',
    cy: 'Mae cadarnhau’n gadael i’r cais fynd yn ei flaen.',
  },
  refuse: { en: 'Do not confirm it', cy: 'Peidio â’i gadarnhau' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  whyNot: { en: 'Why not', cy: 'Pam ddim' },
  propose: { en: 'Propose', cy: 'Cynnig' },
  choice: { en: 'The bid is', cy: 'Mae’r cais yn' },
  duplicateOf: { en: 'Which bid it repeats', cy: 'Pa gais y mae’n ei ailadrodd' },
  duplicateHint: {
    en: 'Of a duplicate: the reference of the bid that goes on',
    cy: 'O ddyblygiad: cyfeirnod y cais sy’n mynd yn ei flaen',
  },
  reason: { en: 'Why, as its leads are told', cy: 'Pam, fel y dywedir wrth ei arweinwyr' },
  reasonHint: {
    en: 'Needed unless it is eligible. They read it word for word.',
    cy: 'Ei angen oni bai ei fod yn gymwys. Byddant yn ei ddarllen air am air.',
  },
  'outcome-missing': { en: 'Choose what the bid is', cy: 'Dewiswch beth yw’r cais' },
  'reason-missing': { en: 'Write why', cy: 'Ysgrifennwch pam' },
  'duplicate-of-missing': {
    en: 'Write the reference of the bid that it repeats',
    cy: 'Ysgrifennwch gyfeirnod y cais y mae’n ei ailadrodd',
  },
  'duplicate-of-unknown': {
    en: 'Write the reference of another bid of this round that goes on',
    cy: 'Ysgrifennwch gyfeirnod cais arall yn y rownd hon sy’n mynd yn ei flaen',
  },
  history: { en: 'What was proposed before', cy: 'Yr hyn a gynigiwyd o’r blaen' },
  what: { en: 'What', cy: 'Beth' },
  proposedBy: { en: 'Proposed', cy: 'Cynigiwyd' },
  ruledBy: { en: 'Ruled', cy: 'Dyfarnwyd' },
  confirmed: { en: 'Confirmed', cy: 'Cadarnhawyd' },
  refused: { en: 'Not confirmed', cy: 'Heb ei gadarnhau' },

  sendBack: { en: 'Ask its people', cy: 'Gofyn i’w bobl' },
  sendBackBody: {
    en: 'Ask a question, or open sections again for a clarification, on the page of the application.',
    cy: 'Gofynnwch gwestiwn, neu ailagorwch adrannau am eglurhad, ar dudalen y cais.',
  },
  sendBackLink: { en: 'Ask, or open sections again', cy: 'Gofyn, neu ailagor adrannau' },
  noAnswer: { en: 'Not answered yet', cy: 'Heb ei ateb eto' },
})
