import { valueOf, type PostedForm } from '../components/read-form.ts'

/** What a form of the page of a bid is shown again with: which of them, and what was typed. */
export interface RefusedScreening {
  /** `check`, `raise`, `propose`, `rule`, or the id of a flag. */
  of: string
  typed: PostedForm
  errors: Record<string, string>
}

/** What stands in a field: what was typed, where its form is shown again, else what is there. */
export function typedOr(refused: RefusedScreening | undefined, of: string, name: string, usual = ''): string {
  return refused?.of === of ? valueOf(refused.typed, name) : usual
}

/** What is wrong with a field of a form. */
export function errorOf(refused: RefusedScreening | undefined, of: string, name: string): string | undefined {
  return refused?.of === of ? refused.errors[name] : undefined
}
