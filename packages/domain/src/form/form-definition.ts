import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { wordsSchema } from '../text/words.ts'
import { fieldSchema } from './field.ts'

/**
 * A rule over several fields of one section. What it asks (limits, shares) comes from the round's rules, so that a
 * form can be used again by a round with others.
 */
const sectionCheckSchema = z.discriminatedUnion('check', [
  z.object({ check: z.literal('at-least-one'), fields: z.array(z.string()).max(20) }),
  /** The budget is weighed by the round's limits, and where `income` names a question, by the applicant's income. */
  z.object({ check: z.literal('taper'), field: z.string(), income: z.string().optional() }),
])

const sectionSchema = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: wordsSchema,
  intro: wordsSchema.optional(),
  /** The section is asked only when this holds. */
  when: conditionSchema.optional(),
  fields: z.array(fieldSchema).max(100),
  checks: z.array(sectionCheckSchema).default([]),
})

/**
 * An application form as data: part of a version of its round, and never changed once an application uses it. That its
 * names are different and its conditions name questions is for `checkRoundDefinition`, so that a draft can be kept.
 */
export const formDefinitionSchema = z.object({
  /** The shape of this data, not the version of the form. */
  shape: z.literal(1),
  sections: z.array(sectionSchema).max(60),
})

export type SectionCheck = z.output<typeof sectionCheckSchema>
export type Section = z.output<typeof sectionSchema>
export type FormDefinition = z.output<typeof formDefinitionSchema>
/** The definition as it is written in code, before defaults are filled in. */
export type WrittenSection = z.input<typeof sectionSchema>
