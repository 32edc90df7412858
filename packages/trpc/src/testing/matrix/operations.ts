import type { MatrixTarget } from '@academy/services/grants/testing/arrange-matrix'

/** What of the world an operation is called with, beside the application: people and things that all states share. */
export interface MatrixThings {
  /** A member of the organisation who is not its lead. */
  memberId: string
  /** What nobody has. */
  madeUpId: string
}

type InputOf = (target: MatrixTarget, things: MatrixThings) => unknown

const application: InputOf = ({ applicationId }) => ({ applicationId })
const organisation: InputOf = ({ organisationId }) => ({ organisationId })
const round: InputOf = ({ roundSlug }) => ({ slug: roundSlug })
const seen: InputOf = ({ roundSlug, reference }) => ({ slug: roundSlug, reference })
const scenario: InputOf = ({ roundSlug }) => ({ slug: roundSlug, letter: 'A' })
const ended: InputOf = ({ roundSlug }) => ({ slug: roundSlug, letter: 'A', base: 1, reason: 'Why' })
const settings = {
  objective: 'score',
  levels: 2,
  seed: 1,
  years: [],
  rules: [],
  forced: [],
  exclusive: [],
}
const nothing: InputOf = () => undefined
const involvement = { section: 'people', values: { involvement: 'Words of a matrix' }, baseVersions: {} }

/** How to call every operation about an application: a lawful input, so that only who asks and its state decide. */
export const onApplications: Record<string, InputOf> = {
  'grants.autosave': (target) => ({ applicationId: target.applicationId, ...involvement }),
  'grants.beginCorrection': application,
  'grants.checkAnswers': application,
  'grants.colleagues': application,
  'grants.comments': application,
  'grants.copyEarlier': ({ applicationId, rivalId }) => ({ applicationId, fromId: rivalId }),
  'grants.dropCorrection': application,
  'grants.earlier': application,
  'grants.inviteColleague': ({ applicationId }) => ({
    applicationId,
    email: 'new@invited.example',
    role: 'contributor',
    language: 'en',
  }),
  'grants.latePlea': application,
  'grants.pleadLate': ({ applicationId }) => ({ applicationId, reason: 'Why' }),
  'grants.receipt': application,
  'grants.receiptProof': application,
  // The round of the matrix asks for no file; who may do what with one is held by the tests beside the operations.
  'grants.files': ({ applicationId }) => ({ applicationId, section: 'people', field: 'involvement' }),
  'grants.dropUpload': ({ applicationId }, { madeUpId }) => ({
    applicationId,
    section: 'people',
    field: 'involvement',
    upload: madeUpId,
  }),
  'grants.removeFile': ({ applicationId }, { madeUpId }) => ({
    applicationId,
    section: 'people',
    field: 'involvement',
    file: madeUpId,
  }),
  'grants.resolveComment': ({ applicationId, commentId }) => ({ applicationId, commentId, isResolved: true }),
  'grants.saveSection': (target) => ({ applicationId: target.applicationId, ...involvement }),
  'grants.section': ({ applicationId }) => ({ applicationId, section: 'people' }),
  'grants.sendBack': ({ applicationId }) => ({ applicationId, reason: 'Why' }),
  'grants.sendForSignOff': application,
  'grants.submit': ({ applicationId }) => ({ applicationId, idempotencyKey: 'the key of a matrix' }),
  'grants.taskList': application,
  'grants.undoWithdrawal': application,
  'grants.versions': ({ applicationId }) => ({ applicationId, section: 'people', field: 'involvement' }),
  'grants.withdraw': application,
  'grants.writeComment': ({ applicationId }) => ({
    applicationId,
    section: 'people',
    field: null,
    body: 'Words',
  }),
  'staff.answer': ({ applicationId, clarificationId }, { madeUpId }) => ({
    applicationId,
    clarificationId: clarificationId ?? madeUpId,
    answer: 'An answer',
  }),
  'staff.application': seen,
  'staff.ask': (target, things) => ({
    ...(seen(target, things) as object),
    question: 'A question',
    dueLocal: '2099-06-01T12:00',
  }),
  'staff.clarifications': application,
  'staff.endReopening': (target, things) => ({ ...(seen(target, things) as object), reason: 'Why' }),
  'staff.latePlea': seen,
  'staff.messagesTo': application,
  'staff.ruleOnPlea': (target, things) => ({
    ...(seen(target, things) as object),
    pleaId: things.madeUpId,
    grant: false,
    untilLocal: '',
    reason: 'Why',
  }),
  'staff.reopen': (target, things) => ({
    ...(seen(target, things) as object),
    sections: [],
    untilLocal: '2099-06-01T12:00',
    reason: 'Why',
  }),
  'staff.sealedSubmission': seen,
  'staff.writeNote': (target, things) => ({ ...(seen(target, things) as object), body: 'A note' }),
  'screen.get': seen,
  'screen.check': (target, things) => ({
    ...(seen(target, things) as object),
    checks: [{ item: 'requirement:1', answer: 'met', note: '' }],
  }),
  'screen.raise': (target, things) => ({ ...(seen(target, things) as object), kind: 'other', words: 'Why' }),
  'screen.propose': (target, things) => ({
    ...(seen(target, things) as object),
    outcome: 'ineligible',
    reason: 'Why',
  }),
  'screen.rule': (target, { madeUpId }) => ({
    slug: target.roundSlug,
    reference: target.reference,
    outcomeId: madeUpId,
    ruling: 'confirmed',
  }),
}

