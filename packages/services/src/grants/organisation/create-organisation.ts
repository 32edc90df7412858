import { asPerson } from '@academy/db/actor/as-person'
import { findMatches, type OrganisationMatch } from '@academy/db/grants/organisation/find-organisation'
import {
  insertOrganisationEvent,
  lockOrganisation,
} from '@academy/db/grants/organisation/organisation-events'
import { problem, type Problem } from '@academy/domain/form/problem'
import { registrationKinds, type RegisteredNumber } from '@academy/domain/organisation/registration'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { readDetails, readNumber } from './read-details.ts'

/** All as typed, however long: the form is shown again with it when something does not do. */
export const createOrganisationInput = z.strictObject({
  name: z.string(),
  charityNumber: z.string().default(''),
  companyNumber: z.string().default(''),
  /** Of a register that is neither, as the person writes it. */
  otherNumber: z.string().default(''),
  postcode: z.string(),
  /** It stands in no register, or none yet. */
  unregistered: z.boolean().default(false),
  /** The person saw the organisations that it may be, and says that it is none of them. */
  isAnother: z.boolean().default(false),
})

/** `problems` name the input (`name`, `charityNumber`, …); `matches` are organisations that it may be. */
export type CreateOrganisationResult =
  | { ok: true; organisationId: string }
  | { ok: false; problems: Problem[] }
  | { ok: false; matches: OrganisationMatch[] }

/**
 * Adds an organisation with the signed-in person as its lead, once its maker has seen which it may be: those with one of
 * its numbers, then those with its name at its place. Nobody owns a number by typing it: another may state the same. One
 * of his own with a number of it is given as it is, so that a button pressed twice does what one press does. Three
 * statements and the audit's. Refuses with `signed-out`.
 */
export async function createOrganisation(
  ctx: ServiceContext,
  input: z.output<typeof createOrganisationInput>,
): Promise<CreateOrganisationResult> {
  const personId = requirePerson(ctx)
  const read = readOrganisation(input, ctx.now)
  if (!read.ok) return read
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { details, numbers } = read
    // Two presses in one moment are one after the other, so that the second finds what the first has made.
    await lockOrganisation(tx, personId)
    const { name, postcode } = details
    const matches = await findMatches(tx, { numbers, name, postcode })
    const own = matches.find((match) => match.own && match.byNumber)
    if (own) return { ok: true, organisationId: own.id }
    if (matches.length > 0 && !input.isAnother) return { ok: false, matches }
    const organisationId = uuidv7()
    const detail = {
      after: { name, postcode },
      numbers: numbers.map((one) => ({ ...one })),
    }
    await insertOrganisationEvent(tx, { organisationId, kind: 'created', at, actorId: personId, detail })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.created',
      subjectKind: 'organisation',
      subjectId: organisationId,
      at,
    })
    return { ok: true, organisationId }
  })
}

function readOrganisation(input: z.output<typeof createOrganisationInput>, now: Date) {
  const blank = { address: '', legalForm: '', notForProfit: '', lastIncome: '' }
  const noDay = { 'accountsEnd.day': '', 'accountsEnd.month': '', 'accountsEnd.year': '' }
  const read = readDetails({ ...blank, ...noDay, name: input.name, postcode: input.postcode }, now)
  const typed = registrationKinds.flatMap((kind) => {
    const text = input[`${kind}Number`]
    return text.trim() === '' ? [] : [readNumber(kind, text, `${kind}Number`)]
  })
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...typed.flatMap((one) => (one.ok ? [] : [one.problem])),
    ...(typed.length === 0 && !input.unregistered ? [problem('charityNumber', 'at-least-one')] : []),
  ]
  if (problems.length > 0 || !read.ok) return { ok: false as const, problems }
  const numbers: RegisteredNumber[] = typed.flatMap((one) => (one.ok ? [one.number] : []))
  return { ok: true as const, details: read.details, numbers }
}
