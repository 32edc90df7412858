import { z } from 'zod'

/** Something that exists, for each name that a schema leaves open and requires; as written in the schema. */
export type Samples = Readonly<Record<string, unknown>>

/** Sizes are asked for at their greatest, although a schema does not require them. */
const SIZE = 'first'

/**
 * Inputs that a schema takes, each as dear as it can be: one for each way to choose among closed lists.
 * @throws Error with the name of a required value for which there is no sample: give one.
 */
export function validInputs(schema: unknown, samples: Samples): unknown[] {
  if (!(schema instanceof z.ZodObject)) {
    if (schema instanceof z.ZodOptional) return validInputs(schema.unwrap(), samples)
    throw new Error('An input is an object.')
  }
  let inputs: Record<string, unknown>[] = [{}]
  for (const [name, value] of Object.entries(schema.shape)) {
    const isRequired = value instanceof z.ZodType && !value.safeParse(undefined).success
    if (!isRequired && name !== SIZE) continue
    inputs = valuesOf(value, name, samples).flatMap((one) =>
      inputs.map((input) => ({ ...input, [name]: one })),
    )
  }
  return inputs
}

function valuesOf(value: unknown, name: string, samples: Samples): unknown[] {
  if (value instanceof z.ZodOptional || value instanceof z.ZodDefault)
    return valuesOf(value.unwrap(), name, samples)
  if (value instanceof z.ZodEnum) return [...value.options]
  if (name in samples) return [samples[name]]
  if (name === SIZE && value instanceof z.ZodNumber) return [value.maxValue]
  throw new Error(`There is no sample for \`${name}\`.`)
}
