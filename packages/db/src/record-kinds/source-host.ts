import { sql } from 'drizzle-orm'
import { sourceClasses } from '@academy/domain/facts/sources/source-class'
import { records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { hostRules } from './source-rules.ts'
import { day, oneOf, shown, words } from './value.ts'

/** A host that facts were read on, with the class that a person gave it. */
export const sourceHost = {
  table: 'source_host',
  id: true,
  key: ['host'],
  columns: {
    host: shown(words.required, 'The host, without `www.`.'),
    class: shown(oneOf(sourceClasses).required, 'What kind of publisher it is.'),
    publisher: shown(words.required, 'Whose host it is.'),
    note: shown(words.optional, 'Why it has its class, where its name does not say.'),
    reviewedOn: shown(day.required, 'The day on which a person looked at it last.'),
  },
  seed: { files: ['source-hosts.csv'], rules: hostRules },
  release: { from: records('source_host'), name: sql`record.host`, files: true, title: 'host' },
} as const satisfies RecordKind
