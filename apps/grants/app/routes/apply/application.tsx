import { Section } from '@academy/ui/content/section'
import { LinkButton } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { EligibilityGiven } from '../../application/eligibility-given.tsx'
import { NextStep } from '../../application/next-step.tsx'
import { useOpening } from '../../application/opening.tsx'
import { People } from '../../application/people.tsx'
import { ScreeningNote } from '../../application/screening-note.tsx'
import { SectionTasks } from '../../application/section-tasks.tsx'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { CancelledNote } from '../../round/cancelled-note.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { earlierText } from '../../text/apply/earlier-text.ts'
import { commentsText } from '../../text/apply/comments-text.ts'
import { clarificationText } from '../../text/staff/clarification-text.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import { resultText } from '../../text/tell/result-text.ts'
import { applicationText } from '../../text/apply/application-text.ts'
import type { Route } from './+types/application'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).grants.taskList({ applicationId: params.id })
}

export default function Application({ loaderData: page }: Route.ComponentProps) {
  const text = useText(applicationText)
  const nav = useText(navText)
  const comments = useText(commentsText)
  const earlier = useText(earlierText)
  const asked = useText(clarificationText)
  const messages = useText(messagesText)
  const result = useText(resultText)
  const to = useLocalPath()
  const { application } = page
  return (
    <div className="gr-column">
      <Breadcrumbs items={[{ path: paths.applications, text: nav.applications }]} />
      <PageHeading
        title={application.organisation.name}
        caption={text.caption(application.reference)}
        titleNote={application.reference}
        lede={useOpening(page)}
        long
      />
      <CancelledNote round={application.round} />
      <ScreeningNote screening={page.screening} />
      {page.result !== null && (
        <p>
          <LinkButton href={to(paths.result(application.id))}>{result.link}</LinkButton>
        </p>
      )}
      {page.clarifications.asked > 0 && (
        <p>
          <a href={to(paths.clarifications(application.id))}>
            {page.clarifications.open > 0 ? asked.open(page.clarifications.open) : asked.answered}
          </a>
        </p>
      )}
      {page.messages > 0 && (
        <p>
          <a href={to(paths.messagesTo(application.id))}>{messages.ownLink(page.messages)}</a>
        </p>
      )}
      <NextStep page={page} />
      <Section title={text.sections}>
        <SectionTasks page={page} />
      </Section>
      <EligibilityGiven given={page.eligibility} />
      <People people={application.people}>
        {application.role === 'lead' && (
          <p>
            <a href={to(paths.colleagues(application.id))}>{text.toColleagues}</a>
          </p>
        )}
      </People>
      <Section title={text.help}>
        <p>{text.helpBody}</p>
        <p>
          <a href={to(paths.round(application.round.slug))}>{text.rules}</a>
        </p>
        {page.canCorrect.ok && (
          <p>
            <a href={to(paths.correct(application.id))}>{text.correct}</a>
          </p>
        )}
        {application.status === 'correcting' && application.role === 'lead' && (
          <p>
            <a href={to(paths.correct(application.id))}>{text.drop}</a>
          </p>
        )}
        {page.canUndoWithdrawal.ok && (
          <p>
            <a href={to(paths.withdraw(application.id))}>{text.undo}</a>
          </p>
        )}
        {application.status === 'draft' && (
          <p>
            <a href={to(paths.copyEarlier(application.id))}>{earlier.title}</a>
          </p>
        )}
        <p>
          <a href={to(paths.comments(application.id))}>{comments.title}</a>
        </p>
        {page.canWithdraw.ok && (
          <p>
            <a href={to(paths.withdraw(application.id))}>{text.withdraw}</a>
          </p>
        )}
      </Section>
      <SampleNote round={application.round} />
    </div>
  )
}
