import { formDefinitionSchema, type FormDefinition } from '@academy/domain/form/form-definition'

/** So many versions of forms are kept read; a round has one or two. */
const FORMS_MAX = 100

const forms = new Map<string, FormDefinition>()

/** The form of a version. A version is never changed, so it is read from its JSON once in the life of a process. */
export function formOf({ id, definition }: { id: string; definition: unknown }): FormDefinition {
  const known = forms.get(id)
  if (known) return known
  const form = formDefinitionSchema.parse(definition)
  const [oldest] = forms.keys()
  if (oldest !== undefined && forms.size >= FORMS_MAX) forms.delete(oldest)
  forms.set(id, form)
  return form
}
