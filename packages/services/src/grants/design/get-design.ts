import { asPerson } from '@academy/db/actor/as-person'
import { findRoundEvents, findRoundPeople } from '@academy/db/grants/design/find-design'
import type { RoundEventKind, RoundRole } from '@academy/domain/grants/round-state'
import { foldRound, type RoundState } from '@academy/domain/grants/round-state'
import { checkRoundDefinition } from '@academy/domain/round/check/check-round-definition'
import type { RoundProblem } from '@academy/domain/round/check/round-problem'
import { writeRoundDefinition, type WrittenRoundDefinition } from '@academy/domain/round/round-definition'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { designInput, loadDesign } from './load-design.ts'
import { openCancellation, type OpenCancellation } from './open-cancellation.ts'
import { openExtension, type OpenExtension } from './open-extension.ts'
import { readDraft } from './read-draft.ts'

export const getDesignInput = designInput

export interface DesignPage {
  round: RoundSummary
  /** The copy that is worked on, as JSON, and the edition to send back with changes. */
  definition: WrittenRoundDefinition
  edition: number
  editedAt: Date
  editedBy: string | null
  /** What is missing or wrong in it. */
  problems: RoundProblem[]
  state: RoundState
  /** Whether it says something else than the version in force, or that is proposed. */
  changed: boolean
  roles: string[]
  people: { personId: string; name: string; role: RoundRole }[]
  extension: OpenExtension | null
  /** A proposal to cancel it that waits for a second person. */
  cancellation: OpenCancellation | null
  events: {
    id: string
    kind: RoundEventKind
    at: Date
    versionNo: number | null
    actor: string | null
    reason: string | null
    /** Of a deadline that moved by the rule: how long our service was down, from when and until when it moved. */
    measured: { minutes: number; from: Date; closesAt: Date } | null
  }[]
}

/** A round as those who run it see it. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getDesign(
  ctx: ServiceContext,
  input: z.output<typeof getDesignInput>,
): Promise<DesignPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles, draft, editedBy, inForce } = await loadDesign(tx, input.slug, personId)
    const [events, people] = [await findRoundEvents(tx, round.id), await findRoundPeople(tx, round.id)]
    const definition = readDraft(draft.definition)
    const written = writeRoundDefinition(definition)
    const standing = inForce ? JSON.stringify(writeRoundDefinition(readDraft(inForce.definition))) : ''
    return {
      round: { ...toRoundSummary(round, ctx.now), name: definition.name },
      definition: written,
      edition: draft.edition,
      editedAt: draft.editedAt,
      editedBy,
      problems: checkRoundDefinition(definition, ctx.now),
      state: foldRound(events),
      changed: JSON.stringify(written) !== standing,
      roles,
      people,
      extension: openExtension(events, personId),
      cancellation: openCancellation(events, personId),
      events: events.map(({ id, kind, at, versionNo, actorName, detail }) => ({
        id,
        kind,
        at,
        versionNo,
        actor: actorName,
        reason: typeof detail['reason'] === 'string' ? detail['reason'] : null,
        measured: kind === 'extended-by-rule' ? measuredOf(detail) : null,
      })),
    }
  })
}

function measuredOf({ minutes, from, closesAt }: { readonly [key: string]: unknown }) {
  return { minutes: Number(minutes), from: new Date(String(from)), closesAt: new Date(String(closesAt)) }
}
