import {
  answerClarification,
  answerClarificationInput,
  clarificationsInput,
  getClarifications,
} from '@academy/services/grants/staff/answer-clarification'
import { askClarification, askClarificationInput } from '@academy/services/grants/staff/ask-clarification'
import {
  getApplicationForStaff,
  staffApplicationInput,
} from '@academy/services/grants/staff/get-application-for-staff'
import { getRoundCharts } from '@academy/services/grants/staff/get-round-charts'
import { getSealedSubmission } from '@academy/services/grants/staff/get-sealed-submission'
import {
  applicationsFilterInput,
  listApplications,
  listApplicationsInput,
} from '@academy/services/grants/staff/list-applications'
import { designInput } from '@academy/services/grants/design/load-design'
import {
  exportFileInput,
  getExportFile,
  listExports,
  requestExport,
  requestExportInput,
} from '@academy/services/grants/staff/exports'
import {
  getLatePleaForStaff,
  listLatePleas,
  ruleOnPlea,
  ruleOnPleaInput,
} from '@academy/services/grants/staff/late-pleas'
import {
  endReopening,
  endReopeningInput,
  reopenApplication,
  reopenApplicationInput,
} from '@academy/services/grants/staff/reopen-application'
import { listMessagesTo, messagesToInput } from '@academy/services/grants/staff/list-messages-to'
import {
  endMessageInput,
  endRoundMessage,
  getMessage,
  listMessages,
  messageInput,
  writeMessage,
  writeMessageInput,
} from '@academy/services/grants/staff/round-messages'
import { writeNote, writeNoteInput } from '@academy/services/grants/staff/write-note'
import { procedure, router } from './procedure.ts'

/** What somebody may see of a round is decided by his role in it. */
const person = procedure.meta({ access: 'person' })

/** What the staff of a round read of its applications, and do with them. */
export const staffRouter = router({
  applications: person.input(listApplicationsInput).query(({ ctx, input }) => listApplications(ctx, input)),
  application: person
    .input(staffApplicationInput)
    .query(({ ctx, input }) => getApplicationForStaff(ctx, input)),
  sealedSubmission: person
    .input(staffApplicationInput)
    .query(({ ctx, input }) => getSealedSubmission(ctx, input)),
  writeNote: person.input(writeNoteInput).mutation(({ ctx, input }) => writeNote(ctx, input)),
  charts: person.input(designInput).query(({ ctx, input }) => getRoundCharts(ctx, input)),
  exports: person.input(designInput).query(({ ctx, input }) => listExports(ctx, input)),
  requestExport: person.input(requestExportInput).mutation(({ ctx, input }) => requestExport(ctx, input)),
  // It writes that it was fetched, and changes nothing else.
  exportFile: person.input(exportFileInput).query(({ ctx, input }) => getExportFile(ctx, input)),
  messages: person.input(applicationsFilterInput).query(({ ctx, input }) => listMessages(ctx, input)),
  message: person.input(messageInput).query(({ ctx, input }) => getMessage(ctx, input)),
  writeMessage: person.input(writeMessageInput).mutation(({ ctx, input }) => writeMessage(ctx, input)),
  endMessage: person.input(endMessageInput).mutation(({ ctx, input }) => endRoundMessage(ctx, input)),
  // Of the applicants, what staff have written to them.
  messagesTo: person.input(messagesToInput).query(({ ctx, input }) => listMessagesTo(ctx, input)),
  latePleas: person.input(designInput).query(({ ctx, input }) => listLatePleas(ctx, input)),
  latePlea: person.input(staffApplicationInput).query(({ ctx, input }) => getLatePleaForStaff(ctx, input)),
  ruleOnPlea: person.input(ruleOnPleaInput).mutation(({ ctx, input }) => ruleOnPlea(ctx, input)),
  reopen: person.input(reopenApplicationInput).mutation(({ ctx, input }) => reopenApplication(ctx, input)),
  endReopening: person.input(endReopeningInput).mutation(({ ctx, input }) => endReopening(ctx, input)),
  ask: person.input(askClarificationInput).mutation(({ ctx, input }) => askClarification(ctx, input)),
  // Of the applicants, about what staff ask them.
  clarifications: person.input(clarificationsInput).query(({ ctx, input }) => getClarifications(ctx, input)),
  answer: person
    .input(answerClarificationInput)
    .mutation(({ ctx, input }) => answerClarification(ctx, input)),
})
