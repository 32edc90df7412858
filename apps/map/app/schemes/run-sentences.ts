import type { Run } from '@academy/domain/facts/running'
import type { Strings } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { formatDate } from '@academy/ui/text/format-date'
import type { runningText } from '../text/running-text.ts'

/** When a scheme began, when it is last known to have run, and its end: what is on record, and what is not. */
export function runSentences(
  { startedOn, endedOn, hasEnded, knownToRunOn }: Run,
  language: Language,
  words: Strings<typeof runningText>,
): string {
  const on = (date: string) => formatDate(language, date)
  return [
    startedOn === null ? words.noStart : (knownToRunOn ? words.began : words.planned)(on(startedOn)),
    knownToRunOn &&
      (knownToRunOn !== startedOn ? words.last(on(knownToRunOn)) : !hasEnded && words.onlyStart),
    endedOn ? (hasEnded ? words.ended : words.due)(on(endedOn)) : hasEnded && words.endedUndated,
  ]
    .filter(Boolean)
    .join(' ')
}
