import { pageEntities, type PageKind } from '@academy/db/published/lists/page-entities'
import { publishedFacts, type PublishedFacts } from '@academy/db/published/published-tables'
import { columnName } from '@academy/db/record-kinds/record-kind'
import { recordKinds, type RecordKinds } from '@academy/db/record-kinds/record-kinds'
import { provenance } from '@academy/db/record-kinds/shared-facts'
import type { FactType, Meaning } from '@academy/db/record-kinds/value'

export type { FactType, Meaning }
export { columnName, provenance }

export type Meanings = Readonly<Record<string, Meaning>>

/** The kinds of record that have a published list. */
export const pageKinds = Object.keys(pageEntities) as PageKind[]

/** What the columns of a kind say, in the order of its description. */
export function meaningsOf(kind: PageKind): Meanings {
  return publishedFacts(recordKinds[kind])
}

/** The columns of a kind that have a head in a Welsh spreadsheet. */
export type HeadedColumn<Kind extends PageKind> = {
  [Name in keyof PublishedFacts<RecordKinds[Kind]>]: PublishedFacts<RecordKinds[Kind]>[Name] extends {
    headCy: string
  }
    ? Name
    : never
}[keyof PublishedFacts<RecordKinds[Kind]>] &
  string
