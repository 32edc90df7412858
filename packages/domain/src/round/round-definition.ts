import { z } from 'zod'
import { formDefinitionSchema, type FormDefinition } from '../form/form-definition.ts'
import { roundRulesSchema, type RoundRules } from '../grants/round-rules.ts'
import { penceSchema } from '../money/pence.ts'

const schema = z.object({
  shape: z.literal(1),
  round: z.object({ potPence: penceSchema }).loose(),
  rules: roundRulesSchema,
  form: formDefinitionSchema,
})
export type RoundDefinition = z.output<typeof schema>
export function readRoundDefinition(json: unknown): RoundDefinition {
  return schema.parse(json)
}
export function rulesOf(definition: RoundDefinition): RoundRules {
  return definition.rules
}
export function formOf(definition: RoundDefinition): FormDefinition {
  return definition.form
}
