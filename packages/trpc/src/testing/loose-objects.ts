import { z } from 'zod'

/**
 * The paths of the objects inside a schema that would let unknown keys through or drop them silently. An unknown
 * key is a mistake worth telling, as a mistyped filter would answer with everything, or an attempt to set a field that
 * is not offered.
 */
export function looseObjects(schema: unknown, path = 'input', seen = new Set<unknown>()): string[] {
  if (!(schema instanceof z.ZodType) || seen.has(schema)) return []
  seen.add(schema)
  const inner = (child: unknown, step: string) => looseObjects(child, `${path}${step}`, seen)
  if (schema instanceof z.ZodObject) {
    const strict = schema.def.catchall instanceof z.ZodNever
    const below = Object.entries(schema.shape).flatMap(([key, child]) => inner(child, `.${key}`))
    return strict ? below : [path, ...below]
  }
  return children(schema).flatMap(([child, step]) => inner(child, step))
}

function children(schema: z.ZodType): [unknown, string][] {
  if (schema instanceof z.ZodArray) return [[schema.element, '[]']]
  if (schema instanceof z.ZodUnion) return schema.options.map((option, n) => [option, `|${n}`])
  if (schema instanceof z.ZodIntersection) return [[schema.def.left, '&'], [schema.def.right, '&']] // prettier-ignore
  if (schema instanceof z.ZodRecord) return [[schema.valueType, '{}']]
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item, n) => [item, `[${n}]`])
  if (schema instanceof z.ZodPipe) return [[schema.in, ''], [schema.out, '']] // prettier-ignore
  if (schema instanceof z.ZodLazy) return [[schema.unwrap(), '']]
  if ('innerType' in schema.def) return [[schema.def.innerType, '']]
  return []
}
