import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { wordsSchema } from '../text/words.ts'
import { fieldSchema } from './field.ts'

/**
 * A rule over several fields of one section. What it asks (limits, shares) comes from the round's rules, so that a
 * form can be used again by a round with others.
 */
const sectionCheckSchema = z.discriminatedUnion('check', [
  z.object({ check: z.literal('at-least-one'), fields: z.array(z.string()).min(2) }),
  z.object({ check: z.literal('taper'), field: z.string() }),
])

const sectionSchema = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: wordsSchema,
  intro: wordsSchema.optional(),
  /** The section is asked only when this holds. */
  when: conditionSchema.optional(),
  fields: z.array(fieldSchema).min(1),
  checks: z.array(sectionCheckSchema).default([]),
})

/** An application form as data: stored with its round, numbered, and never changed once an application uses it. */
export const formDefinitionSchema = z
  .object({
    /** The shape of this data, not the version of the form. */
    shape: z.literal(1),
    sections: z.array(sectionSchema).min(1),
  })
  .superRefine((form, ctx) => {
    const names = form.sections.flatMap((section) => section.fields.map((field) => field.name))
    const repeated = names.find((name, index) => names.indexOf(name) !== index)
    if (repeated) ctx.addIssue({ code: 'custom', message: `two fields are called ${repeated}` })
    const slugs = form.sections.map((section) => section.slug)
    if (new Set(slugs).size !== slugs.length)
      ctx.addIssue({ code: 'custom', message: 'two sections share a slug' })
    const used = form.sections.flatMap((section) =>
      section.checks.flatMap((c) => ('fields' in c ? c.fields : [c.field])),
    )
    const unknown = used.find((name) => !names.includes(name))
    if (unknown) ctx.addIssue({ code: 'custom', message: `a check names ${unknown}, which is no field` })
  })

export type SectionCheck = z.output<typeof sectionCheckSchema>
export type Section = z.output<typeof sectionSchema>
export type FormDefinition = z.output<typeof formDefinitionSchema>
/** The definition as it is written in code, before defaults are filled in. */
export type WrittenSection = z.input<typeof sectionSchema>