/** How to call every operation about the organisation behind an application, or its round. */
export const onTheRest: Record<string, InputOf> = {
  'grants.askMerge': ({ organisationId }) => ({
    organisationId,
    other: '999999',
    evidence: 'Evidence of a matrix',
  }),
  'grants.askRescue': ({ organisationId }) => ({ organisationId, evidence: 'Evidence of a matrix' }),
  'grants.changeRole': ({ organisationId }, { memberId }) => ({
    organisationId,
    personId: memberId,
    role: 'finance',
  }),
  'grants.claimNumber': ({ organisationId }) => ({
    organisationId,
    scheme: 'GB-COH',
    number: '00000001',
    evidence: 'Evidence',
  }),
  'grants.leaveOrganisation': organisation,
  'grants.organisation': organisation,
  'grants.passLeadOn': ({ organisationId }, { memberId }) => ({ organisationId, personId: memberId }),
  'grants.removeMember': ({ organisationId }, { memberId }) => ({ organisationId, personId: memberId }),
  'grants.startApplication': ({ organisationId, roundSlug }) => ({ organisationId, roundSlug }),
  'grants.stateNumber': ({ organisationId }) => ({ organisationId, kind: 'GB-COH', number: '00000001' }),
  'grants.withdrawInvitation': ({ organisationId }, { madeUpId }) => ({
    organisationId,
    invitationId: madeUpId,
  }),
  'grants.withdrawNumber': ({ organisationId }) => ({ organisationId, scheme: 'GB-COH', number: '00000001' }),
  'grants.changeDetails': ({ organisationId }) => ({
    organisationId,
    name: 'Example Organisation of a matrix',
    postcode: 'ZZ99 3VZ',
    address: '',
    legalForm: '',
    notForProfit: '',
    lastIncome: '',
    'accountsEnd.day': '',
    'accountsEnd.month': '',
    'accountsEnd.year': '',
  }),
  'decide.decisions': round,
  'decide.decision': seen,
  'decide.propose': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, key: madeUpId, metOn: '2026-01-01', present: 'All', leftRoom: '', minute: 'Words' }), // prettier-ignore
  'decide.write': ({ roundSlug, reference }) => ({ slug: roundSlug, reference, base: 0, conditionsEn: '', conditionsCy: '', reason: 'Why' }), // prettier-ignore
  'decide.review': ({ roundSlug, reference }) => ({ slug: roundSlug, reference, fact: 'facts', words: 'Why' }), // prettier-ignore
  'decide.approve': ({ roundSlug }) => ({ slug: roundSlug, no: 1, wordsWritten: 0 }),
  'decide.sendBack': ({ roundSlug }) => ({ slug: roundSlug, no: 1, reason: 'Why' }),
  'decide.endAward': ({ roundSlug, reference }, { madeUpId }) => ({ slug: roundSlug, reference, key: madeUpId, kind: 'declined', reason: 'Why' }), // prettier-ignore
  'decide.offerReserve': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, key: madeUpId, reason: 'Why' }), // prettier-ignore
  'decide.answerChange': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId, answer: 'approved', reason: '' }), // prettier-ignore
  'decide.record': round,
  'allocate.approve': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, letter: 'A', id: madeUpId }),
  'allocate.change': ({ roundSlug }) => ({ slug: roundSlug, letter: 'A', base: 1, settings }),
  'allocate.choose': ended,
  'allocate.compare': ({ roundSlug }) => ({ slug: roundSlug, letters: ['A', 'B'] }),
  'allocate.create': ({ roundSlug }) => ({ slug: roundSlug, name: 'A scenario of a matrix' }),
  'allocate.drawTheLot': ({ roundSlug }) => ({ slug: roundSlug, letter: 'A', base: 1 }),
  'allocate.drop': ended,
  'allocate.record': round,
  'allocate.sayLotSeed': ({ roundSlug }) => ({
    slug: roundSlug,
    seed: 'a seed of a matrix',
    publishedAt: 'Here',
  }),
  'allocate.scenario': scenario,
  'allocate.scenarios': round,
  'allocate.try': ({ roundSlug }) => ({ slug: roundSlug, letter: 'A', settings }),
  'assess.assign': ({ roundSlug, reference }, { madeUpId }) => ({
    slug: roundSlug,
    reference,
    personId: madeUpId,
    dueOn: null,
  }),
  'assess.board': round,
  'assess.proposing': round,
  'assess.saveTerms': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    personId: madeUpId,
    loadLeast: 0,
    loadMost: 5,
    readsWelsh: false,
    region: null,
    topics: [],
  }),
  'assess.propose': ({ roundSlug }) => ({
    slug: roundSlug,
    reviewsPerBid: 1,
    welshReaders: 'one',
    loadMost: 100,
    dueOn: null,
    withoutPerson: null,
    reason: '',
  }),
  'assess.proposal': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId }),
  'assess.applyProposal': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId }),
  'assess.move': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    id: madeUpId,
    move: 'unassigned',
    reason: 'Why',
  }),
  'assess.conflicts': round,
  'assess.declaration': round,
  'assess.declare': ({ roundSlug, applicationId }) => ({
    slug: roundSlug,
    lookedAt: [applicationId],
    declared: [{ subject: applicationId, kind: 'works-for' }],
  }),
  'assess.ruleOnConflict': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    conflictId: madeUpId,
    seen: 'pending',
    ruling: 'barred',
    reason: 'Why',
  }),
  'screen.list': round,
  'screen.raiseFindings': round,
  'screen.giveFlag': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    flagId: madeUpId,
    ownerId: madeUpId,
  }),
  'screen.resolveFlag': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    flagId: madeUpId,
    resolution: 'cleared',
    words: 'Why',
  }),
  'screen.exportForCheck': round,
  'screen.importAnswers': ({ roundSlug }) => ({
    slug: roundSlug,
    text: 'reference,provider,date,result\nSP-NONE,Example Checks,2026-11-01,clear',
    preview: true,
  }),
  'weigh.ranking': round,
  'weigh.calibrate': ({ roundSlug }) => ({ slug: roundSlug, cut: 1 }),
  'weigh.moderation': round,
  'weigh.moderate': ({ roundSlug, reference }, { madeUpId }) => ({
    slug: roundSlug,
    reference,
    calibrationId: madeUpId,
    seen: null,
    outcome: 'kept',
    agreedHundredths: null,
    reason: 'Why',
    present: 'Who',
  }),
  'grants.round': round,
  'grants.eligibility': round,
  'staff.applications': round,
  'staff.charts': round,
  'staff.exportFile': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId }),
  'staff.exports': round,
  'staff.latePleas': round,
  'staff.endMessage': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId, kind: 'released' }),
  'staff.message': ({ roundSlug }, { madeUpId }) => ({ slug: roundSlug, id: madeUpId }),
  'staff.messages': round,
  'staff.writeMessage': ({ roundSlug }) => ({
    slug: roundSlug,
    en: { subject: 'A subject', body: 'A message' },
    cy: { subject: 'Pwnc', body: 'Neges' },
  }),
  'staff.requestExport': ({ roundSlug }) => ({ slug: roundSlug, kind: 'csv' }),
  'design.decide': ({ roundSlug }) => ({ slug: roundSlug, approve: true }),
  'design.decideExtension': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    eventId: madeUpId,
    approve: true,
  }),
  'design.decideCancellation': ({ roundSlug }, { madeUpId }) => ({
    slug: roundSlug,
    eventId: madeUpId,
    confirm: true,
  }),
  'design.edit': ({ roundSlug }) => ({
    slug: roundSlug,
    edition: 0,
    edits: [{ op: 'set', path: ['name', 'en'], value: 'Example' }],
  }),
  'design.endRole': ({ roundSlug }, { memberId }) => ({
    slug: roundSlug,
    personId: memberId,
    role: 'assessor',
  }),
  'design.giveRole': ({ roundSlug }) => ({
    slug: roundSlug,
    email: 'nobody@known.example',
    role: 'assessor',
  }),
  'design.preview': round,
  'design.propose': round,
  'design.proposeExtension': ({ roundSlug }) => ({
    slug: roundSlug,
    closesAtLocal: '2099-06-01T12:00',
    reason: 'Why',
  }),
  'design.proposeCancellation': ({ roundSlug }) => ({ slug: roundSlug, reason: 'Why' }),
  'design.beginTest': round,
  'design.moveTest': ({ roundSlug }) => ({ slug: roundSlug, move: 'end' }),
  'design.test': round,
  'design.publish': round,
  'design.round': round,
}

