import { asPerson } from '@academy/db/actor/as-person'
import { findMyOrganisations } from '@academy/db/grants/organisation/find-my-organisations'
import {
  insertFounder,
  insertOrganisation,
  type NewOrganisation,
} from '@academy/db/grants/organisation/insert-organisation'
import { DomainError } from '@academy/domain/domain-error'
import { NAME_MAX, readName, type NameRead } from '@academy/domain/organisation/read-name'
import { problem, type Problem } from '@academy/domain/form/problem'
import { readCharityNumber } from '@academy/domain/organisation/read-charity-number'
import { readCompanyNumber } from '@academy/domain/organisation/read-company-number'
import { readPostcode } from '@academy/domain/organisation/read-postcode'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requirePerson } from '../../actor/require-person.ts'

/** All as typed, however long: the form is shown again with it when something does not do. */
export const createOrganisationInput = z.strictObject({
  name: z.string(),
  charityNumber: z.string().default(''),
  companyNumber: z.string().default(''),
  postcode: z.string(),
  annualTurnover: z.string().default(''),
})

/** `problems` name the input (`name`, `charityNumber`, …) as those of a form do. */
export type CreateOrganisationResult =
  { ok: true; organisationId: string } | { ok: false; problems: Problem[] }

/**
 * Adds an organisation with the signed-in person as its lead. One with the same charity or company number is there
 * once: `conflict` because `organisation-exists`, and its lead can add people. To its lead it is given as it is, so that
 * a button pressed twice does what one press does. Three statements and the audit's.
 */
export async function createOrganisation(
  ctx: ServiceContext,
  input: z.output<typeof createOrganisationInput>,
): Promise<CreateOrganisationResult> {
  const personId = requirePerson(ctx)
  const read = readOrganisation(input)
  if (!read.ok) return read
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const row = await insertOrganisation(tx, read.organisation)
    if (!row) {
      const own = await findOwn(tx, personId, read.organisation)
      if (!own) throw new DomainError('conflict', 'organisation-exists')
      return { ok: true, organisationId: own.id }
    }
    await insertFounder(tx, row.id, personId)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.created',
      subjectKind: 'organisation',
      subjectId: row.id,
      at,
    })
    return { ok: true, organisationId: row.id }
  })
}

/** The organisation with one of these numbers that a person leads, if any. */
async function findOwn(
  tx: Parameters<typeof findMyOrganisations>[0],
  personId: string,
  { charityNumber, companyNumber }: Pick<NewOrganisation, 'charityNumber' | 'companyNumber'>,
) {
  const mine = await findMyOrganisations(tx, personId)
  return mine.find(
    (own) =>
      own.role === 'lead' &&
      ((charityNumber !== null && own.charityNumber === charityNumber) ||
        (companyNumber !== null && own.companyNumber === companyNumber)),
  )
}

function readOrganisation(input: z.output<typeof createOrganisationInput>) {
  const name = readName(input.name)
  const postcode = readPostcode(input.postcode)
  const charityNumber = readCharityNumber(input.charityNumber)?.number
  const companyNumber = readCompanyNumber(input.companyNumber)?.number
  const turnover = input.annualTurnover.trim() === '' ? undefined : parsePounds(input.annualTurnover)
  const blank = { charity: input.charityNumber.trim() === '', company: input.companyNumber.trim() === '' }
  const problems = [
    ...(name.ok ? [] : [nameProblem(name.why)]),
    ...(blank.charity && blank.company ? [problem('charityNumber', 'at-least-one')] : []),
    ...(!blank.charity && !charityNumber ? [problem('charityNumber', 'not-a-charity-number')] : []),
    ...(!blank.company && !companyNumber ? [problem('companyNumber', 'not-a-company-number')] : []),
    ...(postcode ? [] : [problem('postcode', input.postcode.trim() === '' ? 'required' : 'not-a-postcode')]),
    ...(turnover && !turnover.ok ? [problem('annualTurnover', turnover.why)] : []),
  ]
  if (problems.length > 0 || !postcode || !name.ok) return { ok: false as const, problems }
  const organisation = {
    name: name.name,
    postcode,
    charityNumber: charityNumber ?? null,
    companyNumber: companyNumber ?? null,
    annualTurnoverPence: turnover?.ok ? turnover.pence : null,
  }
  return { ok: true as const, organisation }
}

function nameProblem(why: Extract<NameRead, { ok: false }>['why']) {
  if (why === 'too-long-to-keep') return problem('name', why, { max: NAME_MAX })
  return problem('name', why === 'required' ? 'required' : 'unseen-signs')
}
