import { asPerson } from '@academy/db/actor/as-person'
import { insertRoundDraft } from '@academy/db/grants/design/save-design'
import { insertRound, insertRoundEvent } from '@academy/db/grants/round/insert-round'
import { DomainError } from '@academy/domain/domain-error'
import { writeRoundDefinition } from '@academy/domain/round/round-definition'
import { template, templateNames } from '@academy/domain/round/templates/template'
import { z } from 'zod'
import { requireStaff } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { versionRow } from '../round/version-row.ts'

export const createRoundInput = z.strictObject({
  /** Its address, for ever: small letters, digits and hyphens. */
  slug: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.strictObject({ en: z.string().trim().min(1).max(200), cy: z.string().trim().min(1).max(200) }),
  template: z.enum(templateNames),
  /** Made up, and every page of it says so. */
  fictional: z.boolean(),
})

/**
 * Begins a round from a template: whoever does becomes its fund manager. Nobody else sees it until it is published. Four
 * statements and the audit's. Refuses with `signed-out`, `not-allowed`, and `conflict` because `slug-taken`.
 */
export async function createRound(
  ctx: ServiceContext,
  input: z.output<typeof createRoundInput>,
): Promise<{ slug: string }> {
  const personId = requireStaff(ctx, 'fund-manager')
  const definition = { ...template(input.template, ctx.now), name: input.name }
  const { name, nameCy, opensAt, closesAt, closesAtLocal, closesAtZone, graceMinutes } =
    versionRow(definition)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const round = await insertRound(tx, {
      slug: input.slug,
      programmeSlug: definition.programmeSlug,
      fictional: input.fictional,
      name,
      nameCy,
      opensAt,
      closesAt,
      closesAtLocal,
      closesAtZone,
      graceMinutes,
    })
    if (!round) throw new DomainError('conflict', 'slug-taken')
    await insertRoundEvent(tx, { roundId: round.id, kind: 'drafted', actorId: personId })
    await insertRoundDraft(tx, {
      roundId: round.id,
      definition: writeRoundDefinition(definition),
      editedBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round.drafted',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { slug: input.slug, template: input.template },
    })
    return { slug: input.slug }
  })
}
