import { sql } from 'drizzle-orm'
import { namedKinds, otherNameForms } from '@academy/domain/facts/vocabulary'
import { records } from './from-desk.ts'
import type { RecordKind, SeedRule } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { oneOf, words } from './value.ts'

/** What the rules read of another name of the seed. */
export interface OtherName {
  kind: (typeof namedKinds)[number]
  recordKey: string
}

/** It is the name of something: of an area by its code, of anything else by its slug. */
const namesARecord: SeedRule<OtherName> = (rows, others) => {
  const known = new Map(
    namedKinds.map((kind) => [
      kind,
      new Set(others(kind).map(({ row }) => row[kind === 'area' ? 'code' : 'slug'])),
    ]),
  )
  return rows
    .filter(({ row }) => !known.get(row.kind)?.has(row.recordKey))
    .map(({ file, line, row }) => ({
      file,
      line,
      column: 'record_key',
      reason: `${JSON.stringify(row.recordKey)} is no ${row.kind} of the register`,
    }))
}

/** A name by which something is known beside its own: one that it had, one of what became part of it, or a short one in use. */
export const otherName = {
  table: 'other_name',
  id: true,
  key: ['kind', 'recordKey', 'name'],
  columns: {
    kind: oneOf(namedKinds).required,
    /** The slug; of an area, the code. */
    recordKey: words.required,
    name: words.required,
    form: oneOf(otherNameForms).required,
    ...provenance,
  },
  seed: { files: ['other-names.csv'], rules: [namesARecord] },
  release: {
    from: records('other_name'),
    name: sql`record.kind || '/' || record.record_key || '/' || record.name`,
    files: true,
    title: ['name', 'recordKey'],
  },
} as const satisfies RecordKind
