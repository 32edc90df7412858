import { confidences, licences, nations } from '@academy/domain/facts/vocabulary'
import { day, listOf, oneOf, webAddress, words } from './value.ts'

/** What every fact carries: where it was read, on what terms, when it was last checked, how sure we are. */
export const provenance = {
  sourceUrl: webAddress.required,
  licence: oneOf(licences).required,
  lastVerified: day.required,
  confidence: oneOf(confidences).required,
}

/** Where a fact holds: the words of its source, and the nations they mean (none when it is from abroad). */
export const scope = {
  nationAsWritten: words.required,
  nations: listOf(nations),
}
