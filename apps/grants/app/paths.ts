import { shellPaths } from '@academy/ui/shell/shell-paths'

const numbered = (no: number | undefined) => (no === undefined ? '' : `?no=${no}`)

/** Every address of this door, without its language: `useLocalPath` or `localPath` adds that. */
export const paths = {
  home: shellPaths.home,
  round: (slug: string) => `/rounds/${slug}`,
  /** What everybody reads once results are told, and its files. */
  results: (slug: string) => `/rounds/${slug}/results`,
  resultsCsv: (slug: string) => `/rounds/${slug}/results.csv`,
  resultsJson: (slug: string) => `/rounds/${slug}/results.json`,
  awardsCsv: (slug: string) => `/rounds/${slug}/awards.csv`,
  awardsJson: (slug: string) => `/rounds/${slug}/awards.json`,
  publicDecisions: (slug: string) => `/rounds/${slug}/decisions.json`,
  publicDivision: (slug: string) => `/rounds/${slug}/division.json`,
  verifyScript: '/verify-allocation.mjs',
  eligibility: (slug: string) => `/rounds/${slug}/eligibility`,
  signIn: shellPaths.signIn,
  signInLink: '/sign-in/link',
  signInSent: '/sign-in/sent',
  beginPasskey: '/sign-in/passkey',
  signInService: '/sign-in/service',
  serviceRefused: (why: string) => `/sign-in/refused?${new URLSearchParams({ why })}`,
  signOut: shellPaths.signOut,
  session: '/session',
  account: '/account',
  /** The same, once for somebody new, on the way to where he wanted to go. */
  welcome: (next: string) => `/account?${new URLSearchParams({ next })}`,
  accountSaved: '/account?saved=1',
  accountDone: (what: string) => `/account?${new URLSearchParams({ done: what })}`,
  ownSessions: '/account/sessions',
  ownPasskeys: '/account/passkeys',
  mailChoices: '/account/mail',
  unsubscribe: (token: string) => `/unsubscribe/${encodeURIComponent(token)}`,
  beginOwnPasskey: '/account/passkeys/begin',
  outbox: '/outbox',
  applications: '/applications',
  /** With what was answered before, by question. */
  newApplication: (round: string, eligibility: Readonly<Record<string, string>> = {}) =>
    `/applications/new?${new URLSearchParams({ ...eligibility, round })}`,
  application: (id: string) => `/applications/${id}`,
  section: (id: string, slug: string) => `/applications/${id}/${slug}`,
  copyEarlier: (id: string) => `/applications/${id}/copy`,
  copyDocx: (id: string) => `/applications/${id}/copy.docx`,
  copyPdf: (id: string) => `/applications/${id}/copy.pdf`,
  comments: (id: string) => `/applications/${id}/comments`,
  commentsAbout: (id: string, section: string, question: string) =>
    `/applications/${id}/comments?${new URLSearchParams({ about: `${section}/${question}` })}#comment`,
  question: (id: string, section: string, question: string) => `/applications/${id}/${section}/${question}`,
  versions: (id: string, section: string, question: string) =>
    `/applications/${id}/${section}/${question}/versions`,
  files: (id: string, section: string, question: string) =>
    `/applications/${id}/${section}/${question}/files`,
  /** Where the parts of a file go that is sent by script: no page. */
  uploads: (id: string, section: string, question: string) =>
    `/applications/${id}/${section}/${question}/uploads`,
  file: (id: string, file: string) => `/applications/${id}/files/${file}`,
  autosave: (id: string, slug: string) => `/applications/${id}/${slug}/autosave.json`,
  check: (id: string) => `/applications/${id}/check`,
  /** Of an earlier submission where its number is given. */
  receipt: (id: string, no?: number) => `/applications/${id}/receipt${numbered(no)}`,
  receiptText: (id: string, no?: number) => `/applications/${id}/receipt/text${numbered(no)}`,
  colleagues: (id: string) => `/applications/${id}/colleagues`,
  receiptProof: (id: string, no?: number) => `/applications/${id}/receipt/proof${numbered(no)}`,
  receiptProofJson: (id: string, no?: number) => `/applications/${id}/receipt/proof.json${numbered(no)}`,
  clarifications: (id: string) => `/applications/${id}/clarifications`,
  messagesTo: (id: string) => `/applications/${id}/messages`,
  withdraw: (id: string) => `/applications/${id}/withdraw`,
  plea: (id: string) => `/applications/${id}/plea`,
  appeal: (id: string) => `/applications/${id}/appeal`,
  correct: (id: string) => `/applications/${id}/correct`,
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  organisationDetails: (id: string) => `/organisations/${id}/details`,
  claimNumber: (id: string, scheme: string, number: string) =>
    `/organisations/${id}/ask/claim?${new URLSearchParams({ scheme, number })}`,
  askStaff: (id: string, kind: 'merge' | 'rescue') => `/organisations/${id}/ask/${kind}`,
  askedRescue: (id: string) => `/organisations/${id}/ask/rescue?asked=1`,
  invitation: (token: string) => `/invitations/${encodeURIComponent(token)}`,
  manageOrganisations: ({ state, kind }: { state?: string | undefined; kind?: string | undefined } = {}) =>
    `/manage/organisations?${new URLSearchParams({ ...(state && { state }), ...(kind && { kind }) })}`.replace(
      /\?$/,
      '',
    ),
  manageOrganisation: (id: string) => `/manage/organisations/${id}`,
  manage: '/manage/rounds',
  manageRound: (slug: string) => `/manage/rounds/${slug}`,
  manageRoundCsv: (slug: string) => `/manage/rounds/${slug}/applications.csv`,
  staffApplication: (slug: string, reference: string) => `/manage/rounds/${slug}/applications/${reference}`,
  sealedJson: (slug: string, reference: string) =>
    `/manage/rounds/${slug}/applications/${reference}/submission.json`,
  sealedText: (slug: string, reference: string) =>
    `/manage/rounds/${slug}/applications/${reference}/submission.txt`,
  charts: (slug: string) => `/manage/rounds/${slug}/charts`,
  chartCsv: (slug: string, chart: string) => `/manage/rounds/${slug}/charts/${chart}.csv`,
  downloads: (slug: string) => `/manage/rounds/${slug}/downloads`,
  download: (slug: string, id: string) => `/manage/rounds/${slug}/downloads/${id}`,
  /** Its ZIP, which is sent as it is read. */
  downloadZip: (slug: string, id: string) => `/manage/rounds/${slug}/downloads/${id}.zip`,
  submittedFile: (slug: string, reference: string, file: string) =>
    `/manage/rounds/${slug}/applications/${reference}/files/${file}`,
  messages: (slug: string) => `/manage/rounds/${slug}/messages`,
  message: (slug: string, id: string) => `/manage/rounds/${slug}/messages/${id}`,
  conflicts: (slug: string) => `/manage/rounds/${slug}/conflicts`,
  assess: '/assess',
  assessBid: (id: string) => `/assess/${id}`,
  /** Where an assignment is accepted or declined, and where one recuses oneself. */
  answerAssignment: (id: string) => `/assess/${id}/answer`,
  assessing: (slug: string) => `/manage/rounds/${slug}/assessing`,
  proposeAssignments: (slug: string) => `/manage/rounds/${slug}/assessing/propose`,
  proposal: (slug: string, id: string) => `/manage/rounds/${slug}/assessing/proposals/${id}`,
  ranking: (slug: string) => `/manage/rounds/${slug}/ranking`,
  rankingCsv: (slug: string) => `/manage/rounds/${slug}/ranking.csv`,
  /** Of all that disagree, or of one bid. */
  moderation: (slug: string, bid?: string) =>
    `/manage/rounds/${slug}/moderation${bid === undefined ? '' : `?${new URLSearchParams({ bid })}`}`,
  decisions: (slug: string) => `/manage/rounds/${slug}/decisions`,
  decisionsJson: (slug: string) => `/manage/rounds/${slug}/decisions.json`,
  divisionJson: (slug: string) => `/manage/rounds/${slug}/division.json`,
  decision: (slug: string, reference: string) => `/manage/rounds/${slug}/decisions/${reference}`,
  letters: (slug: string) => `/manage/rounds/${slug}/letters`,
  letter: (slug: string, id: string) => `/manage/rounds/${slug}/letters/${id}`,
  announcement: (slug: string) => `/manage/rounds/${slug}/announcement`,
  standard: (slug: string) => `/manage/rounds/${slug}/standard`,
  standardCsv: (slug: string) => `/manage/rounds/${slug}/standard.csv`,
  standardJson: (slug: string) => `/manage/rounds/${slug}/standard.json`,
  register: (slug: string) => `/manage/rounds/${slug}/register`,
  /** Of one's own application, once results are told. */
  result: (id: string) => `/applications/${id}/result`,
  resultPdf: (id: string) => `/applications/${id}/result.pdf`,
  scenarios: (slug: string) => `/manage/rounds/${slug}/scenarios`,
  scenario: (slug: string, letter: string) => `/manage/rounds/${slug}/scenarios/${letter}`,
  /** Where a scenario is tried with other settings, which is kept nowhere. */
  tryScenario: (slug: string, letter: string) => `/manage/rounds/${slug}/scenarios/${letter}/try.json`,
  chooseScenario: (slug: string, letter: string) => `/manage/rounds/${slug}/scenarios/${letter}/choose`,
  dropScenario: (slug: string, letter: string) => `/manage/rounds/${slug}/scenarios/${letter}/drop`,
  drawTheLot: (slug: string, letter: string) => `/manage/rounds/${slug}/scenarios/${letter}/lot`,
  lotSeed: (slug: string) => `/manage/rounds/${slug}/scenarios/lot`,
  compareScenarios: (slug: string) => `/manage/rounds/${slug}/scenarios/compare`,
  declareConflicts: (slug: string) => `/assess/declare/${slug}`,
  screening: (slug: string) => `/manage/rounds/${slug}/screening`,
  screeningCsv: (slug: string) => `/manage/rounds/${slug}/screening.csv`,
  screeningJson: (slug: string) => `/manage/rounds/${slug}/screening.json`,
  screeningAnswers: (slug: string) => `/manage/rounds/${slug}/screening/answers`,
  screenBid: (slug: string, reference: string) => `/manage/rounds/${slug}/screening/${reference}`,
  latePleas: (slug: string) => `/manage/rounds/${slug}/pleas`,
  latePlea: (slug: string, reference: string) => `/manage/rounds/${slug}/pleas/${reference}`,
  appeals: (slug: string) => `/manage/rounds/${slug}/appeals`,
  staffAppeal: (slug: string, reference: string) => `/manage/rounds/${slug}/appeals/${reference}`,
  newRound: '/manage/rounds/new',
  design: (slug: string) => `/manage/rounds/${slug}/design`,
  designPart: (slug: string, part: string) => `/manage/rounds/${slug}/design/${part}`,
  designItem: (slug: string, part: string, index: number) => `/manage/rounds/${slug}/design/${part}/${index}`,
  designQuestion: (slug: string, section: number, question: number) =>
    `/manage/rounds/${slug}/design/form/${section}/${question}`,
  testRound: (slug: string) => `/manage/rounds/${slug}/test`,
  preview: (slug: string) => `/manage/rounds/${slug}/preview`,
  previewSection: (slug: string, section: string) => `/manage/rounds/${slug}/preview/${section}`,
  audit: '/audit',
  auditEvent: (id: string) => `/audit/${id}`,
  auditEventJson: (id: string) => `/audit/${id}/proof.json`,
  log: '/log',
  headsJson: '/log/heads.json',
  accessibility: shellPaths.accessibility,
  privacy: shellPaths.privacy,
  cookies: '/cookies',
} as const

/** Addresses of the atlas, which stands at an address of its own. */
export const atlasPaths = {
  programme: (slug: string) => `/funding/${slug}`,
} as const
