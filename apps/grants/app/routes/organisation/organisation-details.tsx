import { legalForms } from '@academy/domain/organisation/organisation-words'
import type { Problem } from '@academy/domain/form/problem'
import { Actions, Button } from '@academy/ui/form/button'
import { DateField } from '@academy/ui/form/date-field'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { RadioField } from '@academy/ui/form/radio-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { readDetailsForm, type DetailsForm } from '../../organisation/read-details-form.ts'
import { useFormErrors } from '../../organisation/use-form-errors.ts'
import { paths } from '../../paths.ts'
import { errorText } from '../../text/error-text.ts'
import { organisationText } from '../../text/organisation/organisation-text.ts'
import type { Route } from './+types/organisation-details'

interface Refused {
  form: DetailsForm
  problems: Problem[]
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.organisation({ organisationId: params.id })
  if (page.role !== 'lead' && page.role !== 'finance') throw data({ reason: 'not-lead' }, { status: 422 })
  return { id: page.id, card: page.card, isLead: page.role === 'lead' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<Refused>({ context, request }, async (posted) => {
    const form = readDetailsForm(posted)
    const { grants } = context.get(apiContext)
    const result = await grants.changeDetails({ organisationId: params.id, ...form })
    if (!result.ok) return new Again({ form, problems: result.problems })
    return new GoTo(`${paths.organisation(params.id)}?done=done`)
  })
}

export default function OrganisationDetails({ loaderData, actionData }: Route.ComponentProps) {
  const { id, card, isLead } = loaderData
  const text = useText(organisationText)
  const form = useText(errorText)
  const to = useLocalPath()
  const { errors, errorOf } = useFormErrors(
    actionData?.problems ?? [],
    text as unknown as Record<string, string>,
  )
  const typed = actionData?.form ?? formOf(card)
  return (
    <>
      <Breadcrumbs items={[{ path: paths.organisation(id), text: card.name }]} />
      <ErrorSummary errors={errors} />
      <PageHeading
        title={text.changeTitle}
        lede={text.changeLede}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <form method="post" action={to(paths.organisationDetails(id))} className="gr-form" noValidate>
        {isLead ? (
          <TextField
            name="name"
            label={text.name}
            value={typed.name}
            error={errorOf('name')}
            autoComplete="organization"
          />
        ) : (
          <>
            <p>{text.nameForLeads}</p>
            <input type="hidden" name="name" value={card.name} />
          </>
        )}
        <SelectField
          name="legalForm"
          label={text.legalForm}
          value={typed.legalForm}
          error={errorOf('legalForm')}
          options={[
            { value: '', text: text.chooseForm },
            ...legalForms.map((one) => ({ value: one, text: text[one] })),
          ]}
        />
        <RadioField
          name="notForProfit"
          label={text.notForProfit}
          inline
          value={typed.notForProfit}
          error={errorOf('notForProfit')}
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
        <TextArea
          name="address"
          label={text.address}
          rows={3}
          value={typed.address}
          error={errorOf('address')}
        />
        <TextField
          name="postcode"
          label={text.postcode}
          value={typed.postcode}
          error={errorOf('postcode')}
          width={10}
          autoComplete="postal-code"
        />
        <TextField
          name="lastIncome"
          label={text.lastIncome}
          hint={text.incomeHint}
          inputMode="decimal"
          value={typed.lastIncome}
          error={errorOf('lastIncome')}
          width={10}
        />
        <DateField
          name="accountsEnd"
          label={text.accountsEnd}
          hint={text.accountsHint}
          separator="."
          error={errorOf('accountsEnd')}
          value={{
            day: typed['accountsEnd.day'],
            month: typed['accountsEnd.month'],
            year: typed['accountsEnd.year'],
          }}
        />
        <Actions>
          <Button>{text.save}</Button>
          <a href={to(paths.organisation(id))}>{text.back}</a>
        </Actions>
      </form>
    </>
  )
}

function formOf(card: Route.ComponentProps['loaderData']['card']): DetailsForm {
  const [year = '', month = '', day = ''] =
    card.accountsEnd?.split('-').map((part) => String(Number(part))) ?? []
  const pence = card.lastIncomePence === null ? undefined : BigInt(card.lastIncomePence)
  const rest = pence === undefined ? 0n : pence % 100n
  const pounds = pence === undefined ? '' : String(pence / 100n)
  return {
    name: card.name,
    postcode: card.postcode,
    address: card.address ?? '',
    legalForm: card.legalForm ?? '',
    notForProfit: card.notForProfit === null ? '' : card.notForProfit ? 'yes' : 'no',
    lastIncome: rest === 0n ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`,
    'accountsEnd.day': day,
    'accountsEnd.month': month,
    'accountsEnd.year': year,
  }
}
