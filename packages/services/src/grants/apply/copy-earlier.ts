import { asPerson } from '@academy/db/actor/as-person'
import { findMyApplications } from '@academy/db/grants/apply/find-my-applications'
import { saveAnswers } from '@academy/db/grants/apply/save-answers'
import { DomainError } from '@academy/domain/domain-error'
import { splitAnswer } from '@academy/domain/form/answer-keys'
import { isBlank } from '@academy/domain/form/answers'
import { withoutKnown } from '@academy/domain/form/known-answers'
import { copyAnswers, type NotCopiedWhy } from '@academy/domain/form/copy-answers'
import type { Words } from '@academy/domain/text/words'
import { canEdit, type EditWhy } from '@academy/domain/grants/application-decisions'
import type { Decision } from '@academy/domain/decision'
import { isTestNumber } from '@academy/domain/grants/test-mode'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput, loadApplication, type LoadedApplication } from './load-application.ts'
import { findApplication } from '@academy/db/grants/apply/find-application'

export const getEarlierInput = applicationInput

export interface EarlierPage {
  application: { id: string; reference: string; organisationName: string }
  /** Other applications of the same organisation, in any round, the newest first. */
  earlier: { id: string; reference: string; round: Words; createdAt: Date }[]
  canEdit: Decision<EditWhy>
}

/** From what answers could be taken over. Two statements and the one that says who asks. Refuses with `signed-out`, `not-found`. */
export async function getEarlier(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof getEarlierInput>,
): Promise<EarlierPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, applicationId, personId)
    if (!row) throw new DomainError('not-found')
    const all = await findMyApplications(tx, personId)
    return {
      application: { id: row.id, reference: row.reference, organisationName: row.organisation.name },
      earlier: all
        .filter(
          (one) => one.id !== row.id && one.organisation.id === row.organisation.id && isAlike(one, row),
        )
        .map(({ id, reference, round, createdAt }) => ({
          id,
          reference,
          round: { en: round.name, cy: round.nameCy },
          createdAt,
        })),
      canEdit: canEdit(row),
    }
  })
}

/** Between a test and an application in earnest nothing is taken over. */
function isAlike(one: { reference: string }, other: { reference: string }): boolean {
  return isTestNumber(one.reference) === isTestNumber(other.reference)
}

export const copyEarlierInput = applicationInput.extend({ fromId: z.uuid() })

export interface CopiedEarlier {
  copied: { label: Words; section: string; name: string }[]
  notCopied: { label: Words; why: NotCopiedWhy }[]
}

/**
 * Takes over from an earlier application of the same organisation what fits and is not answered yet, as new versions by
 * the person. Five statements and the one that says who asks. Refuses with `signed-out`; `not-found` for either where it
 * is another organisation's; `refused` because it cannot be edited, or was opened again for some sections only.
 */
export async function copyEarlier(
  ctx: ServiceContext,
  { applicationId, fromId }: z.output<typeof copyEarlierInput>,
): Promise<CopiedEarlier> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const to = await loadApplication(tx, applicationId, personId, ctx.now, { lock: true })
    const decision = canEdit(to.row)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    if (to.row.status === 'reopened') throw new DomainError('refused', 'section-closed')
    const from = await loadApplication(tx, fromId, personId, ctx.now)
    const isOfOthers = from.row.organisation.id !== to.row.organisation.id
    if (isOfOthers || fromId === applicationId || !isAlike(from.row, to.row))
      throw new DomainError('not-found')
    const asked = ({ form, answers }: LoadedApplication) => ({
      form: withoutKnown(form, to.row.card),
      answers,
    })
    const { copied, notCopied } = copyAnswers(asked(from), asked(to))
    const base = new Map(to.saved.map(({ key, version }) => [key, version]))
    const answers = copied.flatMap(({ field, value }) => splitAnswer(field, value))
    await saveAnswers(
      tx,
      applicationId,
      personId,
      answers.map(([key, value]) => ({
        key,
        value,
        base: base.get(key) ?? 0,
        carriesOn: 0,
        blank: isBlank(value),
      })),
    )
    return {
      copied: copied.map(({ field }) => ({
        label: field.label,
        name: field.name,
        section:
          to.form.sections.find(({ fields }) => fields.some(({ name }) => name === field.name))?.slug ?? '',
      })),
      notCopied: notCopied.map(({ field, why }) => ({ label: field.label, why })),
    }
  })
}
