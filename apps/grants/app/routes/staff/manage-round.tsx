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
import { describeQueryProblems } from '../../staff/describe-query-problems.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import { assessText } from '../../text/assess/assess-text.ts'
import { conflictsText } from '../../text/assess/conflicts-text.ts'
import { pleaText } from '../../text/apply/plea-text.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import { applicationsText } from '../../text/staff/applications-text.ts'
import { chartsText } from '../../text/staff/charts-text.ts'
import { downloadsText } from '../../text/staff/downloads-text.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import { screenText } from '../../text/screen/screen-text.ts'
import { appealText } from '../../text/appeal/appeal-text.ts'
import { decisionsText } from '../../text/decide/decisions-text.ts'
import { lettersText } from '../../text/tell/letters-text.ts'
import { rankingText } from '../../text/weigh/ranking-text.ts'
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
  const pleas = useText(pleaText)
  const conflicts = useText(conflictsText)
  const ranking = useText(rankingText)
  const screening = useText(screenText)
  const decisions = useText(decisionsText)
  const appeals = useText(appealText)
  const letters = useText(lettersText)
  const assess = useText(assessText)
  const scenarios = useText(scenariosText)
  const downloads = useText(downloadsText)
  const charts = useText(chartsText)
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
        {' · '}
        {tested === undefined ? (
          <a href={to(paths.design(round.slug))}>{moves.design}</a>
        ) : (
          <a href={to(paths.testRound(tested))}>{moves.tryTitle}</a>
        )}
        {' · '}
        <a href={to(paths.screening(round.slug))}>{screening.title}</a>
        {' · '}
        <a href={to(paths.latePleas(round.slug))}>{pleas.toPleas}</a>
        {' · '}
        <a href={to(paths.assessing(round.slug))}>{assess.board}</a>
        {' · '}
        <a href={to(paths.ranking(round.slug))}>{ranking.title}</a>
        {' · '}
        <a href={to(paths.scenarios(round.slug))}>{scenarios.title}</a>
        {' · '}
        <a href={to(paths.decisions(round.slug))}>{decisions.title}</a>
        {' · '}
        <a href={to(paths.appeals(round.slug))}>{appeals.listTitle}</a>
        {' · '}
        <a href={to(paths.letters(round.slug))}>{letters.title}</a>
        {' · '}
        <a href={to(paths.conflicts(round.slug))}>{conflicts.title}</a>
        {' · '}
        <a href={to(paths.charts(round.slug))}>{charts.title}</a>
        {' · '}
        <a href={to(paths.messages(round.slug))}>{messages.title}</a>
        {' · '}
        <a href={to(paths.downloads(round.slug))}>{downloads.title}</a>
      </p>
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
