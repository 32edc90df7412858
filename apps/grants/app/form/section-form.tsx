import { Actions, Button } from '@academy/ui/form/button'
import type { FieldError } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { fieldOfKey } from '@academy/domain/form/answer-keys'
import type { SectionPage } from '../api-types.ts'
import { sectionText } from '../text/apply/section-text.ts'
import { Questions, withFollowing } from './questions.tsx'
import type { FilledForm } from './value-of.ts'

interface SectionFormProps {
  page: SectionPage
  filled: FilledForm
  errors: readonly FieldError[]
  /** Where it is sent, without the language. */
  address: string
  /** One question alone, with those that follow from it. */
  only?: string
  /** The question in rows that is to have another. */
  adding?: string | undefined
}

/** The form of a section, or of one question of it, with the version of each answer that it is filled with. */
export function SectionForm({ page, filled, errors, address, only, adding }: SectionFormProps) {
  const text = useText(sectionText)
  const to = useLocalPath()
  const shown = only === undefined ? undefined : withFollowing(page, only)
  const versions = Object.entries(filled.versions).filter(
    ([key]) => !shown || shown.includes(fieldOfKey(key)),
  )
  return (
    <form method="post" action={to(address)} className="gr-form gr-form--section" id="section" noValidate>
      {versions.map(([name, version]) => (
        <input key={name} type="hidden" name={`base.${name}`} value={version} />
      ))}
      {/* Enter in a text field presses the first button of a form; it must be the one that goes on. */}
      <button className="nhsuk-u-visually-hidden" type="submit" tabIndex={-1} aria-hidden="true" />
      <Questions page={page} values={filled.values} errors={errors} only={only} adding={adding} />
      <Actions>
        <Button name="intent" value="next">
          {text.saveAndContinue}
        </Button>
        <Button kind="secondary" name="intent" value="list">
          {text.saveAndReturn}
        </Button>
      </Actions>
      <p className="ac-source">{text.leaveNote}</p>
    </form>
  )
}
