import type { FormDefinition } from '../../form/form-definition.ts'
import type { Suggested } from './template.ts'

/** So many years of grant has a round at most, so that a start after them is a slip. */
const GRANT_YEARS_MOST = 5

/** A form whose question of a date takes none before the round has closed, and none after any grant of it has ended. */
export function withinGrant(
  form: FormDefinition,
  name: string,
  { timetable, firstGrantYear }: Suggested,
): FormDefinition {
  const least = timetable.closes.local.slice(0, 10)
  const most = `${Number(firstGrantYear.slice(0, 4)) + GRANT_YEARS_MOST}-03-31`
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) =>
        field.name === name && field.kind === 'date' ? { ...field, least, most } : field,
      ),
    })),
  }
}
