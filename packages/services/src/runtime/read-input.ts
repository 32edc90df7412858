import { DomainError } from '@academy/domain/domain-error'
import type { z } from 'zod'

/** The input of an operation that no transport has read. Refuses with `invalid`. */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input)
  if (!result.success) throw new DomainError('invalid')
  return result.data
}
