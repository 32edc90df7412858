import { Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { errorText } from '../../text/error-text.ts'
import { RadioField } from '@academy/ui/form/radio-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { OneOfThese } from '../../application/one-of-these.tsx'
import { Begun, MayNotApply, sortByRule } from '../../application/who-may-apply.tsx'
import { NewOrganisation } from '../../application/new-organisation.tsx'
import { readOrganisation, type StartProblem } from '../../application/organisation-form.ts'
import { startErrors } from '../../application/start-errors.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import type { Route } from './+types/new-application'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Of the form: sent twice, it begins one application. */
const keyOf = (request: Request) => {
  const key = new URL(request.url).searchParams.get('key') ?? ''
  return UUID.test(key) ? key : undefined
}

const roundOf = (request: Request) => new URL(request.url).searchParams.get('round') ?? ''

/** What was answered before, by question. */
const answersOf = (request: Request): Record<string, string> =>
  Object.fromEntries(
    [...new URL(request.url).searchParams]
      .filter(([, answer]) => answer === 'yes' || answer === 'no')
      .slice(0, 50),
  )

export async function loader({ context, request }: Route.LoaderArgs) {
  const { grants } = context.get(apiContext)
  const slug = roundOf(request)
  const [round, organisations] = await Promise.all([grants.round({ slug }), grants.myOrganisations()])
  if (!round.canStart.ok) throw data({ reason: round.canStart.why }, { status: 422 })
  const begun = round.organisation.onePerOrganisation ? [] : await grants.myApplications()
  return {
    round,
    ...sortByRule(round.organisation, organisations),
    begun: begun.filter((one) => one.round.slug === slug && one.status !== 'withdrawn'),
    form: { ...answersOf(request), key: keyOf(request) ?? crypto.randomUUID() },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  return answerForm<StartProblem>({ context, request }, async (posted) => {
    let organisationId = valueOf(posted, 'organisation')
    if (valueOf(posted, 'intent') === 'add') {
      const form = readOrganisation(posted)
      const isAnother = valueOf(posted, 'another') === 'yes'
      const created = await grants.createOrganisation({ ...form, isAnother })
      if ('problems' in created) return new Again({ kind: 'organisation', form, problems: created.problems })
      if (!created.ok) return new Again({ kind: 'matches', form, matches: created.matches }, 200)
      organisationId = created.organisationId
    }
    if (!UUID.test(organisationId)) return new Again({ kind: 'choose' })
    const startKey = keyOf(request)
    const { applicationId } = await grants.startApplication({
      roundSlug: roundOf(request),
      organisationId,
      eligibility: answersOf(request),
      ...(startKey && { startKey }),
    })
    return new GoTo(paths.application(applicationId))
  })
}

export default function NewApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { round, organisations, refused, begun, form: sent } = loaderData
  const text = useText(applicationText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const here = to(paths.newApplication(round.slug, sent))
  const errors = startErrors(language, actionData)
  const typed = actionData && 'form' in actionData ? actionData.form : undefined
  const hasOne = organisations.length > 0
  if (actionData?.kind === 'matches')
    return <OneOfThese action={here} form={actionData.form} matches={actionData.matches} />
  return (
    <>
      <Breadcrumbs items={[{ path: paths.round(round.slug), text: inLanguage(round.name) }]} />
      <ErrorSummary errors={errors} />
      <PageHeading
        title={text.newTitle}
        lede={
          round.organisation.onePerOrganisation
            ? text.newLede(inLanguage(round.name))
            : text.newLedeSeveral(inLanguage(round.name))
        }
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <Begun applications={begun} />
      <MayNotApply organisations={refused} />
      {hasOne && (
        <form method="post" action={here} className="gr-form">
          <RadioField
            name="organisation"
            label={text.chooseOrganisation}
            error={errors.find(({ field }) => field === 'organisation')?.text}
            value={organisations.length === 1 ? organisations[0]?.id : undefined}
            choices={organisations.map(({ id, name, card }) => ({
              value: id,
              label: name,
              hint: [...card.registrations.map(({ number }) => number), card.postcode].join(', '),
            }))}
          />
          <Button>{text.begin}</Button>
        </form>
      )}
      <h2 className="nhsuk-heading-m">{text.addOrganisation}</h2>
      <NewOrganisation action={here} form={typed} errors={errors} primary={!hasOne} />
    </>
  )
}
