import { asPerson } from '@academy/db/actor/as-person'
import { findRegister, type RegisteredRow } from '@academy/db/grants/register/find-register'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { designInput } from '../design/load-design.ts'
import { headOf, loadTelling, type TellingHead } from '../tell/load-telling.ts'

export interface RegisterPage extends TellingHead {
  /** A round that is made up, or a test of one, never reaches the register. */
  isFictional: boolean
  /** Of the register, as the round names it. */
  programmeSlug: string | null
  rows: (Omit<RegisteredRow, 'pence'> & { pence: bigint; organisationName: string })[]
}

/**
 * What of a round's awards is on the public register, and what is missing: three statements and the one that says who asks. Refuses as `loadTelling`, and with
 * `signed-out`.
 */
export async function getRegister(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<RegisterPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadTelling(tx, { slug }, personId, ctx.now)
    const { round } = loaded.design
    const isFictional = round.fictional || round.testOf !== null
    const rows = isFictional || !loaded.found.toldAt ? [] : await findRegister(tx, round.id)
    const names = new Map(loaded.found.letters.map((letter) => [letter.reference, letter.organisationName]))
    return {
      ...headOf(loaded, ctx.now),
      isFictional,
      programmeSlug: round.programmeSlug,
      rows: rows.map((row) => ({
        ...row,
        pence: BigInt(row.pence),
        organisationName: names.get(row.reference) ?? row.reference,
      })),
    }
  })
}
