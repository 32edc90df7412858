import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Assessing: what is assigned, the bid beside its form, and the board of who reads what. */
export const assessText = defineText({
  title: { en: 'Your assessments', cy: 'Eich asesiadau' },
  lede: {
    en: (open: number, done: number) =>
      `${plural('en', open, { one: '# bid is', other: '# bids are' })} left to assess, ${done} finished.`,
    cy: (open: number, done: number) =>
      `Mae ${plural('cy', open, { one: '# cais', other: '# cais' })} ar ôl i’w hasesu, ${done} wedi’u gorffen.`,
  },
  finishedOnes: {
    en: (done: number) =>
      plural('en', done, { one: '# finished assessment', other: '# finished assessments' }),
    cy: (done: number) =>
      plural('cy', done, { one: '# asesiad gorffenedig', other: '# asesiad gorffenedig' }),
  },
  none: { en: 'Nothing is assigned to you.', cy: 'Nid oes dim wedi’i aseinio i chi.' },
  bid: { en: 'Bid', cy: 'Cais' },
  round: { en: 'Round', cy: 'Rownd' },
  due: { en: 'Due', cy: 'Erbyn' },
  overdue: { en: 'overdue', cy: 'yn hwyr' },
  progress: { en: 'Scored', cy: 'Sgoriwyd' },
  ofCriteria: {
    en: (done: number, all: number) => `${done} of ${all} criteria`,
    cy: (done: number, all: number) => `${done} o ${all} maen prawf`,
  },
  state: { en: 'State', cy: 'Cyflwr' },
  next: { en: 'Next', cy: 'Nesaf' },
  open: { en: 'Assess', cy: 'Asesu' },
  look: { en: 'Look at it', cy: 'Edrych arno' },
  answer: { en: 'Accept or decline', cy: 'Derbyn neu wrthod' },
  declareFirst: { en: 'Declare conflicts first', cy: 'Datgan gwrthdaro yn gyntaf' },
  sealed: { en: 'Opens when the round has closed', cy: 'Yn agor pan fydd y rownd wedi cau' },
  'is-offered': { en: 'Waits for your answer', cy: 'Yn aros am eich ateb' },
  'is-accepted': { en: 'Under way', cy: 'Ar y gweill' },
  'is-finished': { en: 'Finished', cy: 'Gorffennwyd' },
  'is-sent-back': { en: 'Sent back', cy: 'Anfonwyd yn ôl' },
  'is-declined': { en: 'Declined', cy: 'Gwrthodwyd' },
  'is-recused': { en: 'Recused', cy: 'Tynnodd yn ôl' },
  'is-unassigned': { en: 'Taken away', cy: 'Tynnwyd oddi arno' },
  'is-void': { en: 'Void: conflict of interest', cy: 'Di-rym: gwrthdaro buddiannau' },

  answerTitle: { en: 'A bid to assess', cy: 'Cais i’w asesu' },
  answerLede: {
    en: 'You see the bid when you have accepted it. Decline if you have no time; recuse yourself if you are too close to it, which is a conflict of interest and closes the bid to you.',
    cy: 'Byddwch yn gweld y cais pan fyddwch wedi’i dderbyn. Gwrthodwch os nad oes gennych amser; tynnwch yn ôl os ydych yn rhy agos ato, sy’n wrthdaro buddiannau ac yn cau’r cais i chi.',
  },
  declareFirstBody: {
    en: 'You have not declared about this bid yet. Do that first.',
    cy: 'Nid ydych wedi datgan am y cais hwn eto. Gwnewch hynny’n gyntaf.',
  },
  accept: { en: 'Accept', cy: 'Derbyn' },
  decline: { en: 'Decline', cy: 'Gwrthod' },
  recuse: { en: 'Recuse yourself', cy: 'Tynnu’n ôl' },
  recuseBody: {
    en: 'It ends this assessment and closes the bid to you at once. What you wrote is kept and does not count.',
    cy: 'Mae’n dod â’r asesiad hwn i ben ac yn cau’r cais i chi ar unwaith. Cedwir yr hyn a ysgrifennwyd gennych ac nid yw’n cyfrif.',
  },
  reason: { en: 'Why?', cy: 'Pam?' },
  'reason-missing': { en: 'Say why', cy: 'Dywedwch pam' },

  anonymous: {
    en: 'Who applies is not shown in this round. Names and addresses were taken out where they could be found.',
    cy: 'Ni ddangosir pwy sy’n gwneud cais yn y rownd hon. Tynnwyd enwau a chyfeiriadau lle gellid dod o hyd iddynt.',
  },
  corrected: {
    en: 'The bid was submitted anew after you had finished',
    cy: 'Cyflwynwyd y cais o’r newydd ar ôl i chi orffen',
  },
  correctedBody: {
    en: 'Your scores count for nothing until you finish again: confirm them as they are, or change them.',
    cy: 'Nid yw eich sgoriau’n cyfrif dim nes i chi orffen eto: cadarnhewch hwy fel y maent, neu newidiwch hwy.',
  },
  correctedNothing: {
    en: 'No answer that you see has changed.',
    cy: 'Nid oes unrhyw ateb a welwch wedi newid.',
  },
  before: { en: 'Before:', cy: 'Cynt:' },
  now: { en: 'Now:', cy: 'Nawr:' },
  sentBack: { en: 'It was sent back to you', cy: 'Anfonwyd ef yn ôl atoch' },
  finished: { en: 'You have finished this assessment', cy: 'Rydych wedi gorffen yr asesiad hwn' },
  finishedBody: {
    en: 'It cannot be changed any more, unless an officer sends it back to you.',
    cy: 'Ni ellir ei newid mwyach, oni bai bod swyddog yn ei anfon yn ôl atoch.',
  },
  saved: { en: 'What you wrote was saved', cy: 'Cadwyd yr hyn a ysgrifennwyd gennych' },
  toForm: { en: 'To your scores', cy: 'At eich sgoriau' },
  toText: { en: 'To the text of the bid', cy: 'At destun y cais' },
  theBid: { en: 'The bid', cy: 'Y cais' },
  yourScores: { en: 'Your scores', cy: 'Eich sgoriau' },
  weight: {
    en: (percent: number) => `Counts ${percent}%`,
    cy: (percent: number) => `Yn cyfrif ${percent}%`,
  },
  score: { en: 'Score', cy: 'Sgôr' },
  justification: { en: 'Why this score?', cy: 'Pam y sgôr hwn?' },
  justificationHint: {
    en: 'The applicant’s feedback is made from it. Write to them, about the bid.',
    cy: 'Gwneir adborth yr ymgeisydd ohono. Ysgrifennwch atynt hwy, am y cais.',
  },
  note: { en: 'A note (optional)', cy: 'Nodyn (dewisol)' },
  noteForFeedback: { en: 'It may be used in the feedback', cy: 'Gellir ei ddefnyddio yn yr adborth' },
  earlier: {
    en: (n: number, list: string) =>
      `You have given this criterion ${plural('en', n, { one: '# other score', other: '# other scores' })}: ${list}.`,
    cy: (n: number, list: string) =>
      `Rydych wedi rhoi ${plural('cy', n, { one: '# sgôr arall', other: '# sgôr arall' })} i’r maen prawf hwn: ${list}.`,
  },
  save: { en: 'Save', cy: 'Cadw' },
  finish: { en: 'Save and finish', cy: 'Cadw a gorffen' },
  'score-missing': {
    en: (criterion: string) => `Choose a score for “${criterion}”`,
    cy: (criterion: string) => `Dewiswch sgôr ar gyfer “${criterion}”`,
  },
  'justification-missing': {
    en: (criterion: string) => `Say why, for “${criterion}”`,
    cy: (criterion: string) => `Dywedwch pam, ar gyfer “${criterion}”`,
  },
  changed: {
    en: (criterion: string) =>
      `“${criterion}” was changed in another window meanwhile. Your text is below and was not saved: compare, then save again.`,
    cy: (criterion: string) =>
      `Newidiwyd “${criterion}” mewn ffenestr arall yn y cyfamser. Mae eich testun isod ac ni chafodd ei gadw: cymharwch, yna cadwch eto.`,
  },

  board: { en: 'Assessing', cy: 'Asesu' },
  boardLede: {
    en: 'Who reads what, how far they are, and who is behind. Bids that are closed to you by a conflict of interest are not here.',
    cy: 'Pwy sy’n darllen beth, pa mor bell y maent, a phwy sydd ar ei hôl hi. Nid yw ceisiadau sydd ar gau i chi oherwydd gwrthdaro buddiannau yma.',
  },
  assessors: { en: 'Assessors', cy: 'Aseswyr' },
  noAssessors: {
    en: 'Nobody is an assessor of this round yet. A fund manager gives the role on the page of its design.',
    cy: 'Nid oes neb yn asesydd i’r rownd hon eto. Rheolwr cronfa sy’n rhoi’r rôl ar dudalen ei dyluniad.',
  },
  assessor: { en: 'Assessor', cy: 'Asesydd' },
  openBids: { en: 'Open', cy: 'Ar agor' },
  doneBids: { en: 'Finished', cy: 'Gorffennwyd' },
  behind: { en: 'Overdue', cy: 'Yn hwyr' },
  bids: { en: 'Bids', cy: 'Ceisiadau' },
  noBids: { en: 'No bid matches.', cy: 'Nid oes cais yn cyfateb.' },
  find: { en: 'Organisation or reference', cy: 'Sefydliad neu gyfeirnod' },
  show: { en: 'Show', cy: 'Dangos' },
  readBy: { en: 'Read by', cy: 'Darllenir gan' },
  nobody: { en: 'Nobody yet', cy: 'Neb eto' },
  assignTo: { en: 'Assign to', cy: 'Aseinio i' },
  withLoad: {
    en: (name: string, open: number) => `${name}: ${open} open`,
    cy: (name: string, open: number) => `${name}: ${open} ar agor`,
  },
  readsWelsh: { en: 'reads Welsh', cy: 'yn darllen Cymraeg' },
  closedTo: {
    en: (names: string) => `A conflict of interest closes it to ${names}.`,
    cy: (names: string) => `Mae gwrthdaro buddiannau yn ei gau i ${names}.`,
  },
  dueOn: { en: 'Due on', cy: 'Erbyn' },
  assignDespite: { en: 'Assign all the same', cy: 'Aseinio er hynny' },
  assignMore: { en: 'Assign it to somebody', cy: 'Ei aseinio i rywun' },
  assign: { en: 'Assign', cy: 'Aseinio' },
  takeAway: { en: 'Take it away', cy: 'Ei dynnu oddi arno' },
  sendBack: { en: 'Send it back', cy: 'Ei anfon yn ôl' },
  moveReasonHint: { en: 'The assessor reads it.', cy: 'Mae’r asesydd yn ei ddarllen.' },
  chooseAssessor: { en: 'Choose an assessor', cy: 'Dewiswch asesydd' },
  nextPage: { en: 'Next bids', cy: 'Ceisiadau nesaf' },
})
