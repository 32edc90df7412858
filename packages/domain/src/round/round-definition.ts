import { z } from 'zod'
import { formDefinitionSchema, type FormDefinition } from '../form/form-definition.ts'
import { eligibilityQuestionSchema } from '../grants/eligibility.ts'
import { roundMoneySchema, type RoundRules } from '../grants/round-rules.ts'
import { languages } from '../text/language.ts'
import { wordsSchema } from '../text/words.ts'
import { allocationSchema } from './allocation.ts'
import { criterionSchema } from './criterion.ts'
import { readShapeOne } from './read-shape-one.ts'

/** A time as it is written and published, which `resolveDeadline` reads. A draft may not have one yet: empty text. */
const writtenTimeSchema = z.strictObject({ local: z.string().max(20), zone: z.string().max(60) })

const timetableSchema = z.strictObject({
  opens: writtenTimeSchema,
  closes: writtenTimeSchema,
  /** Minutes after the deadline in which a submission is still taken, from everybody alike, and marked as late. */
  graceMinutes: z.number().int().min(0).max(1440),
  /** The date by which applicants are told, such as `2027-02-26`; nothing where none is promised. */
  decisionsBy: z.iso.date().nullable(),
})

const conflictKindSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(60),
  /** What whoever reads applications is asked to declare. */
  question: wordsSchema,
})

/**
 * All that a round is, as one piece of data: its words, times, money, questions, criteria and rules. A version of a round
 * is this, never changed; a draft is this too, and may have words missing and sums that do not fit: `checkRoundDefinition`
 * says what.
 */
export const roundDefinitionSchema = z.strictObject({
  shape: z.literal(2),
  name: wordsSchema,
  /** What the money is for, in a sentence. */
  summary: wordsSchema,
  /** The languages in which one can apply; every word is needed in each. */
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  /** The programme of the registry that the round belongs to or follows. */
  programmeSlug: z.string().min(1).max(100).nullable(),
  timetable: timetableSchema,
  money: roundMoneySchema,
  organisation: z.strictObject({
    notForProfit: z.boolean(),
    /** Incorporated, or a registered charity. */
    registered: z.boolean(),
    onePerOrganisation: z.boolean(),
  }),
  /** What else the round asks of a bid, one sentence each, for its page. */
  requirements: z.array(wordsSchema).max(30),
  eligibility: z.array(eligibilityQuestionSchema).max(30),
  form: formDefinitionSchema,
  criteria: z.array(criterionSchema).max(20),
  conflicts: z.array(conflictKindSchema).max(20),
  allocation: allocationSchema,
  /** Nobody of the staff reads a submission before the round has closed. */
  sealedUntilClosing: z.boolean(),
  /** A second person of the organisation certifies an application before it is submitted. */
  signOffRequired: z.boolean(),
  /** Assessors do not see who applies. */
  anonymousAssessment: z.boolean(),
})

export type RoundDefinition = z.output<typeof roundDefinitionSchema>
/** The definition as JSON holds it: sums as whole numbers of pence. */
export type WrittenRoundDefinition = z.input<typeof roundDefinitionSchema>

/** Reads a version or a draft of a round from JSON, also from that of the first shape. Throws where it is none. */
export function readRoundDefinition(json: unknown): RoundDefinition {
  return roundDefinitionSchema.parse(isShapeOne(json) ? readShapeOne(json) : json)
}

/** The definition as the JSON that is kept: every sum a whole number of pence. */
export function writeRoundDefinition(definition: RoundDefinition): WrittenRoundDefinition {
  const plain: unknown = JSON.parse(
    JSON.stringify(definition, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  )
  return plain as WrittenRoundDefinition
}

/** What the rules of money need. */
export function rulesOf(definition: RoundDefinition): RoundRules {
  return definition.money
}

export function formOf(definition: RoundDefinition): FormDefinition {
  return definition.form
}

function isShapeOne(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'shape' in json && json.shape === 1
}
