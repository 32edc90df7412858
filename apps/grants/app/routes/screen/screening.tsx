import { screeningStates } from '@academy/domain/screen/screening'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Filters } from '@academy/ui/data/filters'
import { Pagination } from '@academy/ui/data/pagination'
import { Actions, Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { readScreeningQuery, screeningQueryString } from '../../screen/screening-query.ts'
import { StateTag } from '../../screen/state-tag.tsx'
import { screenText } from '../../text/screen/screen-text.ts'
import type { Route } from './+types/screening'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const query = readScreeningQuery(new URL(request.url))
  const { looked: _looked, ...wanted } = query
  return { page: await context.get(apiContext).screen.list({ slug: params.slug, ...wanted }), query }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async () => {
    const { raised } = await context.get(apiContext).screen.raiseFindings({ slug: params.slug })
    return new GoTo(`${paths.screening(params.slug)}?looked=${raised}`)
  })
}

/** How far the bids of a round are screened: what waits, what is flagged, and what is one's own. */
export default function Screening({ loaderData: { page, query } }: Route.ComponentProps) {
  const text = useText(screenText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, counts, bids, pages } = page
  const here = to(paths.screening(round.slug))
  const done = counts.eligible + counts.ineligible + counts.duplicate
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const pageHref = (wanted: number) =>
    wanted < 1 || wanted > pages ? undefined : here + screeningQueryString({ ...query, page: wanted })
  return (
    <>
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading title={text.title} lede={text.lede(done, all, counts.proposed)} />
      {query.looked !== null && <Notice tone="success" title={text.looked(query.looked)} announce />}
      {page.sealed ? (
        <Notice tone="important" title={text.sealedTitle}>
          <p>{text.sealedBody}</p>
        </Notice>
      ) : (
        <p>
          {text.ledeFlags(page.flags, page.flagged, page.mine)} {text.how}
        </p>
      )}
      {!page.sealed && (
        <Section title={text.bids}>
          <Filters action={here} label={text.bids} submit={text.show}>
            <TextField name="q" type="search" label={text.find} value={query.text} />
            <SelectField
              name="state"
              label={text.stateLabel}
              value={query.state ?? ''}
              options={[
                { value: '', text: `${text.all} (${all})` },
                ...screeningStates.map((state) => ({
                  value: state,
                  text: `${text[state]} (${counts[state]})`,
                })),
              ]}
            />
            <SelectField
              name="flags"
              label={text.flagLabel}
              value={query.mine ? 'mine' : query.flagged ? 'open' : ''}
              options={[
                { value: '', text: text.anyFlag },
                { value: 'open', text: `${text.flaggedOnly} (${page.flagged})` },
                { value: 'mine', text: text.mineOnly },
              ]}
            />
          </Filters>
          <DataTable
            caption={text.bids}
            captionHidden
            empty={<p>{text.none}</p>}
            rows={bids}
            keyOf={({ reference }) => reference}
            columns={[
              {
                key: 'organisation',
                header: text.organisation,
                rowHeader: true,
                cell: ({ reference, organisationName }) => (
                  <>
                    <a href={to(paths.screenBid(round.slug, reference))}>{organisationName}</a>{' '}
                    <span className="ac-source">{reference}</span>
                  </>
                ),
              },
              { key: 'state', header: text.stateLabel, cell: ({ state }) => <StateTag state={state} /> },
              { key: 'checked', header: text.checked, numeric: true, cell: ({ checks }) => checks },
              { key: 'against', header: text.against, numeric: true, cell: ({ against }) => against },
              { key: 'flags', header: text.openFlags, numeric: true, cell: ({ flags }) => flags },
              {
                key: 'questions',
                header: text.questionsOpen,
                numeric: true,
                cell: ({ questions }) => questions,
              },
              {
                key: 'outside',
                header: text.fromOutside,
                cell: ({ external }) => (external === null ? '–' : text[external]),
              },
            ]}
          />
          <Pagination
            previousHref={pageHref(page.page - 1)}
            nextHref={pageHref(page.page + 1)}
            {...(pages > 1 && { summary: text.page(page.page, pages, page.total) })}
          />
        </Section>
      )}
      {page.canScreen && (
        <>
          <Section title={text.lookTitle}>
            <p className="ac-prose">{text.lookBody}</p>
            <form method="post" action={here}>
              <Actions>
                <Button kind="secondary">{text.look}</Button>
              </Actions>
            </form>
          </Section>
          <Section title={text.outsideTitle}>
            <p className="ac-prose">{text.outsideBody}</p>
            <p>
              <a href={to(paths.screeningCsv(round.slug))}>{text.takeCsv}</a>
              {' · '}
              <a href={to(paths.screeningJson(round.slug))}>{text.takeJson}</a>
              {' · '}
              <a href={to(paths.screeningAnswers(round.slug))}>{text.bringAnswers}</a>
            </p>
          </Section>
        </>
      )}
      <SampleNote round={round} />
    </>
  )
}
