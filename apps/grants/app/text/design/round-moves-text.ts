import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** How a round gets from an idea to publication, and who does what in it. */
export const roundMovesText = defineText({
  myRounds: { en: 'Rounds', cy: 'Rowndiau' },
  myRoundsLede: {
    en: 'The rounds in which you have something to do.',
    cy: 'Y rowndiau y mae gennych rywbeth i’w wneud ynddynt.',
  },
  noRounds: {
    en: 'You have no role in any round yet. A fund manager gives one.',
    cy: 'Nid oes gennych rôl mewn unrhyw rownd eto. Rheolwr cronfa sy’n rhoi un.',
  },
  newRound: { en: 'Design a new round', cy: 'Dylunio rownd newydd' },
  newLede: {
    en: 'Begin from a template and change what you like. Nobody else sees the round before it is published.',
    cy: 'Dechreuwch o dempled a newidiwch yr hyn a fynnwch. Nid oes neb arall yn gweld y rownd cyn ei chyhoeddi.',
  },
  template: { en: 'Template', cy: 'Templed' },
  'template-hwf-2017': {
    en: 'Health and Wellbeing Fund, 2017 to 2018: three years, a falling grant, local match',
    cy: 'Cronfa Iechyd a Llesiant, 2017 i 2018: tair blynedd, grant sy’n gostwng, arian lleol cyfatebol',
  },
  'template-small-arts': {
    en: 'Small arts grants: one year, no match',
    cy: 'Grantiau celfyddydol bach: un flwyddyn, dim arian cyfatebol',
  },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  addressHint: {
    en: 'Small letters, digits and hyphens, such as arts-2027. It stays for ever.',
    cy: 'Llythrennau bach, digidau a chysylltnodau, fel celf-2027. Mae’n aros am byth.',
  },
  addressTaken: {
    en: 'Another round has this address. Choose another',
    cy: 'Mae gan rownd arall y cyfeiriad hwn. Dewiswch un arall',
  },
  addressShape: {
    en: 'Write small letters, digits and hyphens, such as arts-2027',
    cy: 'Ysgrifennwch lythrennau bach, digidau a chysylltnodau, fel celf-2027',
  },
  nameMissing: { en: 'Write the name in this language', cy: 'Ysgrifennwch yr enw yn yr iaith hon' },
  fictional: { en: 'Made up, for trying things out', cy: 'Ffug, er mwyn rhoi cynnig ar bethau' },
  fictionalHint: {
    en: 'Every page of it says so. This cannot be changed later.',
    cy: 'Mae pob tudalen ohoni’n dweud hynny. Ni ellir newid hyn wedyn.',
  },
  create: { en: 'Begin the round', cy: 'Dechrau’r rownd' },

  design: { en: 'Design', cy: 'Dylunio' },
  applications: { en: 'Applications', cy: 'Ceisiadau' },
  preview: { en: 'See it as applicants will', cy: 'Ei gweld fel y bydd ymgeiswyr' },
  parts: { en: 'Parts of the round', cy: 'Rhannau’r rownd' },
  partDone: { en: 'Nothing missing', cy: 'Dim ar goll' },
  partProblems: {
    en: (n: number) => plural('en', n, { one: '# thing to put right', other: '# things to put right' }),
    cy: (n: number) => `${n} peth i’w gywiro`,
  },
  missing: { en: 'What is missing', cy: 'Beth sydd ar goll' },
  should: { en: 'Worth a second look', cy: 'Gwerth ail olwg' },
  editedBy: {
    en: (when: string, who: string) => `Last changed ${when} by ${who}.`,
    cy: (when: string, who: string) => `Newidiwyd ddiwethaf ${when} gan ${who}.`,
  },
  somebody: { en: 'somebody', cy: 'rhywun' },

  state: { en: 'Where it stands', cy: 'Ble mae hi arni' },
  stateDraft: {
    en: 'This round is being designed. Only the people below see it.',
    cy: 'Mae’r rownd hon yn cael ei dylunio. Dim ond y bobl isod sy’n ei gweld.',
  },
  stateProposed: {
    en: 'A version waits for a senior officer who did not propose it.',
    cy: 'Mae fersiwn yn aros am uwch swyddog nad yw wedi’i chynnig.',
  },
  stateApproved: {
    en: 'A version has been approved and waits to be published.',
    cy: 'Mae fersiwn wedi’i chymeradwyo ac yn aros i’w chyhoeddi.',
  },
  statePublished: { en: 'This round is on show.', cy: 'Mae’r rownd hon i’w gweld.' },
  stateChanged: {
    en: 'What is worked on here says something else than what is on show: propose it as an amendment.',
    cy: 'Mae’r hyn sydd ar waith yma yn dweud rhywbeth gwahanol i’r hyn sydd i’w weld: cynigiwch ef fel diwygiad.',
  },
  stateCancelled: { en: 'This round was cancelled.', cy: 'Canslwyd y rownd hon.' },
  propose: { en: 'Propose it for approval', cy: 'Ei chynnig i’w chymeradwyo' },
  proposeNot: {
    en: 'It can be proposed once nothing is missing.',
    cy: 'Gellir ei chynnig pan nad oes dim ar goll.',
  },
  proposeSame: {
    en: 'There is nothing new to propose.',
    cy: 'Nid oes dim newydd i’w gynnig.',
  },
  approve: { en: 'Approve it', cy: 'Ei chymeradwyo' },
  sendBack: { en: 'Send it back', cy: 'Ei hanfon yn ôl' },
  sendBackReason: { en: 'What has to change, and why', cy: 'Beth sydd angen newid, a pham' },
  publish: { en: 'Publish it', cy: 'Ei chyhoeddi' },
  amend: { en: 'Put the amendment in force', cy: 'Rhoi’r diwygiad ar waith' },
  amendReason: { en: 'What changes, and why', cy: 'Beth sy’n newid, a pham' },
  amendHint: {
    en: 'Everybody who is applying gets this by e-mail, in their language.',
    cy: 'Mae pawb sy’n gwneud cais yn cael hyn drwy e-bost, yn eu hiaith.',
  },
  reasonMissing: { en: 'Say why', cy: 'Dywedwch pam' },

  deadline: { en: 'A later deadline', cy: 'Dyddiad cau hwyrach' },
  deadlineBody: {
    en: 'A deadline only ever moves to later, with a reason, and when a second person approves. Everybody who is applying is told.',
    cy: 'Dim ond i ddyddiad hwyrach y mae dyddiad cau’n symud, gyda rheswm, a phan fydd ail berson yn cymeradwyo. Dywedir wrth bawb sy’n gwneud cais.',
  },
  newDeadline: { en: 'New deadline', cy: 'Dyddiad cau newydd' },
  extensionReason: { en: 'Why', cy: 'Pam' },
  proposeExtension: { en: 'Propose the later deadline', cy: 'Cynnig y dyddiad cau hwyrach' },
  extensionWaits: {
    en: (who: string, when: string) => `${who} proposes ${when}.`,
    cy: (who: string, when: string) => `Mae ${who} yn cynnig ${when}.`,
  },
  extensionOwn: {
    en: 'You proposed it: another senior officer decides.',
    cy: 'Chi a’i cynigiodd: uwch swyddog arall sy’n penderfynu.',
  },
  approveExtension: { en: 'Approve and tell everybody', cy: 'Cymeradwyo a dweud wrth bawb' },
  refuseExtension: { en: 'Leave the deadline as it is', cy: 'Gadael y dyddiad cau fel y mae' },
  'not-later': {
    en: 'Choose a time after the present deadline',
    cy: 'Dewiswch amser ar ôl y dyddiad cau presennol',
  },

  cancelling: { en: 'Cancel the round', cy: 'Canslo’r rownd' },
  cancellingBody: {
    en: 'A round on show is cancelled for good, with a reason, and when a second person confirms. Nothing in it can be changed or submitted after that; everything stays readable. Everybody who is applying is told.',
    cy: 'Mae rownd sydd i’w gweld yn cael ei chanslo am byth, gyda rheswm, a phan fydd ail berson yn cadarnhau. Ni ellir newid na chyflwyno dim ynddi wedyn; mae popeth yn dal yn ddarllenadwy. Dywedir wrth bawb sy’n gwneud cais.',
  },
  cancellingReason: { en: 'Why it is cancelled', cy: 'Pam mae’n cael ei chanslo' },
  cancellingHint: {
    en: 'It stands on the page of the round, and everybody who is applying gets it by e-mail.',
    cy: 'Mae’n sefyll ar dudalen y rownd, ac mae pawb sy’n gwneud cais yn ei gael drwy e-bost.',
  },
  proposeCancellation: { en: 'Propose to cancel it', cy: 'Cynnig ei chanslo' },
  cancellationWaits: {
    en: (who: string) => `${who} proposes to cancel this round.`,
    cy: (who: string) => `Mae ${who} yn cynnig canslo’r rownd hon.`,
  },
  confirmCancellation: { en: 'Cancel it and tell everybody', cy: 'Ei chanslo a dweud wrth bawb' },
  refuseCancellation: { en: 'Let it go on', cy: 'Gadael iddi fynd yn ei blaen' },

  people: { en: 'People and roles', cy: 'Pobl a rolau' },
  'fund-manager': { en: 'Fund manager', cy: 'Rheolwr cronfa' },
  'senior-officer': { en: 'Senior officer', cy: 'Uwch swyddog' },
  assessor: { en: 'Assessor', cy: 'Aseswr' },
  panel: { en: 'Panel member', cy: 'Aelod o’r panel' },
  finance: { en: 'Finance', cy: 'Cyllid' },
  auditor: { en: 'Auditor', cy: 'Archwilydd' },
  person: { en: 'Name', cy: 'Enw' },
  role: { en: 'Role', cy: 'Rôl' },
  giveRole: { en: 'Give somebody a role', cy: 'Rhoi rôl i rywun' },
  email: {
    en: 'The e-mail address they sign in with',
    cy: 'Y cyfeiriad e-bost y maent yn mewngofnodi ag ef',
  },
  give: { en: 'Give the role', cy: 'Rhoi’r rôl' },
  end: { en: 'End', cy: 'Dod i ben' },
  endFor: {
    en: (role: string, who: string) => `the role ${role} of ${who}`,
    cy: (role: string, who: string) => `rôl ${role} ${who}`,
  },
  'unknown-person': {
    en: 'Nobody has signed in with this address. Ask them to sign in once, then give the role',
    cy: 'Nid oes neb wedi mewngofnodi â’r cyfeiriad hwn. Gofynnwch iddynt fewngofnodi unwaith, yna rhowch y rôl',
  },
  'own-role': { en: 'Nobody gives themselves another role', cy: 'Nid oes neb yn rhoi rôl arall iddo’i hun' },

  history: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  by: { en: 'By', cy: 'Gan' },
  platform: { en: 'the platform', cy: 'y platfform' },
  'event-drafted': { en: 'Begun', cy: 'Dechreuwyd' },
  'event-proposed': { en: 'Proposed', cy: 'Cynigiwyd' },
  'event-sent-back': { en: 'Sent back', cy: 'Anfonwyd yn ôl' },
  'event-approved': { en: 'Approved', cy: 'Cymeradwywyd' },
  'event-published': { en: 'Published', cy: 'Cyhoeddwyd' },
  'event-amended': { en: 'Amended', cy: 'Diwygiwyd' },
  'event-extension-proposed': { en: 'Later deadline proposed', cy: 'Cynigiwyd dyddiad cau hwyrach' },
  'event-extension-refused': { en: 'Later deadline refused', cy: 'Gwrthodwyd dyddiad cau hwyrach' },
  'event-extension-approved': { en: 'Deadline moved', cy: 'Symudwyd y dyddiad cau' },
  'event-extended-by-rule': {
    en: 'Deadline moved by the rule, since our service was down',
    cy: 'Symudwyd y dyddiad cau drwy’r rheol, gan fod ein gwasanaeth i lawr',
  },
  measured: {
    en: (minutes: number, from: string, to: string) => `${minutes} minutes measured; from ${from} to ${to}`,
    cy: (minutes: number, from: string, to: string) => `mesurwyd ${minutes} munud; o ${from} i ${to}`,
  },
  'event-cancellation-proposed': { en: 'Cancelling proposed', cy: 'Cynigiwyd canslo' },
  'event-cancellation-refused': {
    en: 'Not cancelled, it goes on',
    cy: 'Heb ei chanslo, mae’n mynd yn ei blaen',
  },
  'event-test-begun': { en: 'Test begun', cy: 'Dechreuwyd prawf' },
  'event-test-closed': { en: 'Test closed', cy: 'Caewyd y prawf' },
  'event-test-reopened': { en: 'Test opened again', cy: 'Ailagorwyd y prawf' },
  'event-test-ended': { en: 'Test ended', cy: 'Daeth y prawf i ben' },
  tryTitle: { en: 'Try it whole', cy: 'Rhoi cynnig cyfan arni' },
  'event-cancelled': { en: 'Cancelled', cy: 'Canslwyd' },
  version: { en: (n: number) => `version ${n}`, cy: (n: number) => `fersiwn ${n}` },

  previewTitle: { en: 'Preview', cy: 'Rhagolwg' },
  previewBody: {
    en: 'This is how applicants will see it. Nothing you type here is kept.',
    cy: 'Dyma sut y bydd ymgeiswyr yn ei gweld. Ni chedwir dim a deipiwch yma.',
  },
  previewSections: { en: 'Sections of the form', cy: 'Adrannau’r ffurflen' },
  previewRound: { en: 'Page of the round', cy: 'Tudalen y rownd' },
})
