import { z } from 'zod'
import type { SluggedKind } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from './page-entity.ts'

const redirectShape = z.object({ from: z.string(), to: z.string() })

const text = `SELECT t.from_slug AS from, t.to_slug AS to FROM published.redirect t
  WHERE t.kind = $2 AND t.from_slug = ANY($3::text[]) AND ${inRelease('t', '$1')}`

/** Where slugs lead that no record of a release has: those that lead somewhere. */
export function findRedirects(
  db: Db,
  { kind, release, slugs }: { kind: SluggedKind; release: number; slugs: readonly string[] },
): Promise<z.output<typeof redirectShape>[]> {
  return rowsOf(db, redirectShape, textStatement(text, [release, kind, slugs]))
}
