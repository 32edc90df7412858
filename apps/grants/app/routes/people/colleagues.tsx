import { Notice } from '@academy/ui/content/notice'
import type { Problem } from '@academy/domain/form/problem'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { InviteForm } from '../../application/invite-form.tsx'
import { OpenInvitations } from '../../application/open-invitations.tsx'
import { People } from '../../application/people.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { describeProblem } from '../../form/describe-problem.ts'
import { paths } from '../../paths.ts'
import { colleaguesText } from '../../text/people/colleagues-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/colleagues'

/** What was typed, and what is wrong with it; `null` where it is how often. */
interface Refused {
  email: string
  role: string
  problems: Problem[] | null
}

/** What was just done, in the address of the page after it. */
const outcomes = ['sent', 'withdrawn'] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.colleagues({ applicationId: params.id })
  const done = new URL(request.url).searchParams.get('done')
  return { page, done: outcomes.find((outcome) => outcome === done) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  const applicationId = params.id
  const back = (done: (typeof outcomes)[number]) =>
    new GoTo(`${paths.colleagues(applicationId)}?${new URLSearchParams({ done })}`)
  return answerForm<Refused>({ context, request }, async (posted) => {
    if (valueOf(posted, 'intent') === 'withdraw') {
      await grants.withdrawInvitation({ applicationId, invitationId: valueOf(posted, 'invitation') })
      return back('withdrawn')
    }
    const [email, role] = [valueOf(posted, 'email'), valueOf(posted, 'role')]
    const given = role ? { role } : {}
    try {
      const language = context.get(languageContext)
      const result = await grants.inviteColleague({ applicationId, email, ...given, language })
      return result.ok ? back('sent') : new Again({ email, role, problems: result.problems })
    } catch (error) {
      if (!isRefusal(error) || error.data.code !== 'too-many') throw error
      return new Again({ email, role, problems: null }, error.status)
    }
  })
}

export default function Colleagues({ loaderData: { page, done }, actionData }: Route.ComponentProps) {
  const text = useText(colleaguesText)
  const form = useText(errorText)
  const language = useLanguage()
  const to = useLocalPath()
  const { application, role, people, invitations } = page
  const here = to(paths.colleagues(application.id))
  const [problem] = actionData?.problems ?? []
  const refused = actionData?.problems === null ? text.tooMany : undefined
  const sentenceOf = (wrong: Problem) =>
    wrong.code === 'required' ? text.emailMissing : describeProblem(language, wrong, text.email)
  const error = problem ? sentenceOf(problem) : refused
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisation.name }]}
      />
      <ErrorSummary errors={error ? [{ field: 'email', text: error }] : []} />
      {done && !actionData && <Notice tone="success" title={text[done]} announce />}
      <PageHeading
        title={text.title}
        lede={text.lede(application.organisation.name)}
        {...(error && { titlePrefix: form.error })}
      />
      <People people={people} />
      <p>
        <a href={to(paths.organisation(application.organisation.id))}>{text.toOrganisation}</a>
      </p>
      {invitations.length > 0 && <OpenInvitations invitations={invitations} action={here} />}
      {role === 'lead' ? (
        <InviteForm action={here} email={actionData?.email} role={actionData?.role} error={error} />
      ) : (
        <p>{text.onlyLead}</p>
      )}
    </div>
  )
}
