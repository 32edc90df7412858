import { useLanguage, useText } from '@academy/ui/language-context'
import { draftKeptUntil } from '@academy/domain/grants/lapsed-draft'
import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import type { TaskListPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { pleaText } from '../text/apply/plea-text.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'

/** How an application stands, in sentences: until when, how far, when last saved. */
export function useOpening({ application, done, total, lastSaved }: TaskListPage): string {
  const language = useLanguage()
  const text = useText(applicationText)
  const plea = useText(pleaText)
  const inLanguage = useWords()
  const { status, round, submittedAt } = application
  const name = inLanguage(round.name)
  const closes = deadlineIn(language, round.closesAt, { year: false })
  const saved = lastSaved
    ? text.savedBy(formatInstant(language, lastSaved.at), lastSaved.by || text.unnamed)
    : text.nothingSaved
  if (status === 'submitted' && submittedAt)
    return text.submittedSentence(name, deadlineIn(language, submittedAt))
  if (status === 'withdrawn') return text.withdrawnSentence(name)
  if (round.phase === 'cancelled') return round.test ? text.endedSentence(name) : text.cancelledSentence(name)
  if (status === 'correcting' && submittedAt && round.phase === 'open') {
    return text.correctingSentence(name, deadlineIn(language, submittedAt), text.until(closes))
  }
  if (status === 'correcting' && submittedAt)
    return text.submittedSentence(name, deadlineIn(language, submittedAt))
  if (status === 'reopened' && application.reopenedUntil) {
    return text.reopenedSentence(name, text.until(deadlineIn(language, application.reopenedUntil)))
  }
  if (application.submitUntil)
    return `${plea.nowUntil(deadlineIn(language, application.submitUntil))} ${text.doneOf(done, total)} ${saved}`
  if (status === 'awaiting-sign-off') return text.awaitingSentence(name, closes)
  if (round.phase === 'closed')
    return text.closedSentence(name, closes, formatDay(language, draftKeptUntil(round.closesAt)))
  const until = round.phase === 'grace' ? text.graceSentence : text.closesSentence
  const sentBack = application.sentBackReason ? ` ${text.sentBack(application.sentBackReason)}` : ''
  return `${until(name, closes)} ${text.doneOf(done, total)} ${saved}${sentBack}`
}
