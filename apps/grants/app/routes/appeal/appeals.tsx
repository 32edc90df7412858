import { formatInstant } from '@academy/domain/text/format-instant'
import { DataTable } from '@academy/ui/data/data-table'
import { Pagination } from '@academy/ui/data/pagination'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { AppealTag } from '../../appeal/appeal-tag.tsx'
import { pageOf } from '../../appeal/read-appeal.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { appealText } from '../../text/appeal/appeal-text.ts'
import type { Route } from './+types/appeals'

export function loader({ context, params, request }: Route.LoaderArgs) {
  return context.get(apiContext).appeal.list({ slug: params.slug, page: pageOf(new URL(request.url)) })
}

/** The appeals of a round, overdue first. */
export default function Appeals({ loaderData: page }: Route.ComponentProps) {
  const text = useText(appealText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, appeals, pages } = page
  const here = to(paths.appeals(round.slug))
  const pageHref = (wanted: number) =>
    wanted < 1 || wanted > pages ? undefined : `${here}${wanted > 1 ? `?page=${wanted}` : ''}`
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.listTitle}
        titleNote={inLanguage(round.name)}
        lede={text.listLede(page.live, page.overdue, page.total)}
        long
      />
      <p className="ac-prose">{text.listBody}</p>
      {page.total > 0 && (
        <DataTable
          caption={text.listTitle}
          captionHidden
          rows={appeals}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'organisation',
              header: text.organisation,
              rowHeader: true,
              cell: ({ reference, organisationName }) => (
                <>
                  <a href={to(paths.staffAppeal(round.slug, reference))}>{organisationName}</a>
                  <br />
                  <span className="ac-source gr-one-line">{reference}</span>
                </>
              ),
            },
            {
              key: 'state',
              header: text.state,
              cell: ({ status, hasProposal }) => (
                <>
                  <AppealTag status={status} />
                  {hasProposal && (
                    <>
                      <br />
                      <span className="ac-source">{text.waitsForSecond}</span>
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'next',
              header: text.nextBy,
              cell: ({ nextBy, isOverdue }) => (
                <>
                  {nextBy ? formatInstant(language, nextBy, { weekday: true }) : '–'}
                  {isOverdue && (
                    <>
                      <br />
                      <strong>{text.overdue}</strong>
                    </>
                  )}
                </>
              ),
            },
            { key: 'made', header: text.madeAt, cell: ({ madeAt }) => formatInstant(language, madeAt) },
            {
              key: 'owner',
              header: text.owner,
              cell: ({ owner, isReaders }) => (isReaders ? text.you : (owner?.name ?? text.nobody)),
            },
          ]}
        />
      )}
      <Pagination
        previousHref={pageHref(page.page - 1)}
        nextHref={pageHref(page.page + 1)}
        {...(pages > 1 && { summary: text.page(page.page, pages) })}
      />
      <SampleNote round={round} />
    </>
  )
}
