import { splitAnswer } from '@academy/domain/form/answer-keys'
import type { Answers } from '@academy/domain/form/answers'
import { formDefinitionSchema } from '@academy/domain/form/form-definition'
import { readSection } from '@academy/domain/form/read-section'
import { socialPrescribingForm } from '@academy/domain/form/social-prescribing/social-prescribing-form'
import type { Client } from 'pg'
import { completeAnswers } from '../e2e/complete-answers.ts'

export interface Arranged {
  applicationId: string
  personId: string
}

/** Complete drafts of made-up organisations in the sample round, spread over so many made-up leads. */
export async function arrangeApplications(
  client: Client,
  people: number,
  count: number,
): Promise<Arranged[]> {
  const mark = `bench${Date.now()}`
  const { rows } = await client.query<Arranged>(
    `WITH person AS (
       INSERT INTO auth.person (email, name, email_verified, sample)
       SELECT $1 || '-' || n || '@bench.example', 'Bench Example', true, true FROM generate_series(0, $2 - 1) n
       RETURNING id, split_part(split_part(email, '-', 2), '@', 1)::int AS n
     ), organisation AS (
       INSERT INTO grants.organisation (name, postcode)
       SELECT $1 || '-' || n, 'ZZ99 3VZ' FROM generate_series(0, $3 - 1) n
       RETURNING id, split_part(name, '-', 2)::int AS n
     ), member AS (
       INSERT INTO grants.organisation_membership (organisation_id, person_id, role)
       SELECT organisation.id, person.id, 'lead' FROM organisation JOIN person ON person.n = organisation.n % $2
     ), round AS (
       SELECT id, version_id FROM grants.round WHERE status = 'published' AND closes_at > now() LIMIT 1
     )
     INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, created_by)
     SELECT $1 || '-' || organisation.n, round.id, organisation.id, round.version_id, person.id
     FROM round, organisation JOIN person ON person.n = organisation.n % $2
     RETURNING id AS "applicationId", created_by AS "personId"`,
    [mark, people, count],
  )
  await client.query(
    `INSERT INTO grants.answer (application_id, key, version, value, author_id)
     SELECT application.id, answer.key, 1, answer.value, application.created_by
     FROM grants.application, jsonb_each($2::jsonb) answer WHERE application.reference LIKE $1 || '-%'`,
    [mark, JSON.stringify(completeValues())],
  )
  return rows
}

/** Answers by key. */
function completeValues(): Answers {
  const raw = Object.fromEntries(
    completeAnswers.flatMap(([, entries]) =>
      entries.map(([name, value]) => [name, value === true ? 'yes' : value] as const),
    ),
  )
  const { sections } = formDefinitionSchema.parse(socialPrescribingForm)
  return Object.fromEntries(
    sections.flatMap((section) => {
      const { values } = readSection(section, raw)
      return section.fields.flatMap((field) => {
        const value = values[field.name]
        return value === undefined ? [] : splitAnswer(field, value)
      })
    }),
  )
}
