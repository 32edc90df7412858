import { testedSlug } from '@academy/domain/grants/test-mode'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { DataTable } from '@academy/ui/data/data-table'
import { Pagination } from '@academy/ui/data/pagination'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { StateTag } from '../../application/state-tag.tsx'
import { useWords } from '../../components/use-words.ts'
import { navText } from '../../nav-text.ts'
import { paths } from '../../paths.ts'
import { Closes } from '../../round/closes.tsx'
import { PhaseTag } from '../../round/phase-tag.tsx'
import { SampleNote } from '../../round/sample-note.tsx'
import { ApplicationFilters } from '../../staff/application-filters.tsx'
import {
  applicationQueryString,
  filterOf,
  firstPage,
  readApplicationQuery,
} from '../../staff/application-query.ts'
import { RoundNav } from '../../staff/round-nav.tsx'
import { describeQueryProblems } from '../../staff/describe-query-problems.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import { applicationsText } from '../../text/staff/applications-text.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import type { Route } from './+types/manage-round'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readApplicationQuery(new URL(request.url))
  const { filter, problems } = filterOf(query)
  const { sort, after, before } = query
  const { staff } = context.get(apiContext)
  const page = await staff.applications({ slug: params.slug, ...filter, sort, after, before })
  return { page, query, problems }
}

export default function ManageRound({ loaderData: { page, query, problems } }: Route.ComponentProps) {
  const text = useText(applicationsText)
  const moves = useText(roundMovesText)
  const messages = useText(messagesText)
  const nav = useText(navText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, counts, total, places, applications } = page
  const first = firstPage(query)
  const tested = round.test ? testedSlug(round.slug) : undefined
  const at = (cursor: Partial<typeof first>) =>
    to(paths.manageRound(round.slug)) + applicationQueryString({ ...first, ...cursor })
  const placesText = (shown: { first: number; last: number }, all: number) =>
    text.shown(
      ...([shown.first, shown.last, all].map((n) => formatNumber(language, n)) as [string, string, string]),
    )
  const errors = describeQueryProblems(language, problems)
  return (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs items={[{ path: paths.manage, text: moves.myRounds }]} />
      <PageHeading
        title={inLanguage(round.name)}
        titleNote={nav.manage}
        lede={text.lede(counts.submitted, counts.draft)}
        long
      />
      <p>
        <PhaseTag phase={round.phase} /> <Closes round={round} />
      </p>
      <RoundNav slug={round.slug} tested={tested} />
      {page.sealed && <Notice title={text.sealed} />}
      <ApplicationFilters page={page} query={query} errors={errors} />
      <p role="status">
        {text.found(total)}{' '}
        <a href={to(paths.manageRoundCsv(round.slug)) + applicationQueryString(first)}>{text.file}</a>
        {' · '}
        <a href={to(paths.messages(round.slug)) + applicationQueryString(first)}>{messages.writeToThese}</a>
      </p>
      <DataTable
        caption={text.caption}
        empty={<p>{text.none}</p>}
        rows={applications}
        keyOf={({ reference }) => reference}
        columns={[
          {
            key: 'organisation',
            header: text.organisation,
            rowHeader: true,
            cell: ({ organisationName, reference }) => (
              <a href={to(paths.staffApplication(round.slug, reference))}>{organisationName}</a>
            ),
          },
          { key: 'reference', header: text.reference, cell: ({ reference }) => reference },
          { key: 'state', header: text.state, cell: ({ status }) => <StateTag status={status} /> },
          {
            key: 'received',
            header: text.received,
            cell: ({ submittedAt, late }) =>
              submittedAt
                ? `${formatInstant(language, submittedAt)}${late ? `, ${text.late}` : ''}`
                : text.notYet,
          },
          {
            key: 'asked',
            header: text.asked,
            numeric: true,
            cell: ({ askedPence }) => (askedPence === null ? '–' : formatPounds(language, askedPence)),
          },
        ]}
      />
      <Pagination
        previousHref={page.previous ? at({ before: page.previous }) : undefined}
        nextHref={page.next ? at({ after: page.next }) : undefined}
        {...(places && total > applications.length && { summary: placesText(places, total) })}
      />
      <SampleNote round={round} />
    </>
  )
}