/** Operations that are about whoever asks, or about no application: who may call them is all there is to say. */
export const onNoTarget: Record<string, InputOf> = {
  'assess.bid': (_, { madeUpId }) => ({ id: madeUpId }),
  'assess.mine': nothing,
  'assess.respond': (_, { madeUpId }) => ({ id: madeUpId, answer: 'accepted' }),
  'assess.save': (_, { madeUpId }) => ({ id: madeUpId, scores: [], finish: false }),
  'audit.events': () => ({}),
  'audit.proof': (_, { madeUpId }) => ({ eventId: madeUpId }),
  'audit.verify': nothing,
  'design.create': () => ({
    slug: 'a-round-of-a-matrix',
    name: { en: 'Example', cy: 'Enghraifft' },
    template: 'small-arts',
    fictional: true,
  }),
  'design.myRounds': nothing,
  'grants.createOrganisation': () => ({ name: 'Example Matrix', postcode: 'ZZ99 3VZ', unregistered: true }),
  'grants.decideOrganisationCase': (_, { madeUpId }) => ({ caseId: madeUpId }),
  'grants.invitation': () => ({ token: 'a-token-that-nobody-has' }),
  'grants.joinByInvitation': () => ({ token: 'a-token-that-nobody-has' }),
  'grants.joinMine': (_, { madeUpId }) => ({ invitationId: madeUpId }),
  'grants.myApplications': nothing,
  'grants.myInvitations': nothing,
  'grants.myOrganisations': nothing,
  'grants.organisationCase': (_, { madeUpId }) => ({ caseId: madeUpId }),
  'grants.organisationCases': () => ({}),
  'grants.proposeOrganisationCase': (_, { madeUpId }) => ({
    caseId: madeUpId,
    proposal: 'refuse',
    reason: 'Why',
  }),
  'grants.putBackOrganisationCase': (_, { madeUpId }) => ({ caseId: madeUpId }),
  'grants.rounds': nothing,
  'person.chooseMail': () => ({ wanted: [] }),
  'person.mailChoices': nothing,
  'person.unsubscribe': () => ({ token: 'a-token-that-nobody-has', refuse: true }),
  'person.unsubscribePage': () => ({ token: 'a-token-that-nobody-has' }),
  'person.ownDetails': nothing,
  'person.updateOwnDetails': () => ({ name: 'Somebody Example', language: 'en' }),
}
