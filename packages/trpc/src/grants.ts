import { autosaveSection, autosaveSectionInput } from '@academy/services/grants/apply/autosave-section'
import { getReceiptProof, getReceiptProofInput } from '@academy/services/grants/submit/get-receipt-proof'
import {
  createOrganisation,
  createOrganisationInput,
} from '@academy/services/grants/organisation/create-organisation'
import { getCheckAnswers, getCheckAnswersInput } from '@academy/services/grants/apply/get-check-answers'
import { getEligibility, getEligibilityInput } from '@academy/services/grants/round/get-eligibility'
import { getColleagues, getColleaguesInput } from '@academy/services/grants/people/get-colleagues'
import { inviteColleague, inviteColleagueInput } from '@academy/services/grants/people/invite-colleague'
import {
  withdrawInvitation,
  withdrawInvitationInput,
} from '@academy/services/grants/people/withdraw-invitation'
import { applicationInput } from '@academy/services/grants/apply/load-application'
import { getReceipt, getReceiptInput } from '@academy/services/grants/submit/get-receipt'
import { getRound, getRoundInput } from '@academy/services/grants/round/get-round'
import { getSection, getSectionInput } from '@academy/services/grants/apply/get-section'
import {
  getComments,
  getCommentsInput,
  resolveComment,
  resolveCommentInput,
  writeComment,
  writeCommentInput,
} from '@academy/services/grants/apply/comments'
import {
  copyEarlier,
  copyEarlierInput,
  getEarlier,
  getEarlierInput,
} from '@academy/services/grants/apply/copy-earlier'
import { getVersions, getVersionsInput } from '@academy/services/grants/apply/get-versions'
import { getTaskList, getTaskListInput } from '@academy/services/grants/apply/get-task-list'
import { listMyApplications } from '@academy/services/grants/apply/list-my-applications'
import { changeDetails, changeDetailsInput } from '@academy/services/grants/organisation/change-details'
import {
  changeRole,
  changeRoleInput,
  leaveOrganisation,
  leaveOrganisationInput,
  passLeadOn,
  passLeadOnInput,
  removeMember,
  removeMemberInput,
} from '@academy/services/grants/organisation/change-people'
import {
  decideOrganisationCase,
  getOrganisationCase,
  listOrganisationCases,
  listOrganisationCasesInput,
  organisationCaseInput,
  proposeCaseInput,
  proposeOrganisationCase,
  putBackOrganisationCase,
} from '@academy/services/grants/organisation/decide-case'
import { getOrganisation, organisationInput } from '@academy/services/grants/organisation/get-organisation'
import {
  askMerge,
  askMergeInput,
  askRescue,
  askRescueInput,
  claimNumber,
  claimNumberInput,
} from '@academy/services/grants/organisation/organisation-cases'
import {
  stateNumber,
  stateNumberInput,
  withdrawNumber,
  withdrawNumberInput,
} from '@academy/services/grants/organisation/state-number'
import {
  getInvitation,
  invitationInput,
  joinByInvitation,
  joinMine,
  joinMineInput,
  listMyInvitations,
} from '@academy/services/grants/people/invitation-page'
import { listMyOrganisations } from '@academy/services/grants/organisation/list-my-organisations'
import { getLatePlea, pleadLate, pleadLateInput } from '@academy/services/grants/apply/late-plea'
import { listRounds } from '@academy/services/grants/round/list-rounds'
import { saveSection, saveSectionInput } from '@academy/services/grants/apply/save-section'
import {
  sendBack,
  sendBackInput,
  sendForSignOff,
  sendForSignOffInput,
} from '@academy/services/grants/apply/sign-off'
import { startApplication, startApplicationInput } from '@academy/services/grants/apply/start-application'
import { submitApplication, submitApplicationInput } from '@academy/services/grants/submit/submit-application'
import {
  undoWithdrawal,
  undoWithdrawalInput,
  withdrawApplication,
  withdrawApplicationInput,
} from '@academy/services/grants/apply/withdraw-application'
import {
  beginCorrection,
  correctApplicationInput,
  dropCorrection,
} from '@academy/services/grants/apply/correct-application'
import { removeFile } from '@academy/services/grants/files/add-file'
import { dropUpload, uploadInput } from '@academy/services/grants/files/continue-upload'
import { fileQuestionInput } from '@academy/services/grants/files/file-question'
import { getFiles, removeFileInput } from '@academy/services/grants/files/get-files'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })
const person = procedure.meta({ access: 'person' })
const fundManager = procedure.meta({ access: 'fund-manager' })

