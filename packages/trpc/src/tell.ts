import { designInput } from '@academy/services/grants/design/load-design'
import {
  announceInput,
  answerAnnouncement,
  answerAnnouncementInput,
  getAnnouncement,
  proposeAnnouncement,
} from '@academy/services/grants/tell/announce'
import { getRegister } from '@academy/services/grants/register/get-register'
import { getResult, getResultInput } from '@academy/services/grants/tell/get-result'
import {
  getLetter,
  letterInput,
  listLetters,
  listLettersInput,
  readyLetters,
  readyLettersInput,
  writeLetter,
  writeLetterInput,
} from '@academy/services/grants/tell/letters'
import { makeLetters } from '@academy/services/grants/tell/make-letters'
import { nameEarlyReader, nameEarlyReaderInput } from '@academy/services/grants/tell/name-early-reader'
import { procedure, router } from './procedure.ts'

/** What somebody may do in a round is decided by his role in it; the result of an application is for its own people, once it is told. */
const person = procedure.meta({ access: 'person' })

/** What applicants are told: letters, the instant at which they are told, and one's own result. */
export const tellRouter = router({
  letters: person.input(listLettersInput).query(({ ctx, input }) => listLetters(ctx, input)),
  letter: person.input(letterInput).query(({ ctx, input }) => getLetter(ctx, input)),
  makeLetters: person.input(designInput).mutation(({ ctx, input }) => makeLetters(ctx, input)),
  write: person.input(writeLetterInput).mutation(({ ctx, input }) => writeLetter(ctx, input)),
  ready: person.input(readyLettersInput).mutation(({ ctx, input }) => readyLetters(ctx, input)),
  announcement: person.input(designInput).query(({ ctx, input }) => getAnnouncement(ctx, input)),
  announce: person.input(announceInput).mutation(({ ctx, input }) => proposeAnnouncement(ctx, input)),
  answer: person.input(answerAnnouncementInput).mutation(({ ctx, input }) => answerAnnouncement(ctx, input)),
  register: person.input(designInput).query(({ ctx, input }) => getRegister(ctx, input)),
  nameEarlyReader: person
    .input(nameEarlyReaderInput)
    .mutation(({ ctx, input }) => nameEarlyReader(ctx, input)),
  result: person.input(getResultInput).query(({ ctx, input }) => getResult(ctx, input)),
})
