import { sql } from 'drizzle-orm'
import { sluggedKinds } from '@academy/domain/facts/vocabulary'
import { records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { redirectRules } from './redirect-rules.ts'
import { oneOf, slug, whole } from './value.ts'

/** A slug that a record no longer has, or the slug of a record that became part of another: it leads there for ever. */
export const redirect = {
  table: 'redirect',
  id: true,
  key: ['kind', 'fromSlug'],
  columns: {
    kind: oneOf(sluggedKinds).required,
    fromSlug: slug.required,
    /** In a release the slug of a record, though the desk may lead there in several steps. */
    toSlug: slug.required,
    /** The edition of the seed from which it holds. */
    since: whole.required,
  },
  seed: { files: ['redirects.csv'], rules: redirectRules },
  release: {
    from: records(
      'redirect',
      sql`CROSS JOIN LATERAL (
        WITH RECURSIVE way AS (
          SELECT record.to_slug AS slug, 1 AS step
          UNION ALL
          SELECT next.to_slug, way.step + 1 FROM way
          JOIN registry.redirect AS next ON next.kind = record.kind AND next.from_slug = way.slug AND next.desk_status = 'verified'
          WHERE way.step < 100
        )
        SELECT slug FROM way ORDER BY step DESC LIMIT 1
      ) AS last`,
    ),
    values: { toSlug: sql`last.slug` },
    name: sql`record.kind || '/' || record.from_slug`,
    files: true,
    title: ['fromSlug', 'toSlug'],
  },
} as const satisfies RecordKind