/** Funding rounds and applications. */
export const grantsRouter = router({
  rounds: open.query(({ ctx }) => listRounds(ctx)),
  round: open.input(getRoundInput).query(({ ctx, input }) => getRound(ctx, input)),
  eligibility: open.input(getEligibilityInput).query(({ ctx, input }) => getEligibility(ctx, input)),

  latePlea: person.input(applicationInput).query(({ ctx, input }) => getLatePlea(ctx, input)),
  pleadLate: person.input(pleadLateInput).mutation(({ ctx, input }) => pleadLate(ctx, input)),
  myApplications: person.query(({ ctx }) => listMyApplications(ctx)),
  myOrganisations: person.query(({ ctx }) => listMyOrganisations(ctx)),
  createOrganisation: person
    .input(createOrganisationInput)
    .mutation(({ ctx, input }) => createOrganisation(ctx, input)),
  organisation: person.input(organisationInput).query(({ ctx, input }) => getOrganisation(ctx, input)),
  changeDetails: person.input(changeDetailsInput).mutation(({ ctx, input }) => changeDetails(ctx, input)),
  stateNumber: person.input(stateNumberInput).mutation(({ ctx, input }) => stateNumber(ctx, input)),
  withdrawNumber: person.input(withdrawNumberInput).mutation(({ ctx, input }) => withdrawNumber(ctx, input)),
  changeRole: person.input(changeRoleInput).mutation(({ ctx, input }) => changeRole(ctx, input)),
  passLeadOn: person.input(passLeadOnInput).mutation(({ ctx, input }) => passLeadOn(ctx, input)),
  removeMember: person.input(removeMemberInput).mutation(({ ctx, input }) => removeMember(ctx, input)),
  leaveOrganisation: person
    .input(leaveOrganisationInput)
    .mutation(({ ctx, input }) => leaveOrganisation(ctx, input)),
  claimNumber: person.input(claimNumberInput).mutation(({ ctx, input }) => claimNumber(ctx, input)),
  askMerge: person.input(askMergeInput).mutation(({ ctx, input }) => askMerge(ctx, input)),
  askRescue: person.input(askRescueInput).mutation(({ ctx, input }) => askRescue(ctx, input)),
  invitation: open.input(invitationInput).query(({ ctx, input }) => getInvitation(ctx, input)),
  joinByInvitation: person.input(invitationInput).mutation(({ ctx, input }) => joinByInvitation(ctx, input)),
  myInvitations: person.query(({ ctx }) => listMyInvitations(ctx)),
  joinMine: person.input(joinMineInput).mutation(({ ctx, input }) => joinMine(ctx, input)),

  organisationCases: fundManager
    .input(listOrganisationCasesInput)
    .query(({ ctx, input }) => listOrganisationCases(ctx, input)),
  organisationCase: fundManager
    .input(organisationCaseInput)
    .query(({ ctx, input }) => getOrganisationCase(ctx, input)),
  proposeOrganisationCase: fundManager
    .input(proposeCaseInput)
    .mutation(({ ctx, input }) => proposeOrganisationCase(ctx, input)),
  putBackOrganisationCase: fundManager
    .input(organisationCaseInput)
    .mutation(({ ctx, input }) => putBackOrganisationCase(ctx, input)),
  decideOrganisationCase: fundManager
    .input(organisationCaseInput)
    .mutation(({ ctx, input }) => decideOrganisationCase(ctx, input)),

  startApplication: person
    .input(startApplicationInput)
    .mutation(({ ctx, input }) => startApplication(ctx, input)),

  taskList: person.input(getTaskListInput).query(({ ctx, input }) => getTaskList(ctx, input)),
  colleagues: person.input(getColleaguesInput).query(({ ctx, input }) => getColleagues(ctx, input)),
  inviteColleague: person
    .input(inviteColleagueInput)
    .mutation(({ ctx, input }) => inviteColleague(ctx, input)),
  withdrawInvitation: person
    .input(withdrawInvitationInput)
    .mutation(({ ctx, input }) => withdrawInvitation(ctx, input)),
  section: person.input(getSectionInput).query(({ ctx, input }) => getSection(ctx, input)),
  saveSection: person.input(saveSectionInput).mutation(({ ctx, input }) => saveSection(ctx, input)),
  autosave: person.input(autosaveSectionInput).mutation(({ ctx, input }) => autosaveSection(ctx, input)),
  versions: person.input(getVersionsInput).query(({ ctx, input }) => getVersions(ctx, input)),
  files: person.input(fileQuestionInput).query(({ ctx, input }) => getFiles(ctx, input)),
  removeFile: person.input(removeFileInput).mutation(({ ctx, input }) => removeFile(ctx, input)),
  dropUpload: person.input(uploadInput).mutation(({ ctx, input }) => dropUpload(ctx, input)),
  comments: person.input(getCommentsInput).query(({ ctx, input }) => getComments(ctx, input)),
  writeComment: person.input(writeCommentInput).mutation(({ ctx, input }) => writeComment(ctx, input)),
  resolveComment: person.input(resolveCommentInput).mutation(({ ctx, input }) => resolveComment(ctx, input)),
  earlier: person.input(getEarlierInput).query(({ ctx, input }) => getEarlier(ctx, input)),
  copyEarlier: person.input(copyEarlierInput).mutation(({ ctx, input }) => copyEarlier(ctx, input)),
  checkAnswers: person.input(getCheckAnswersInput).query(({ ctx, input }) => getCheckAnswers(ctx, input)),
  submit: person.input(submitApplicationInput).mutation(({ ctx, input }) => submitApplication(ctx, input)),
  sendForSignOff: person.input(sendForSignOffInput).mutation(({ ctx, input }) => sendForSignOff(ctx, input)),
  sendBack: person.input(sendBackInput).mutation(({ ctx, input }) => sendBack(ctx, input)),
  receipt: person.input(getReceiptInput).query(({ ctx, input }) => getReceipt(ctx, input)),
  receiptProof: person.input(getReceiptProofInput).query(({ ctx, input }) => getReceiptProof(ctx, input)),
  withdraw: person
    .input(withdrawApplicationInput)
    .mutation(({ ctx, input }) => withdrawApplication(ctx, input)),
  undoWithdrawal: person.input(undoWithdrawalInput).mutation(({ ctx, input }) => undoWithdrawal(ctx, input)),
  beginCorrection: person
    .input(correctApplicationInput)
    .mutation(({ ctx, input }) => beginCorrection(ctx, input)),
  dropCorrection: person
    .input(correctApplicationInput)
    .mutation(({ ctx, input }) => dropCorrection(ctx, input)),
})
