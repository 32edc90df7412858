import {
  reopenApplication,
  reopenApplicationInput,
  writeNote,
  writeNoteInput,
} from '@academy/services/grants/staff/act-on-application'
import {
  getApplicationForStaff,
  staffApplicationInput,
} from '@academy/services/grants/staff/get-application-for-staff'
import { listApplications, listApplicationsInput } from '@academy/services/grants/staff/list-applications'
import { procedure, router } from './procedure.ts'

/** What somebody may see of a round is decided by his role in it. */
const person = procedure.meta({ access: 'person' })

/** What the staff of a round read of its applications, and do with them. */
export const staffRouter = router({
  applications: person.input(listApplicationsInput).query(({ ctx, input }) => listApplications(ctx, input)),
  application: person
    .input(staffApplicationInput)
    .query(({ ctx, input }) => getApplicationForStaff(ctx, input)),
  writeNote: person.input(writeNoteInput).mutation(({ ctx, input }) => writeNote(ctx, input)),
  reopen: person.input(reopenApplicationInput).mutation(({ ctx, input }) => reopenApplication(ctx, input)),
})
