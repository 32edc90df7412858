import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Pages of fund managers and auditors. */
export const staffText = defineText({
  auditTitle: { en: 'Audit log', cy: 'Log archwilio' },
  auditLede: {
    en: 'What happened, the newest first. Entries can be added and never changed; whether that holds can be checked here, each event against its own hash and against the signed heads.',
    cy: 'Yr hyn a ddigwyddodd, y diweddaraf yn gyntaf. Gellir ychwanegu cofnodion ond byth eu newid; gellir gwirio hynny yma, pob digwyddiad yn erbyn ei hash ei hun ac yn erbyn y pennau llofnodedig.',
  },
  verifiedAll: {
    en: (n: string) => `All ${n} sealed events verify`,
    cy: (n: string) => `Mae pob un o’r ${n} digwyddiad seliedig wedi’i wirio`,
  },
  sealedSoFar: {
    en: (sealed: string) => `${sealed} events are sealed; nothing was checked just now`,
    cy: (sealed: string) => `Mae ${sealed} digwyddiad wedi’u selio; ni wiriwyd dim nawr`,
  },
  checkNow: { en: 'Check the whole log', cy: 'Gwirio’r log cyfan' },
  trustedKeys: {
    en: (n: number) =>
      n === 1
        ? 'Every head was signed by this key, which this service was told to trust:'
        : 'Every head was signed by one of these keys, which this service was told to trust:',
    cy: (n: number) =>
      n === 1
        ? 'Llofnodwyd pob pen gan yr allwedd hon, y dywedwyd wrth y gwasanaeth hwn am ymddiried ynddi:'
        : 'Llofnodwyd pob pen gan un o’r allweddi hyn, y dywedwyd wrth y gwasanaeth hwn am ymddiried ynddynt:',
  },
  noTrustedKey: {
    en: 'No key was configured, so the log was checked against the key in the log itself. That does not show whether somebody who owns the database wrote it anew. Compare the key with one that you know from elsewhere:',
    cy: 'Nid oedd allwedd wedi’i gosod, felly gwiriwyd y log yn erbyn yr allwedd sydd yn y log ei hun. Nid yw hynny’n dangos a yw rhywun sy’n berchen ar y gronfa ddata wedi’i ysgrifennu o’r newydd. Cymharwch yr allwedd ag un y gwyddoch amdani o rywle arall:',
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
      `Mae ${plural('cy', n, { two: '# ddigwyddiad', other: '# digwyddiad' })} yn aros am le yn y log; mae’r broses gefndir yn eu selio bob ychydig eiliadau.`,
  },
  publishedHeads: { en: 'Heads published each day', cy: 'Pennau a gyhoeddir bob dydd' },
  fault: { en: 'The log does not verify', cy: 'Nid oes modd gwirio’r log' },
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
  'published-differs': {
    en: 'a head that was published is not of this log, or does not follow the one before.',
    cy: 'nid yw pen a gyhoeddwyd yn perthyn i’r log hwn, neu nid yw’n dilyn yr un o’i flaen.',
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
  'application.reopened': { en: 'Application opened again', cy: 'Ailagorwyd cais' },
  'application.reopening-ended': { en: 'Reopening ended', cy: 'Daeth ailagoriad i ben' },
  'submission.read': { en: 'Submission read by staff', cy: 'Darllenwyd cyflwyniad gan staff' },
  'clarification.asked': { en: 'Question asked by staff', cy: 'Gofynnwyd cwestiwn gan staff' },
  'clarification.answered': { en: 'Question of staff answered', cy: 'Atebwyd cwestiwn y staff' },
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
})
