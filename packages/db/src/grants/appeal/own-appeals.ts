import {
  appealEventKinds,
  appealGrounds,
  appealRemedies,
  appealStatuses,
} from '@academy/domain/appeal/appeal'
import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const appeal = z.object({
  id: z.string(),
  status: z.enum(appealStatuses),
  grounds: z.array(z.enum(appealGrounds)),
  words: z.string(),
  language: z.enum(languages),
  key: z.string(),
  madeById: z.string(),
  madeBy: z.string().nullable(),
  madeAt: instant,
  admitBy: instant,
  decideBy: instant,
  /** What happened to it, oldest first, with the answer where there was one; never who did it. */
  steps: z.array(
    z.object({
      kind: z.enum(appealEventKinds),
      at: instant,
      remedy: z.enum(appealRemedies).nullable(),
      answerEn: z.string().nullable(),
      answerCy: z.string().nullable(),
    }),
  ),
  /** When an award was offered because of it. */
  offeredAt: instant.nullable(),
})
const own = z.object({
  toldAt: instant.nullable(),
  makeBy: instant.nullable(),
  isDecided: z.boolean(),
  appeals: z.array(appeal),
})
export type OwnAppeals = z.output<typeof own>

/** The database writes times of its JSON as texts. */
const written = z.object({ found: z.unknown() })

/**
 * The appeals of one's own application, the newest first, and what is needed to make one: when results were told, until when
 * one can appeal, and whether anything was decided of the bid. Call it inside `asPerson`.
 */
export async function findOwnAppeals(db: Db, applicationId: string): Promise<OwnAppeals> {
  const [row] = await rowsOf(
    db,
    written,
    sql`SELECT jsonb_build_object('toldAt', told_at, 'makeBy', make_by, 'isDecided', is_decided, 'appeals', appeals) AS found
      FROM grants.own_appeals(${applicationId})`,
  )
  return row ? own.parse(row.found) : { toldAt: null, makeBy: null, isDecided: false, appeals: [] }
}
