import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import type { RoundMessagePage } from '../../api-types.ts'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { queryOfKept } from '../../staff/application-query.ts'
import { useMessageState } from '../../staff/use-message-state.ts'
import { refusalText } from '../../text/refusal-text.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import type { Route } from './+types/message'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.message({ slug: params.slug, id: params.id })
}

export function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    const kind = valueOf(posted, 'move') === 'drop' ? ('dropped' as const) : ('released' as const)
    await context.get(apiContext).staff.endMessage({ slug: params.slug, id: params.id, kind })
    return new GoTo(paths.message(params.slug, params.id))
  })
}

/** One message: as it arrives, to whom, and for a second person to release. */
export default function Message({ loaderData: page }: Route.ComponentProps) {
  const text = useText(messagesText)
  const language = useLanguage()
  const inLanguage = useWords()
  const stateOf = useMessageState()
  const to = useLocalPath()
  const { round, message, reach } = page
  const signed = (who: string | null, at: Date) => [who ?? '–', formatInstant(language, at)].join(', ')
  const { end } = message
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.messages(round.slug), text: text.title },
        ]}
      />
      <PageHeading title={inLanguage(message.subject)} lede={stateOf(end)} long />
      <p>
        {text.written}: {signed(message.writtenBy, message.writtenAt)}
        {end && ` · ${text.ended}: ${signed(end.by, end.at)}`}
      </p>
      {end === null && (
        <p className="ac-prose" role="status">
          {text.reach(reach.people, reach.applications, reach.welsh)}
        </p>
      )}
      <Section title={text.preview}>
        <p className="ac-prose">{text.previewBody}</p>
        {page.mails.map(({ language: of, mail }) => (
          <article className="ac-card gr-mail" key={of}>
            <p className="ac-source">{text[`mail-${of}`]}</p>
            <div lang={of}>
              <h3 className="nhsuk-heading-m">{mail.subject}</h3>
              <pre className="gr-mail__text">{mail.text}</pre>
            </div>
          </article>
        ))}
      </Section>
      {end === null && <Release page={page} />}
      <p>
        <a href={`${to(paths.messages(round.slug))}?${queryOfKept(message.filter, { anew: message.id })}`}>
          {text.again}
        </a>
      </p>
      <Section title={text.applications}>
        <p>
          <a href={`${to(paths.manageRound(round.slug))}?${queryOfKept(message.filter)}`}>
            {text.chosenFrom}
          </a>
        </p>
        <DataTable
          caption={text.applications}
          captionHidden
          rows={page.applications}
          keyOf={({ reference }) => reference}
          columns={[
            {
              key: 'organisation',
              header: text.organisation,
              rowHeader: true,
              cell: ({ organisationName, isWithdrawn }) =>
                isWithdrawn ? `${organisationName} (${text.withdrawnSince})` : organisationName,
            },
            { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          ]}
        />
      </Section>
      <SampleNote round={round} />
    </>
  )
}

function Release({ page: { round, message, canRelease, canDrop } }: { page: RoundMessagePage }) {
  const text = useText(messagesText)
  const refusals = useText(refusalText)
  const to = useLocalPath()
  if (!canDrop) return null
  const why = canRelease.ok ? undefined : `${refusals['wrote-it']}. ${refusals['wrote-it-body']}`
  return (
    <Section title={text.release}>
      <p className="ac-prose" id="release-why">
        {why ?? text.releaseBody}
      </p>
      <form method="post" action={to(paths.message(round.slug, message.id))}>
        <Actions>
          <Button name="move" value="release" disabledBy={why && 'release-why'}>
            {text.releaseNow}
          </Button>
          <Button kind="secondary" name="move" value="drop">
            {text.drop}
          </Button>
        </Actions>
      </form>
    </Section>
  )
}
