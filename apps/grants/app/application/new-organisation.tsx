import { Button } from '@academy/ui/form/button'
import type { FieldError } from '@academy/ui/form/error-summary'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { TextField, type TextFieldProps } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { applicationText } from '../text/apply/application-text.ts'
import { blankOrganisation, type OrganisationForm } from './organisation-form.ts'

interface NewOrganisationProps {
  action: string
  form?: OrganisationForm | undefined
  errors: readonly FieldError[]
  /** The page's one primary button, where nothing else can be chosen. */
  primary: boolean
}

/** Adds an organisation and begins its application in one step. */
export function NewOrganisation({ action, form = blankOrganisation, errors, primary }: NewOrganisationProps) {
  const text = useText(applicationText)
  const field = (
    name: Exclude<keyof OrganisationForm, 'unregistered'>,
  ): Pick<TextFieldProps, 'name' | 'value' | 'error'> => ({
    name,
    value: form[name],
    error: errors.find((error) => error.field === name)?.text,
  })
  return (
    <form method="post" action={action} className="gr-form" noValidate>
      <p>{text.addOrganisationBody}</p>
      <TextField {...field('name')} label={text.name} autoComplete="organization" />
      <p className="nhsuk-hint">{text.oneOf}</p>
      <TextField
        {...field('charityNumber')}
        label={text.charityNumber}
        hint={text.charityHint}
        width={10}
        spellCheck={false}
      />
      <TextField
        {...field('companyNumber')}
        label={text.companyNumber}
        hint={text.companyHint}
        width={10}
        spellCheck={false}
      />
      <TextField
        {...field('otherNumber')}
        label={text.otherNumber}
        hint={text.otherHint}
        width={20}
        spellCheck={false}
      />
      <CheckboxField
        name="unregistered"
        label={text.unregistered}
        choices={[{ value: 'yes', label: text.unregisteredYes }]}
        values={form.unregistered ? ['yes'] : []}
      />
      <TextField {...field('postcode')} label={text.postcode} autoComplete="postal-code" width={10} />
      <Button kind={primary ? 'primary' : 'secondary'} name="intent" value="add">
        {text.addAndBegin}
      </Button>
    </form>
  )
}
