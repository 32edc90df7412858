import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Conflicts of interest: what is declared, what is found, and how it is ruled on. */
export const conflictsText = defineText({
  declareTitle: { en: 'Declare conflicts of interest', cy: 'Datgan gwrthdaro buddiannau' },
  declareLede: {
    en: 'Before you read anything, say to which of these you are too close to be fair, or to seem so. What you declare closes that bid to you at once, until an officer of the round has ruled on it.',
    cy: 'Cyn i chi ddarllen dim, dywedwch at ba rai o’r rhain yr ydych yn rhy agos i fod yn deg, neu i ymddangos felly. Mae’r hyn a ddatganwch yn cau’r cais hwnnw i chi ar unwaith, hyd nes i swyddog y rownd ddyfarnu arno.',
  },
  byName: {
    en: 'In this round assessors do not see who applies. These are all organisations that apply or take part, by the alphabet: nothing here leads to a bid.',
    cy: 'Yn y rownd hon nid yw aseswyr yn gweld pwy sy’n gwneud cais. Dyma’r holl sefydliadau sy’n gwneud cais neu’n cymryd rhan, yn nhrefn yr wyddor: nid oes dim yma’n arwain at gais.',
  },
  left: {
    en: (n: number, all: number) =>
      `${plural('en', n, { one: '# is left', other: '# are left' })} of ${all} to declare about.`,
    cy: (n: number, all: number) =>
      `Mae ${plural('cy', n, { one: '# ar ôl', other: '# ar ôl' })} o ${all} i ddatgan yn eu cylch.`,
  },
  done: { en: 'You have declared about everything there is', cy: 'Rydych wedi datgan am bopeth sydd yna' },
  doneBody: {
    en: 'If you think of something later, find the organisation below and declare it.',
    cy: 'Os meddyliwch am rywbeth yn ddiweddarach, dewch o hyd i’r sefydliad isod a’i ddatgan.',
  },
  none: { en: 'There is nothing to declare about yet', cy: 'Nid oes dim i ddatgan yn ei gylch eto' },
  noneBody: {
    en: 'The list stands here once applications were submitted; of a sealed round once it has closed.',
    cy: 'Bydd y rhestr yma pan fydd ceisiadau wedi’u cyflwyno; mewn rownd dan sêl pan fydd wedi cau.',
  },
  findConflict: { en: 'Person, organisation or reference', cy: 'Person, sefydliad neu gyfeirnod' },
  show: { en: 'Show', cy: 'Dangos' },
  foundNone: { en: 'No conflict matches.', cy: 'Nid oes gwrthdaro yn cyfateb.' },
  shown: {
    en: (from: number, to: number, of: number) => `${from} to ${to} of ${of}`,
    cy: (from: number, to: number, of: number) => `${from} i ${to} o ${of}`,
  },
  find: { en: 'Find an organisation', cy: 'Dod o hyd i sefydliad' },
  findHint: { en: 'Part of its name, or of a partner’s', cy: 'Rhan o’i enw, neu o enw partner' },
  search: { en: 'Find', cy: 'Chwilio' },
  showLeft: { en: 'Show what is left', cy: 'Dangos yr hyn sydd ar ôl' },
  notFound: {
    en: 'No organisation has that in its name.',
    cy: 'Nid oes gan yr un sefydliad hynny yn ei enw.',
  },
  questions: { en: 'The questions', cy: 'Y cwestiynau' },
  questionsBody: {
    en: 'Mark an organisation with the letter of each question that you would answer with yes.',
    cy: 'Marciwch sefydliad â llythyren pob cwestiwn y byddech yn ateb ydw neu oes iddo.',
  },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  withPartners: {
    en: (names: string) => `with ${names}`,
    cy: (names: string) => `gyda ${names}`,
  },
  declaredAlready: { en: 'Declared about before', cy: 'Wedi datgan amdano o’r blaen' },
  note: { en: 'In a few words, what it is (optional)', cy: 'Mewn ychydig eiriau, beth ydyw (dewisol)' },
  noteHint: {
    en: 'The officers of the round and its auditor read it. It goes with everything that you mark on this page.',
    cy: 'Mae swyddogion y rownd a’i harchwilydd yn ei ddarllen. Mae’n mynd gyda phopeth a farciwch ar y dudalen hon.',
  },
  declare: { en: 'Declare these and no others', cy: 'Datgan y rhain a dim eraill' },
  declareWhat: {
    en: 'You say that of the organisations on this page you have a conflict with those that you marked, and with no other.',
    cy: 'Rydych yn dweud, o’r sefydliadau ar y dudalen hon, fod gennych wrthdaro â’r rhai a farciwyd gennych, ac â dim un arall.',
  },
  kept: { en: 'Your declaration was kept', cy: 'Cadwyd eich datganiad' },
  mine: { en: 'Your conflicts in this round', cy: 'Eich gwrthdaro yn y rownd hon' },
  mineNone: { en: 'None is known.', cy: 'Ni wyddys am yr un.' },
  mineBody: {
    en: 'A bid with a conflict that waits or stands is closed to you: it is in none of your lists, counts, sums or files, and cannot be assigned to you.',
    cy: 'Mae cais â gwrthdaro sy’n aros neu’n sefyll ar gau i chi: nid yw yn yr un o’ch rhestrau, cyfrifon, symiau na ffeiliau, ac ni ellir ei aseinio i chi.',
  },

  title: { en: 'Conflicts of interest', cy: 'Gwrthdaro buddiannau' },
  lede: {
    en: 'What was declared, and what was found in the records here. Each closes its bid to that person from the moment it is known, until an officer rules that it does not matter.',
    cy: 'Yr hyn a ddatganwyd, a’r hyn a ganfuwyd yn y cofnodion yma. Mae pob un yn cau ei gais i’r person hwnnw o’r funud y mae’n hysbys, hyd nes i swyddog ddyfarnu nad yw o bwys.',
  },
  listNone: { en: 'No conflict is known in this round.', cy: 'Ni wyddys am wrthdaro yn y rownd hon.' },
  toDeclare: { en: 'Declare your own', cy: 'Datgan eich rhai chi' },
  waiting: { en: 'Waits for a ruling', cy: 'Yn aros am ddyfarniad' },
  ruled: { en: 'Ruled', cy: 'Wedi dyfarnu' },
  waitingNone: { en: 'None waits.', cy: 'Nid oes yr un yn aros.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  kind: { en: 'Conflict', cy: 'Gwrthdaro' },
  state: { en: 'Ruling', cy: 'Dyfarniad' },
  why: { en: 'Why', cy: 'Pam' },
  known: {
    en: (when: string) => `Known since ${when}`,
    cy: (when: string) => `Yn hysbys ers ${when}`,
  },
  pending: { en: 'Waits, and bars until then', cy: 'Yn aros, ac yn rhwystro tan hynny' },
  barred: { en: 'Barred', cy: 'Rhwystrwyd' },
  allowed: { en: 'May read it', cy: 'Caiff ei ddarllen' },
  declared: { en: 'Declared', cy: 'Datganwyd' },
  found: { en: 'Found', cy: 'Canfuwyd' },
  choice: { en: 'May this person read the bid?', cy: 'A gaiff y person hwn ddarllen y cais?' },
  bar: { en: 'No: the conflict bars', cy: 'Na chaiff: mae’r gwrthdaro’n rhwystro' },
  allow: { en: 'Yes: it does not matter', cy: 'Caiff: nid yw o bwys' },
  choiceMissing: { en: 'Choose whether they may read it', cy: 'Dewiswch a gânt ei ddarllen' },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonHint: {
    en: 'It is kept in the audit log with your name, and the person reads it.',
    cy: 'Fe’i cedwir yn y cofnod archwilio gyda’ch enw, ac mae’r person yn ei ddarllen.',
  },
  'reason-missing': { en: 'Say why', cy: 'Dywedwch pam' },
  giveRuling: { en: 'Give the ruling', cy: 'Rhoi’r dyfarniad' },
  ruleAgain: { en: 'Rule again', cy: 'Dyfarnu eto' },
  ownBody: {
    en: 'This is about yourself: another officer rules on it.',
    cy: 'Mae hyn amdanoch chi eich hun: swyddog arall sy’n dyfarnu arno.',
  },
  notOfficerBody: {
    en: 'Fund managers and senior officers of the round rule on it.',
    cy: 'Rheolwyr cronfa ac uwch swyddogion y rownd sy’n dyfarnu arno.',
  },
  by: {
    en: (officer: string, when: string) => `${officer}, ${when}`,
    cy: (officer: string, when: string) => `${officer}, ${when}`,
  },

  'own-organisation': {
    en: 'Belongs, or belonged, to the organisation that applies.',
    cy: 'Mae’n perthyn, neu bu’n perthyn, i’r sefydliad sy’n gwneud cais.',
  },
  invited: {
    en: 'Was invited to the organisation that applies.',
    cy: 'Cafodd wahoddiad i’r sefydliad sy’n gwneud cais.',
  },
  'same-number': {
    en: 'Belongs to an organisation with the same registered number.',
    cy: 'Mae’n perthyn i sefydliad â’r un rhif cofrestredig.',
  },
  'same-address': {
    en: 'Belongs to an organisation at the same postcode.',
    cy: 'Mae’n perthyn i sefydliad yn yr un cod post.',
  },
  'same-mail-domain': {
    en: 'Has an e-mail address of the same organisation as people of this bid.',
    cy: 'Mae ganddo gyfeiriad e-bost o’r un sefydliad â phobl y cais hwn.',
  },
  partner: {
    en: 'Belongs to an organisation that the bid names as a partner.',
    cy: 'Mae’n perthyn i sefydliad y mae’r cais yn ei enwi’n bartner.',
  },
  'earlier-application': {
    en: 'Began an earlier application of the same organisation.',
    cy: 'Dechreuodd gais cynharach gan yr un sefydliad.',
  },
})
