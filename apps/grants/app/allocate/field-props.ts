import type { PostedForm } from '../components/read-form.ts'
import type { AllocationNames } from './saying.ts'

export interface BoardFieldsProps {
  /** What stands in the fields: what is kept, or what was typed and not kept. */
  typed: PostedForm
  errors: Readonly<Record<string, string>>
  names: AllocationNames
}

/** Which of `name.0`, `name.1`, … there are. */
export function indicesOf(typed: PostedForm, name: string): number[] {
  const found: number[] = []
  for (let at = 0; `${name}.${at}` in typed; at += 1) found.push(at)
  return found
}
