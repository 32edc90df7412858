import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** One's applications, the task list, and the way to begin and to withdraw. */
export const applicationText = defineText({
  mineTitle: { en: 'Your applications', cy: 'Eich ceisiadau' },
  mineLede: {
    en: 'Those of every organisation that you belong to.',
    cy: 'Rhai pob sefydliad yr ydych yn perthyn iddo.',
  },
  mineEmpty: {
    en: 'You have not begun one. Choose a funding round, read its rules, and check whether you can apply.',
    cy: 'Nid ydych wedi dechrau un. Dewiswch rownd ariannu, darllenwch ei rheolau, a gwiriwch a allwch wneud cais.',
  },
  mineStaff: {
    en: 'You have none of your own. Your work with the rounds is here:',
    cy: 'Nid oes gennych gais eich hun. Mae eich gwaith gyda’r rowndiau yma:',
  },
  seeOrganisations: { en: 'Your organisations', cy: 'Eich sefydliadau' },
  finance: { en: 'finance', cy: 'cyllid' },
  certifier: { en: 'certifier', cy: 'ardystiwr' },
  seeRounds: { en: 'See the funding rounds', cy: 'Gweld y rowndiau ariannu' },
  startIn: { en: 'Start an application', cy: 'Dechrau cais' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  round: { en: 'Round', cy: 'Rownd' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  state: { en: 'State', cy: 'Cyflwr' },
  draft: { en: 'Draft', cy: 'Drafft' },
  'awaiting-sign-off': { en: 'Waits for sign-off', cy: 'Yn aros am gymeradwyaeth' },
  submitted: { en: 'Submitted', cy: 'Wedi’i gyflwyno' },
  correcting: { en: 'Submitted, being changed', cy: 'Wedi’i gyflwyno, yn cael ei newid' },
  reopened: { en: 'Opened again', cy: 'Wedi’i ailagor' },
  withdrawn: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' },
  receipt: { en: 'Receipt', cy: 'Derbynneb' },

  newTitle: { en: 'Start an application', cy: 'Dechrau cais' },
  newLede: {
    en: (round: string) => `In the round “${round}”. An organisation has one application in it.`,
    cy: (round: string) => `Yn y rownd “${round}”. Un cais sydd gan sefydliad ynddi.`,
  },
  newLedeSeveral: {
    en: (round: string) => `In the round “${round}”. An organisation can have several applications in it.`,
    cy: (round: string) => `Yn y rownd “${round}”. Gall sefydliad gael sawl cais ynddi.`,
  },
  begunAlready: { en: 'Begun already', cy: 'Wedi’u dechrau eisoes' },
  mayNotApply: { en: 'Cannot apply in this round', cy: 'Ni all wneud cais yn y rownd hon' },
  'may-not-for-profit': {
    en: 'its details say that it is for profit, and this round is for others.',
    cy: 'mae ei fanylion yn dweud ei fod er elw, ac mae’r rownd hon ar gyfer eraill.',
  },
  'may-not-not-registered': {
    en: 'its details say that it is not incorporated, and no number on a register is known. It can be the partner of another.',
    cy: 'mae ei fanylion yn dweud nad yw wedi’i ymgorffori, ac nid oes rhif ar gofrestr yn hysbys. Gall fod yn bartner i un arall.',
  },
  seeDetails: {
    en: (name: string) => `See or change what is known of ${name}`,
    cy: (name: string) => `Gweld neu newid yr hyn sy’n hysbys am ${name}`,
  },
  chooseOrganisation: { en: 'Which organisation applies?', cy: 'Pa sefydliad sy’n gwneud cais?' },
  chooseMissing: { en: 'Choose the organisation that applies', cy: 'Dewiswch y sefydliad sy’n gwneud cais' },
  begin: { en: 'Start the application', cy: 'Dechrau’r cais' },
  addOrganisation: { en: 'Add an organisation', cy: 'Ychwanegu sefydliad' },
  addOrganisationBody: {
    en: 'You become its lead here. Give the numbers as they are on the register, with any zeros in front.',
    cy: 'Chi fydd ei arweinydd yma. Rhowch y rhifau fel y maent ar y gofrestr, gydag unrhyw seroau ar y blaen.',
  },
  name: { en: 'Name of the organisation', cy: 'Enw’r sefydliad' },
  charityNumber: { en: 'Charity number', cy: 'Rhif elusen' },
  charityHint: {
    en: 'For example 1234567, SC012345 or NIC100123',
    cy: 'Er enghraifft 1234567, SC012345 neu NIC100123',
  },
  companyNumber: { en: 'Company or society number', cy: 'Rhif cwmni neu gymdeithas' },
  companyHint: {
    en: 'For example 01234567, SC123456 or IP12345R',
    cy: 'Er enghraifft 01234567, SC123456 neu IP12345R',
  },
  postcode: { en: 'Postcode of its main office', cy: 'Cod post ei brif swyddfa' },
  addAndBegin: { en: 'Add it and start the application', cy: 'Ei ychwanegu a dechrau’r cais' },
  otherNumber: { en: 'A number of another register', cy: 'Rhif cofrestr arall' },
  otherHint: { en: 'With the name of the register', cy: 'Gydag enw’r gofrestr' },
  unregistered: { en: 'No number?', cy: 'Dim rhif?' },
  unregisteredYes: { en: 'It stands in no register', cy: 'Nid yw ar unrhyw gofrestr' },
  oneOf: {
    en: 'Give every number that it has. If it has none, say so below.',
    cy: 'Rhowch bob rhif sydd ganddo. Os nad oes un, dywedwch hynny isod.',
  },

  caption: {
    en: (reference: string) => `Application ${reference}`,
    cy: (reference: string) => `Cais ${reference}`,
  },
  closesSentence: {
    en: (round: string, when: string) => `Your application to ${round} closes ${when}.`,
    cy: (round: string, when: string) => `Mae eich cais i ${round} yn cau ${when}.`,
  },
  graceSentence: {
    en: (round: string, when: string) =>
      `The deadline of ${round} passed ${when}. A submission is still taken, and marked as late.`,
    cy: (round: string, when: string) =>
      `Aeth dyddiad cau ${round} heibio ${when}. Derbynnir cyflwyniad o hyd, a’i nodi’n hwyr.`,
  },
  closedSentence: {
    en: (round: string, when: string, until: string) =>
      `${round} closed ${when}, and this application had not been submitted. What was written is kept until ${until}, and then removed.`,
    cy: (round: string, when: string, until: string) =>
      `Caeodd ${round} ${when}, ac nid oedd y cais hwn wedi’i gyflwyno. Cedwir yr hyn a ysgrifennwyd tan ${until}, ac yna fe’i dilëir.`,
  },
  submittedSentence: {
    en: (round: string, when: string) => `Your application to ${round} was received ${when}.`,
    cy: (round: string, when: string) => `Derbyniwyd eich cais i ${round} ${when}.`,
  },
  endedSentence: {
    en: (round: string) => `${round} has ended.`,
    cy: (round: string) => `Daeth ${round} i ben.`,
  },
  cancelledSentence: {
    en: (round: string) =>
      `${round} was cancelled. This application can be read, and no longer be changed or sent.`,
    cy: (round: string) =>
      `Canslwyd ${round}. Gellir darllen y cais hwn, ac ni ellir ei newid na’i anfon mwyach.`,
  },
  withdrawnSentence: {
    en: (round: string) => `This application to ${round} was withdrawn. What was written is kept.`,
    cy: (round: string) => `Tynnwyd y cais hwn i ${round} yn ôl. Cedwir yr hyn a ysgrifennwyd.`,
  },
  doneOf: {
    en: (done: number, total: number) => `${done} of ${total} sections done.`,
    cy: (done: number, total: number) => `${done} o ${total} adran wedi’u gorffen.`,
  },
  savedBy: {
    en: (time: string, who: string) => `Last saved ${time} by ${who}.`,
    cy: (time: string, who: string) => `Cadwyd ddiwethaf ${time} gan ${who}.`,
  },
  you: { en: 'you', cy: 'chi' },
  unnamed: { en: 'somebody of your organisation', cy: 'rhywun o’ch sefydliad' },
  nothingSaved: { en: 'Nothing saved yet.', cy: 'Dim wedi’i gadw eto.' },
  sections: { en: 'Sections', cy: 'Adrannau' },
  next: { en: (title: string) => `Next: ${title}`, cy: (title: string) => `Nesaf: ${title}` },
  checkAndSubmit: { en: 'Check your answers and submit', cy: 'Gwirio eich atebion a chyflwyno' },
  checkAnyway: { en: 'See all answers on one page', cy: 'Gweld pob ateb ar un dudalen' },
  seeReceipt: { en: 'See the receipt', cy: 'Gweld y dderbynneb' },
  notStarted: { en: 'Not started', cy: 'Heb ddechrau' },
  inProgress: { en: 'In progress', cy: 'Ar y gweill' },
  hasProblems: { en: 'Needs a change', cy: 'Angen newid' },
  done: { en: 'Done', cy: 'Wedi’i orffen' },
  problemCount: {
    en: (n: number) => `${countText('en', 'things', n)} to put right`,
    cy: (n: number) => `${countText('cy', 'things', n)} i’w gywiro`,
  },
  people: { en: 'People in this application', cy: 'Pobl yn y cais hwn' },
  lead: { en: 'lead', cy: 'arweinydd' },
  contributor: { en: 'contributor', cy: 'cyfrannwr' },
  leadMay: {
    en: 'Everybody here can write. Only a lead can submit or withdraw.',
    cy: 'Gall pawb yma ysgrifennu. Dim ond arweinydd all gyflwyno neu dynnu’n ôl.',
  },
  toColleagues: { en: 'Invite a colleague', cy: 'Gwahodd cydweithiwr' },
  rules: { en: 'The rules of this round', cy: 'Rheolau’r rownd hon' },
  help: { en: 'Help', cy: 'Cymorth' },
  helpBody: {
    en: 'You can stop at any time. What you save stays, also if you are signed out while typing.',
    cy: 'Gallwch stopio unrhyw bryd. Mae’r hyn a gadwch yn aros, hefyd os cewch eich allgofnodi wrth deipio.',
  },
  withdraw: { en: 'Withdraw this application', cy: 'Tynnu’r cais hwn yn ôl' },
  withdrawTitle: { en: 'Withdraw this application?', cy: 'Tynnu’r cais hwn yn ôl?' },
  withdrawLede: {
    en: 'It no longer counts from that moment. What was written is kept and you can still read it. Until the round closes you can take the withdrawal back.',
    cy: 'Ni fydd yn cyfrif o’r eiliad honno. Cedwir yr hyn a ysgrifennwyd a gallwch ei ddarllen o hyd. Hyd nes i’r rownd gau gallwch dynnu hynny’n ôl.',
  },
  withdrawYes: { en: 'Yes, withdraw it', cy: 'Ie, ei dynnu’n ôl' },
  withdrawNo: { en: 'No, keep it', cy: 'Na, ei gadw' },
  undoTitle: { en: 'Take the withdrawal back?', cy: 'Dadwneud y tynnu’n ôl?' },
  undoLede: {
    en: 'The application is again what it was before: a draft to be finished, or submitted at the time it was.',
    cy: 'Bydd y cais eto yr hyn ydoedd o’r blaen: drafft i’w orffen, neu wedi’i gyflwyno ar yr amser y’i cyflwynwyd.',
  },
  undo: { en: 'Take the withdrawal back', cy: 'Dadwneud y tynnu’n ôl' },
  undoNo: { en: 'No, leave it withdrawn', cy: 'Na, ei adael wedi’i dynnu’n ôl' },
  correct: { en: 'Change what you sent', cy: 'Newid yr hyn a anfonwyd' },
  correctTitle: { en: 'Change what you sent?', cy: 'Newid yr hyn a anfonwyd?' },
  correctLede: {
    en: (when: string) =>
      `You can change any answer and submit again until ${when}. What you sent stands until then: if you do not submit again, it counts as it is.`,
    cy: (when: string) =>
      `Gallwch newid unrhyw ateb a chyflwyno eto tan ${when}. Mae’r hyn a anfonwyd yn sefyll tan hynny: os na chyflwynwch eto, bydd yn cyfrif fel y mae.`,
  },
  correctYes: { en: 'Change it', cy: 'Ei newid' },
  correctNo: { en: 'No, leave it as it was sent', cy: 'Na, ei adael fel yr anfonwyd' },
  correctingSentence: {
    en: (round: string, sent: string, when: string) =>
      `You are changing your application to ${round}. What was received ${sent} stands until you submit again, which you can ${when}.`,
    cy: (round: string, sent: string, when: string) =>
      `Rydych yn newid eich cais i ${round}. Mae’r hyn a dderbyniwyd ${sent} yn sefyll hyd nes i chi gyflwyno eto, a gallwch wneud hynny ${when}.`,
  },
  reopenedSentence: {
    en: (round: string, when: string) =>
      `${round} asks you to look at some sections again, and to submit again ${when}. What you sent stands until you do.`,
    cy: (round: string, when: string) =>
      `Mae ${round} yn gofyn i chi edrych eto ar rai adrannau, a chyflwyno eto ${when}. Mae’r hyn a anfonwyd yn sefyll tan hynny.`,
  },
  awaitingSentence: {
    en: (round: string, when: string) =>
      `Your application to ${round} waits for a second person to sign it off. It closes ${when}.`,
    cy: (round: string, when: string) =>
      `Mae eich cais i ${round} yn aros i ail berson ei gymeradwyo. Mae’n cau ${when}.`,
  },
  sentBack: {
    en: (reason: string) => `It was sent back to be changed: ${reason}`,
    cy: (reason: string) => `Fe’i hanfonwyd yn ôl i’w newid: ${reason}`,
  },
  until: { en: (when: string) => `until ${when}`, cy: (when: string) => `tan ${when}` },
  dropTitle: { en: 'Leave it as it was sent?', cy: 'Ei adael fel yr anfonwyd?' },
  dropLede: {
    en: 'What was received counts. What you have typed since is kept, and is there if you change it again.',
    cy: 'Mae’r hyn a dderbyniwyd yn cyfrif. Cedwir yr hyn a deipiwyd ers hynny, ac mae yno os byddwch yn ei newid eto.',
  },
  drop: { en: 'Leave it as it was sent', cy: 'Ei adael fel yr anfonwyd' },
  dropNo: { en: 'Go on changing it', cy: 'Parhau i’w newid' },
})
