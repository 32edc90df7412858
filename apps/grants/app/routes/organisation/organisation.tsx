import { memberRoles } from '@academy/domain/organisation/member-role'
import { registrationSchemes } from '@academy/domain/organisation/registration'
import type { Problem } from '@academy/domain/form/problem'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { LinkButton } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { InviteForm } from '../../application/invite-form.tsx'
import { OpenInvitations } from '../../application/open-invitations.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { History } from '../../organisation/history.tsx'
import { KnownDetails } from '../../organisation/known-details.tsx'
import { Members } from '../../organisation/members.tsx'
import { Numbers } from '../../organisation/numbers.tsx'
import { useFormErrors } from '../../organisation/use-form-errors.ts'
import { paths } from '../../paths.ts'
import { errorText } from '../../text/error-text.ts'
import { organisationText } from '../../text/organisation/organisation-text.ts'
import { colleaguesText } from '../../text/people/colleagues-text.ts'
import type { Route } from './+types/organisation'

/** What was typed, and what is wrong with it; `null` where it is how often. */
interface Refused {
  kind: string
  number: string
  email: string
  role: string
  problems: Problem[] | null
}

const outcomes = ['done', 'asked', 'sent', 'withdrawn'] as const

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).grants.organisation({ organisationId: params.id })
  const done = new URL(request.url).searchParams.get('done')
  return { page, done: outcomes.find((outcome) => outcome === done) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { grants } = context.get(apiContext)
  const organisationId = params.id
  const back = (done: (typeof outcomes)[number]) =>
    new GoTo(`${paths.organisation(organisationId)}?${new URLSearchParams({ done })}`)
  return answerForm<Refused>({ context, request }, async (posted) => {
    const value = (name: string) => valueOf(posted, name)
    const personId = value('person')
    const typed = { kind: value('kind'), number: value('number'), email: value('email'), role: value('role') }
    const answer = (
      result: { ok: true } | { ok: false; problems: Problem[] },
      done: (typeof outcomes)[number],
    ) => (result.ok ? back(done) : new Again({ ...typed, problems: result.problems }))
    switch (value('intent')) {
      case 'role': {
        const role = memberRoles.find((one) => one === value(`role-${personId}`)) ?? 'contributor'
        await grants.changeRole({ organisationId, personId, role })
        return back('done')
      }
      case 'pass-on':
        await grants.passLeadOn({ organisationId, personId })
        return back('done')
      case 'remove':
        await grants.removeMember({ organisationId, personId })
        return back('done')
      case 'leave':
        await grants.leaveOrganisation({ organisationId })
        return new GoTo(paths.organisations)
      case 'take-back': {
        const scheme = registrationSchemes.find((one) => one === value('scheme')) ?? 'other'
        await grants.withdrawNumber({ organisationId, scheme, number: value('number') })
        return back('done')
      }
      case 'state':
        return answer(await grants.stateNumber({ organisationId, ...typed }), 'done')
      case 'withdraw':
        await grants.withdrawInvitation({ organisationId, invitationId: value('invitation') })
        return back('withdrawn')
      default:
        try {
          const language = context.get(languageContext)
          const { email, role } = typed
          return answer(await grants.inviteColleague({ organisationId, email, role, language }), 'sent')
        } catch (error) {
          if (!isRefusal(error) || error.data.code !== 'too-many') throw error
          return new Again({ ...typed, problems: null }, error.status)
        }
    }
  })
}

export default function Organisation({ loaderData: { page, done }, actionData }: Route.ComponentProps) {
  const text = useText(organisationText)
  const colleagues = useText(colleaguesText)
  const form = useText(errorText)
  const to = useLocalPath()
  const here = to(paths.organisation(page.id))
  const labels = { kind: text.kind, number: text.number, email: colleagues.email, role: text.role }
  const { errors: found, errorOf } = useFormErrors(actionData?.problems ?? [], labels)
  const tooOften = actionData?.problems === null ? [{ field: 'email', text: colleagues.tooMany }] : []
  const errors = [...found, ...tooOften]
  const outcome = {
    done: text.done,
    asked: text.asked,
    sent: colleagues.sent,
    withdrawn: colleagues.withdrawn,
  }
  if (page.mergedInto)
    return (
      <>
        <PageHeading title={text.merged} />
        <LinkButton href={to(paths.organisation(page.mergedInto))}>
          {text.toMerged(page.card.name)}
        </LinkButton>
      </>
    )
  return (
    <div className="gr-column">
      <Breadcrumbs items={[{ path: paths.organisations, text: text.listTitle }]} />
      <ErrorSummary errors={errors} />
      {done && !actionData && <Notice tone="success" title={outcome[done]} announce />}
      <PageHeading title={page.card.name} {...(errors.length > 0 && { titlePrefix: form.error })} />
      {page.missing.length > 0 && (
        <Notice tone="important" title={text.incomplete}>
          <p>{page.missing.map((part) => text[part]).join(', ')}.</p>
        </Notice>
      )}
      <Section title={text.details}>
        <KnownDetails card={page.card} aliases={page.aliases} />
        {(page.role === 'lead' || page.role === 'finance') && (
          <LinkButton kind="secondary" href={to(paths.organisationDetails(page.id))}>
            {text.change}
          </LinkButton>
        )}
      </Section>
      <Numbers page={page} action={here} typed={actionData} errorOf={errorOf} />
      {page.cases.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {page.cases.map(({ id, kind, number }) => (
            <li key={id}>
              {text[`waits-${kind}`]}
              {number && `: ${number}`}
            </li>
          ))}
        </ul>
      )}
      <Members page={page} action={here} />
      {page.role === 'lead' && (
        <>
          {page.invitations.length > 0 && (
            <OpenInvitations
              invitations={page.invitations.map((one) => ({ ...one, expiresAt: new Date(one.expiresAt) }))}
              action={here}
            />
          )}
          <InviteForm
            action={here}
            email={actionData?.email}
            role={actionData?.role}
            error={errors.find(({ field }) => field === 'email')?.text}
          />
          <p>
            <a href={to(paths.askStaff(page.id, 'merge'))}>{text.merge}</a>
          </p>
        </>
      )}
      <History events={page.events} />
    </div>
  )
}
