import type { findSubmissions } from '@academy/db/grants/staff/find-application-for-staff'
import type { AnswerValue } from '@academy/domain/form/answers'
import { askedFields } from '@academy/domain/form/check-section'
import { holds } from '@academy/domain/form/condition'
import type { Field } from '@academy/domain/form/field'
import type { Words } from '@academy/domain/text/words'
import { definitionOf } from '../round/definition-of.ts'
import { answersIn } from '../round/answers-in.ts'

type SubmissionRow = Awaited<ReturnType<typeof findSubmissions>>[number]

export interface ChangedAnswer {
  field: Field
  before: AnswerValue | null
  after: AnswerValue | null
}

export interface ReadSubmission {
  no: number
  receiptNumber: string
  sha256: string
  submittedAt: Date
  lateWithinGrace: boolean
  /** It was taken after everybody's last instant, by the ruling on a plea. */
  lateByRuling: boolean
  leastViablePence: bigint | null
  peopleHelped: number | null
  years: { financialYear: string; grantPence: bigint; matchPence: bigint; costPence: bigint }[]
  /** Every question that was asked, in the words of the version of the round that it answers. */
  sections: { slug: string; title: Words; answers: { field: Field; value: AnswerValue | null }[] }[]
  matches: { funder: string; financialYear: string; pence: bigint; status: 'pledged' | 'confirmed' }[]
  /** Codes of the areas where it happens. */
  areaCodes: string[]
  /** Questions answered otherwise than in the submission before, with both answers; `null` where there was none. */
  changed: ChangedAnswer[] | null
}

/** A submission in the words of its form, from the exact text that was hashed. */
export function readSubmission(row: SubmissionRow, before: SubmissionRow | undefined): ReadSubmission {
  const { form } = definitionOf(row.roundVersion)
  const answers = answersOf(row)
  const {
    no,
    receiptNumber,
    sha256,
    submittedAt,
    lateWithinGrace,
    lateByRuling,
    leastViablePence,
    peopleHelped,
  } = row
  return {
    no,
    receiptNumber,
    sha256,
    submittedAt,
    lateWithinGrace,
    lateByRuling,
    leastViablePence,
    peopleHelped,
    years: row.years.map(({ financialYear, grantPence, matchPence, costPence }) => ({
      financialYear,
      grantPence: BigInt(grantPence),
      matchPence: BigInt(matchPence),
      costPence: BigInt(costPence),
    })),
    matches: row.matches.map((match) => ({ ...match, pence: BigInt(match.pence) })),
    areaCodes: row.areaCodes,
    sections: form.sections
      .filter((section) => holds(section.when, answers))
      .map((section) => ({
        slug: section.slug,
        title: section.title,
        answers: askedFields(section, answers).map((field) => ({
          field,
          value: answers[field.name] ?? null,
        })),
      })),
    changed: before ? changesBetween(before, row) : null,
  }
}

function answersOf({ canonicalJson }: SubmissionRow): Record<string, AnswerValue> {
  return answersIn(canonicalJson)
}

/** In the order of the form that was answered last; what it does not ask any more comes after. */
function changesBetween(before: SubmissionRow, after: SubmissionRow): ChangedAnswer[] {
  const [then, now] = [answersOf(before), answersOf(after)]
  const fields = [after, before].flatMap(({ roundVersion }) =>
    definitionOf(roundVersion).form.sections.flatMap((section) => section.fields),
  )
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()]
    .toReversed()
    .filter(({ name }) => JSON.stringify(now[name]) !== JSON.stringify(then[name]))
    .map((field) => ({ field, before: then[field.name] ?? null, after: now[field.name] ?? null }))
}
