import { asPerson } from '@academy/db/actor/as-person'
import { findVersions } from '@academy/db/grants/apply/find-versions'
import { DomainError } from '@academy/domain/domain-error'
import type { Decision } from '@academy/domain/decision'
import type { AnswerValue } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import type { Words } from '@academy/domain/text/words'
import { canEditSection, type EditWhy } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from '../round/definition-of.ts'
import { applicationInput, sectionOf } from './load-application.ts'
import { findApplication } from '@academy/db/grants/apply/find-application'

/** So many versions stand on one page. */
export const VERSIONS_ON_PAGE = 50

export const getVersionsInput = applicationInput.extend({
  section: z.string().min(1).max(60),
  field: z.string().min(1).max(80),
  /** Every save, also those that were typed on from within ten minutes. */
  every: z.boolean().default(false),
  /** From 1. */
  page: z.int().min(1).max(10_000).default(1),
})

export interface VersionsPage {
  application: { id: string; reference: string; organisationName: string }
  section: { slug: string; title: Words }
  field: Field
  versions: {
    key: string
    version: number
    value: AnswerValue
    savedAt: Date
    by: string
    mine: boolean
    wasSetAside: boolean
    isCurrent: boolean
  }[]
  every: boolean
  page: number
  hasMore: boolean
  canEdit: Decision<EditWhy | 'section-closed'>
}

/**
 * The versions of one question, the newest first, with who wrote each. Two statements and the one that says who asks.
 * Refuses with `signed-out`, `not-found`.
 */
export async function getVersions(
  ctx: ServiceContext,
  input: z.output<typeof getVersionsInput>,
): Promise<VersionsPage> {
  const personId = requirePerson(ctx)
  const { applicationId, every, page } = input
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, applicationId, personId)
    if (!row) throw new DomainError('not-found')
    const section = sectionOf(definitionOf(row.roundVersion).form, input.section)
    const field = section.fields.find(({ name }) => name === input.field)
    if (!field) throw new DomainError('not-found')
    const found = await findVersions(tx, {
      applicationId,
      field: field.name,
      every,
      rowsMax: VERSIONS_ON_PAGE + 1,
      offset: (page - 1) * VERSIONS_ON_PAGE,
    })
    return {
      application: { id: row.id, reference: row.reference, organisationName: row.organisation.name },
      section: { slug: section.slug, title: section.title },
      field,
      versions: found.slice(0, VERSIONS_ON_PAGE).map(({ authorId, authorName, ...version }) => ({
        ...version,
        by: authorName,
        mine: authorId === personId,
      })),
      every,
      page,
      hasMore: found.length > VERSIONS_ON_PAGE,
      canEdit: canEditSection(row, section.slug),
    }
  })
}
