import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { RoundMessagesPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import {
  applicationQueryString,
  filterOf,
  firstPage,
  readApplicationQuery,
} from '../../staff/application-query.ts'
import { describeQueryProblems } from '../../staff/describe-query-problems.ts'
import { MessageForm, type RefusedMessage } from '../../staff/message-form.tsx'
import { useMessageState } from '../../staff/use-message-state.ts'
import { errorText } from '../../text/error-text.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import type { Route } from './+types/messages'

/** More than is taken, so that a text that is too long is told of and comes back. */
const TYPED_MAX = { subject: 1000, body: 20_000 }

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const url = new URL(request.url)
  const query = firstPage(readApplicationQuery(url))
  const { filter, problems } = filterOf(query)
  const page = await context.get(apiContext).staff.messages({ slug: params.slug, ...filter })
  const earlier = page.messages.find(({ id }) => id === url.searchParams.get('anew'))
  return { page, query, problems, earlier }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const language = context.get(languageContext)
  const query = firstPage(readApplicationQuery(new URL(request.url)))
  return answerForm<RefusedMessage>({ context, request }, async (posted) => {
    const { filter, problems } = filterOf(query)
    const sums = describeQueryProblems(language, problems)
    if (Object.keys(sums).length > 0)
      return new Again({ typed: posted, errors: Object.fromEntries(Object.entries(sums)) })
    const words = (of: 'en' | 'cy') => ({
      subject: valueOf(posted, `subject-${of}`).slice(0, TYPED_MAX.subject),
      body: valueOf(posted, `body-${of}`).slice(0, TYPED_MAX.body),
    })
    const { staff } = context.get(apiContext)
    const answer = await staff.writeMessage({
      slug: params.slug,
      ...filter,
      en: words('en'),
      cy: words('cy'),
    })
    if (answer.ok) return new GoTo(paths.message(params.slug, answer.id))
    const text = textIn(messagesText, language)
    const errors = answer.problems.map(({ language: of, part, problem }): [string, string] => [
      `${part}-${of}`,
      `${text[`${part}-${of}`]}: ${text[problem]}`,
    ])
    return new Again({ typed: posted, errors: Object.fromEntries(errors) })
  })
}

/** Writes to the applicants of a round, and shows what was written. */
export default function Messages({ loaderData, actionData }: Route.ComponentProps) {
  const { page, query, problems, earlier } = loaderData
  const text = useText(messagesText)
  const form = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const sums = describeQueryProblems(language, problems)
  const errors = Object.entries(actionData?.errors ?? sums)
  const { round } = page
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <ErrorSummary errors={errors.map(([field, sentence]) => ({ field, text: sentence }))} />
      <PageHeading
        title={text.title}
        lede={text.lede}
        {...(errors.length > 0 && { titlePrefix: form.error })}
      />
      <p className="ac-prose">{text.service}</p>
      {page.canWrite && (
        <MessageForm
          page={page}
          query={applicationQueryString(query)}
          earlier={earlier}
          refused={actionData}
        />
      )}
      <Section title={text.history} id="history">
        <History page={page} />
      </Section>
      <SampleNote round={round} />
    </>
  )
}

function History({ page: { round, messages } }: { page: RoundMessagesPage }) {
  const text = useText(messagesText)
  const language = useLanguage()
  const inLanguage = useWords()
  const stateOf = useMessageState()
  const signed = (who: string | null, at: Date) => [who ?? '–', formatInstant(language, at)].join(', ')
  const to = useLocalPath()
  return (
    <DataTable
      caption={text.history}
      captionHidden
      empty={<p>{text.none}</p>}
      rows={messages}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'subject',
          header: text.subject,
          rowHeader: true,
          cell: ({ id, subject }) => <a href={to(paths.message(round.slug, id))}>{inLanguage(subject)}</a>,
        },
        {
          key: 'written',
          header: text.written,
          cell: ({ writtenBy, writtenAt }) => signed(writtenBy, writtenAt),
        },
        { key: 'state', header: text.state, cell: ({ end }) => stateOf(end) },
        {
          key: 'ended',
          header: text.ended,
          cell: ({ end }) => (end ? signed(end.by, end.at) : '–'),
        },
      ]}
    />
  )
}
