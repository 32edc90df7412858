import { asPerson } from '@academy/db/actor/as-person'
import { insertRoundDraft, saveRoundDraft } from '@academy/db/grants/design/save-design'
import { DomainError } from '@academy/domain/domain-error'
import { designEditSchema, editDefinition } from '@academy/domain/round/design/edit-definition'
import { roundDefinitionSchema, writeRoundDefinition } from '@academy/domain/round/round-definition'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadDesign, requireRoundRole } from './load-design.ts'
import { readDraft } from './read-draft.ts'

export const editDesignInput = designInput.extend({
  /** The edition that was looked at: what somebody else has saved since is not written over. */
  edition: z.int().min(0).max(1_000_000),
  edits: z.array(designEditSchema).min(1).max(60),
})

export type EditDesignResult =
  | { ok: true; edition: number }
  /** The changes would make something that is no round: where, as paths of the definition, and what is wrong. */
  | { ok: false; invalid: { path: string; message: string }[] }

/**
 * Changes the copy of a round that is worked on. What is missing or does not fit is kept and pointed out; what cannot be
 * part of a round at all is refused with where and why. Two statements. Refuses with `signed-out`, `not-found`,
 * `not-allowed`, and `conflict` because `changed-meanwhile` where somebody else has saved since.
 */
export async function editDesign(
  ctx: ServiceContext,
  input: z.output<typeof editDesignInput>,
): Promise<EditDesignResult> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await loadDesign(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager')
    if (design.draft.edition !== input.edition) throw new DomainError('conflict', 'changed-meanwhile')
    const json = writeRoundDefinition(readDraft(design.draft.definition))
    const edited = applied(json, input.edits)
    const read = roundDefinitionSchema.safeParse(edited)
    if (!read.success) {
      const invalid = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
      return { ok: false, invalid }
    }
    const definition = writeRoundDefinition(read.data)
    const roundId = design.round.id
    if (design.draft.edition === 0) {
      await insertRoundDraft(tx, { roundId, definition, editedBy: personId })
      return { ok: true, edition: 1 }
    }
    const saved = await saveRoundDraft(tx, {
      roundId,
      definition,
      edition: input.edition,
      editedBy: personId,
    })
    if (!saved) throw new DomainError('conflict', 'changed-meanwhile')
    return { ok: true, edition: input.edition + 1 }
  })
}

type Json = Parameters<typeof editDefinition>[0]

function applied(definition: unknown, edits: z.output<typeof editDesignInput>['edits']): Json {
  try {
    return edits.reduce<Json>(editDefinition, z.json().parse(definition))
  } catch {
    // A path that led somewhere when the page was drawn, and leads nowhere now.
    throw new DomainError('conflict', 'changed-meanwhile')
  }
}
