import { defineText } from '@academy/ui/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Pages of fund managers and auditors. */
export const staffText = defineText({
  manageTitle: { en: 'Rounds you manage', cy: 'Rowndiau yr ydych yn eu rheoli' },
  manageLede: {
    en: 'Who has begun and who has submitted. Answers are read once they are submitted, and never as drafts.',
    cy: 'Pwy sydd wedi dechrau a phwy sydd wedi cyflwyno. Darllenir atebion ar ôl eu cyflwyno, a byth fel drafftiau.',
  },
  roundLede: {
    en: (submitted: number, draft: number) =>
      `${plural('en', submitted, { one: '# application', other: '# applications' })} submitted, ${plural('en', draft, { one: '# draft', other: '# drafts' })} under way.`,
    cy: (submitted: number, draft: number) =>
      `${plural('cy', submitted, { two: '# gais', few: '# chais', many: '# chais', other: '# cais' })} wedi’u cyflwyno, ${plural('cy', draft, { two: '# ddrafft', other: '# drafft' })} ar y gweill.`,
  },
  applications: { en: 'Applications', cy: 'Ceisiadau' },
  noneYet: { en: 'Nobody has begun an application yet.', cy: 'Nid oes neb wedi dechrau cais eto.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  state: { en: 'State', cy: 'Cyflwr' },
  begun: { en: 'Begun', cy: 'Dechreuwyd' },
  received: { en: 'Received', cy: 'Derbyniwyd' },
  notYet: { en: 'not yet', cy: 'ddim eto' },

  auditTitle: { en: 'Audit log', cy: 'Log archwilio' },
  auditLede: {
    en: 'What happened, in the order in which it happened. Entries can be added and never changed: every one is checked against its own hash and against the signed heads when this page is opened.',
    cy: 'Yr hyn a ddigwyddodd, yn y drefn y digwyddodd. Gellir ychwanegu cofnodion ond byth eu newid: gwirir pob un yn erbyn ei hash ei hun ac yn erbyn y pennau llofnodedig pan agorir y dudalen hon.',
  },
  verifiedAll: {
    en: (n: string) => `All ${n} sealed events verify`,
    cy: (n: string) => `Mae pob un o’r ${n} digwyddiad seliedig yn gwirio`,
  },
  emptyLog: { en: 'Nothing has been sealed yet', cy: 'Nid oes dim wedi’i selio eto' },
  head: {
    en: (size: string, when: string) => `The newest head covers ${size} entries and was signed ${when}.`,
    cy: (size: string, when: string) =>
      `Mae’r pen diweddaraf yn cwmpasu ${size} cofnod ac fe’i llofnodwyd ${when}.`,
  },
  rootHash: { en: 'Root', cy: 'Gwraidd' },
  waiting: {
    en: (n: number) =>
      `${plural('en', n, { one: '# event waits', other: '# events wait' })} for a place in the log; the worker seals them every few seconds.`,
    cy: (n: number) =>
      `Mae ${plural('cy', n, { two: '# ddigwyddiad', other: '# digwyddiad' })} yn aros am le yn y log; mae’r gweithiwr yn eu selio bob ychydig eiliadau.`,
  },
  fault: { en: 'The log does not verify', cy: 'Nid yw’r log yn gwirio' },
  faultBody: {
    en: (seq: string) => `The first thing wrong is at entry ${seq}:`,
    cy: (seq: string) => `Y peth cyntaf o’i le yw cofnod ${seq}:`,
  },
  'event-changed': {
    en: 'the event was changed after it was written.',
    cy: 'newidiwyd y digwyddiad ar ôl ei ysgrifennu.',
  },
  'event-missing': {
    en: 'the event that the log points at is gone.',
    cy: 'mae’r digwyddiad y mae’r log yn cyfeirio ato wedi diflannu.',
  },
  'entry-missing': {
    en: 'an entry is missing, or is not the next one.',
    cy: 'mae cofnod ar goll, neu nid yr un nesaf ydyw.',
  },
  'entry-changed': {
    en: 'the entry and its event do not belong together.',
    cy: 'nid yw’r cofnod a’i ddigwyddiad yn perthyn i’w gilydd.',
  },
  'root-differs': {
    en: 'the entries do not give the root that was signed.',
    cy: 'nid yw’r cofnodion yn rhoi’r gwraidd a lofnodwyd.',
  },
  'signature-wrong': { en: 'the signature of a head is wrong.', cy: 'mae llofnod pen yn anghywir.' },
  'unknown-key': {
    en: 'a head was signed by a key that is not ours.',
    cy: 'llofnodwyd pen gan allwedd nad yw’n eiddo i ni.',
  },
  'entries-cut-off': {
    en: 'a head speaks of more entries than there are.',
    cy: 'mae pen yn sôn am fwy o gofnodion nag sydd.',
  },
  events: { en: 'Events, the newest first', cy: 'Digwyddiadau, y diweddaraf yn gyntaf' },
  noEvents: { en: 'No event matches.', cy: 'Nid oes digwyddiad yn cyfateb.' },
  'person.signed-in': { en: 'Signed in', cy: 'Mewngofnodwyd' },
  'person.details-changed': { en: 'Own details changed', cy: 'Newidiwyd eu manylion eu hunain' },
  'organisation.created': { en: 'Organisation added', cy: 'Ychwanegwyd sefydliad' },
  'organisation.member-invited': { en: 'Colleague invited', cy: 'Gwahoddwyd cydweithiwr' },
  'organisation.member-joined': { en: 'Colleague joined', cy: 'Ymunodd cydweithiwr' },
  'organisation.invitation-withdrawn': { en: 'Invitation withdrawn', cy: 'Tynnwyd gwahoddiad yn ôl' },
  'application.started': { en: 'Application begun', cy: 'Dechreuwyd cais' },
  'application.submitted': { en: 'Application submitted', cy: 'Cyflwynwyd cais' },
  'application.submission-refused': { en: 'Submission refused', cy: 'Gwrthodwyd cyflwyniad' },
  'application.withdrawn': { en: 'Application withdrawn', cy: 'Tynnwyd cais yn ôl' },
  'release.published': { en: 'Facts published', cy: 'Cyhoeddwyd ffeithiau' },
  entry: { en: 'Entry', cy: 'Cofnod' },
  unsealed: { en: 'waits', cy: 'yn aros' },
  at: { en: 'When', cy: 'Pryd' },
  event: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  about: { en: 'About', cy: 'Ynghylch' },
  actor: { en: 'By', cy: 'Gan' },
  proof: { en: 'Proof', cy: 'Prawf' },
  showProof: { en: 'Show the proof', cy: 'Dangos y prawf' },
  person: { en: 'person', cy: 'person', same: true },
  system: { en: 'the system', cy: 'y system' },
  public: { en: 'a visitor', cy: 'ymwelydd' },
  allEvents: { en: 'Show all events', cy: 'Dangos pob digwyddiad' },
  onlyAbout: {
    en: (id: string) => `Only events about ${id}.`,
    cy: (id: string) => `Dim ond digwyddiadau ynghylch ${id}.`,
  },
  older: { en: 'Older events', cy: 'Digwyddiadau hŷn' },
  newest: { en: 'Newest events', cy: 'Digwyddiadau diweddaraf' },

  proofTitle: { en: 'Proof that an event is in the log', cy: 'Prawf bod digwyddiad yn y log' },
  proofLede: {
    en: (index: string, size: string) =>
      `Entry ${index} of ${size}. What stands here is all that somebody without our database needs to check it.`,
    cy: (index: string, size: string) =>
      `Cofnod ${index} o ${size}. Yr hyn sydd yma yw’r cyfan sydd ei angen ar rywun heb ein cronfa ddata i’w wirio.`,
  },
  proofText: { en: 'The event, as it was hashed', cy: 'Y digwyddiad, fel y’i hashwyd' },
  proofPath: { en: 'The path to the root, lowest first', cy: 'Y llwybr i’r gwraidd, yr isaf yn gyntaf' },
  proofPathEmpty: {
    en: 'None is needed: the log has one entry.',
    cy: 'Nid oes angen un: un cofnod sydd yn y log.',
  },
  proofHead: { en: 'The signed head', cy: 'Y pen llofnodedig' },
  signedAt: { en: 'Signed', cy: 'Llofnodwyd' },
  signature: { en: 'Signature (Ed25519)', cy: 'Llofnod (Ed25519)' },
  publicKey: { en: 'Public key', cy: 'Allwedd gyhoeddus' },
  howToCheck: {
    en: 'Hash the event with SHA-256, that again with a zero byte before it, then join it with each hash of the path as RFC 9162 says in 2.1.3.2. The result must be the root, and the signature must be of the head that names it.',
    cy: 'Hashiwch y digwyddiad gyda SHA-256, hwnnw eto gyda beit sero o’i flaen, yna ei uno â phob hash o’r llwybr fel y dywed RFC 9162 yn 2.1.3.2. Rhaid i’r canlyniad fod y gwraidd, a rhaid i’r llofnod fod o’r pen sy’n ei enwi.',
  },
})
