import type { Problem } from '@academy/domain/form/problem'
import { formatInstant } from '@academy/domain/text/format-instant'
import { InsetText } from '@academy/ui/content/inset-text'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useFormErrors } from '../../organisation/use-form-errors.ts'
import { paths } from '../../paths.ts'
import { errorText } from '../../text/error-text.ts'
import { casesText } from '../../text/staff/cases-text.ts'
import type { Route } from './+types/manage-organisation'

interface Refused {
  proposal: string
  reason: string
  problems: Problem[]
}

export async function loader({ context, params }: Route.LoaderArgs) {
  return { one: await context.get(apiContext).grants.organisationCase({ caseId: params.id }) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  const caseId = params.id
  const here = new GoTo(paths.manageOrganisation(caseId))
  return answerForm<Refused>({ context, request }, async (posted) => {
    const intent = valueOf(posted, 'intent')
    if (intent === 'agree') await grants.decideOrganisationCase({ caseId })
    else if (intent === 'put-back') await grants.putBackOrganisationCase({ caseId })
    else {
      const typed = { proposal: valueOf(posted, 'proposal'), reason: valueOf(posted, 'reason') }
      const result = await grants.proposeOrganisationCase({ caseId, ...typed })
      if (!result.ok) return new Again({ ...typed, problems: result.problems })
    }
    return here
  })
}

export default function ManageOrganisation({ loaderData: { one }, actionData }: Route.ComponentProps) {
  const text = useText(casesText)
  const form = useText(errorText)
  const language = useLanguage()
  const to = useLocalPath()
  const here = to(paths.manageOrganisation(one.id))
  const { errors, errorOf } = useFormErrors(actionData?.problems ?? [], text)
  const isMerge = one.kind === 'merge'
  const described = (organisation: typeof one.organisation) => (
    <>
      <a href={to(paths.organisation(organisation.id))}>{organisation.name}</a>, {organisation.postcode}.{' '}
      {text.people}: {organisation.people}
    </>
  )
  const why = !one.outcome && !one.canPropose.ok && !one.canDecide.ok ? one.canDecide.why : undefined
  return (
    <div className="gr-column">
      <Breadcrumbs items={[{ path: paths.manageOrganisations(), text: text.title }]} />
      <ErrorSummary errors={errors} />
      <PageHeading
        title={`${text[one.kind]}: ${one.organisation.name}`}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <SummaryList
        rows={[
          { key: isMerge ? text.stays : text.organisation, value: described(one.organisation) },
          ...(one.other ? [{ key: text.goes, value: described(one.other) }] : []),
          ...(one.number ? [{ key: text.number, value: one.number }] : []),
          ...(one.number ? [{ key: text.also, value: one.alsoStatedBy.join(', ') || text.nobody }] : []),
          {
            key: text.by,
            value: `${one.openedByName || text.unnamed}, ${formatInstant(language, new Date(one.openedAt))}`,
          },
          { key: text.evidence, value: <span className="gr-kept-lines">{one.evidence}</span> },
          ...(one.proposal
            ? [
                {
                  key: text.found,
                  value: (
                    <>
                      {text[`found-${one.proposal}`]}.{' '}
                      <span className="gr-kept-lines">{one.proposalReason}</span>
                    </>
                  ),
                },
                { key: text.foundBy, value: one.proposedByName || text.unnamed },
              ]
            : []),
          ...(one.outcome
            ? [
                { key: text.state, value: text[one.outcome] },
                { key: text.decidedBy, value: one.decidedByName || text.unnamed },
              ]
            : []),
        ]}
      />
      {!one.outcome && <InsetText>{text[`${one.kind}-effect`]}</InsetText>}
      {(why === 'own-case' || why === 'own-finding') && <p>{text[why]}</p>}
      {one.canPropose.ok && (
        <Section title={text.propose}>
          <form method="post" action={here} className="gr-form" noValidate>
            <RadioField
              name="proposal"
              label={text.proposal}
              value={actionData?.proposal}
              error={errorOf('proposal')}
              choices={[
                { value: 'grant', label: text.grant },
                { value: 'refuse', label: text.refuse },
              ]}
            />
            <TextArea
              name="reason"
              label={text.reason}
              rows={4}
              value={actionData?.reason}
              error={errorOf('reason')}
            />
            <Button name="intent" value="propose">
              {text.send}
            </Button>
          </form>
        </Section>
      )}
      {one.canDecide.ok && (
        <form method="post" action={here}>
          <Actions>
            <Button name="intent" value="agree">
              {text.agree}
            </Button>
            <Button kind="secondary" name="intent" value="put-back">
              {text.putBack}
            </Button>
          </Actions>
        </form>
      )}
    </div>
  )
}
