import { getOwnDetails } from '@academy/services/auth/get-own-details'
import { updateOwnDetails, updateOwnDetailsInput } from '@academy/services/auth/update-own-details'
import {
  chooseMail,
  chooseMailInput,
  getMailChoices,
  getUnsubscribe,
  unsubscribeByLink,
  unsubscribeInput,
  unsubscribeLinkInput,
} from '@academy/services/mail/mail-choices'
import { procedure, router } from './procedure.ts'

const open = procedure.meta({ access: 'public' })
const person = procedure.meta({ access: 'person' })

/** The signed-in person. */
export const personRouter = router({
  ownDetails: person.query(({ ctx }) => getOwnDetails(ctx)),
  updateOwnDetails: person
    .input(updateOwnDetailsInput)
    .mutation(({ ctx, input }) => updateOwnDetails(ctx, input)),
  mailChoices: person.query(({ ctx }) => getMailChoices(ctx)),
  chooseMail: person.input(chooseMailInput).mutation(({ ctx, input }) => chooseMail(ctx, input)),
  unsubscribePage: open.input(unsubscribeLinkInput).query(({ ctx, input }) => getUnsubscribe(ctx, input)),
  unsubscribe: open.input(unsubscribeInput).mutation(({ ctx, input }) => unsubscribeByLink(ctx, input)),
})
