import { sql } from 'drizzle-orm'
import { sourceClasses } from '@academy/domain/facts/sources/source-class'
import { confidences, licences, nations } from '@academy/domain/facts/vocabulary'
import { day, listOf, oneOf, partialDate, shown, webAddress, words } from './value.ts'

/** What every fact carries: where it was read, how old that is, on what terms, when it was last checked, how sure we are. */
export const provenance = {
  sourceUrl: shown(webAddress.required, 'The page or document that says so.', 'ffynhonnell'),
  sourceDate: shown(partialDate.optional, 'The date of that page or document, as exact as it says; empty when it does not.', 'dyddiad_y_ffynhonnell'), // prettier-ignore
  licence: shown(oneOf(licences).required, 'The licence of the source, such as `OGL-UK-3.0`; `facts-only` where nothing but facts was taken from a source whose rights are reserved.', 'trwydded'), // prettier-ignore
  lastVerified: shown(day.required, 'The day on which the record was last compared with its source.', 'gwiriwyd_ddiwethaf'), // prettier-ignore
  confidence: shown(oneOf(confidences).required, 'How sure we are.', 'hyder'),
}

/** What a release says of the source of every fact beside that: the class that its host has in the reviewed list. */
export const ofSource = {
  columns: {
    sourceClass: shown(oneOf(sourceClasses).optional, 'What kind of publisher the source is: see the hosts of each release, which were looked at one by one. Empty in releases of before.', 'math_o_ffynhonnell'), // prettier-ignore
  },
  values: {
    sourceClass: sql`(SELECT host.class FROM registry.source_host AS host WHERE host.desk_status = 'verified'
      AND host.host = regexp_replace(lower(substring(record.source_url FROM '^https?://(?:[^/@]*@)?([^/:?#]+)')), '^www\\.|\\.$', '', 'g'))`,
  },
} as const

/** Where a fact holds: the words of its source, and the nations they mean (none when it is from abroad). */
export const scope = (meaning: string) => ({
  nationAsWritten: words.required,
  nations: shown(listOf(nations), meaning, 'cenhedloedd'),
})
