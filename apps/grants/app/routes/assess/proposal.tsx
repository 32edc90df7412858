import { formatDay } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Tag } from '@academy/ui/content/tag'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { assessText } from '../../text/assess/assess-text.ts'
import { proposeText } from '../../text/assess/propose-text.ts'
import type { Route } from './+types/proposal'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const after = (new URL(request.url).searchParams.get('after') ?? '').slice(0, 40)
  return context.get(apiContext).assess.proposal({ slug: params.slug, id: params.id, after })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async () => {
    await context.get(apiContext).assess.applyProposal({ slug: params.slug, id: params.id })
    return new GoTo(paths.proposal(params.slug, params.id))
  })
}

/** A proposal before anybody is told: who gets and loses what. */
export default function Proposal({ loaderData: page }: Route.ComponentProps) {
  const text = useText(proposeText)
  const assess = useText(assessText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, id, assessors, bids, next, appliedAt, stale } = page
  const here = to(paths.proposal(round.slug, id))
  const nameOf = (whose: string) => assessors.find(({ personId }) => personId === whose)?.name ?? '–'
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.assessing(round.slug), text: assess.board },
          { path: paths.proposeAssignments(round.slug), text: text.title },
        ]}
      />
      <PageHeading
        title={text.proposalTitle}
        lede={text.proposalLede(page.gives, page.takes, page.unchanged)}
      />
      {appliedAt && (
        <Notice tone="success" title={`${text.applied}, ${formatDay(language, appliedAt)}`}>
          <p>
            <a href={to(paths.assessing(round.slug))}>{assess.board}</a>
          </p>
        </Notice>
      )}
      {stale > 0 && (
        <Notice tone="warning" title={text.stale(stale)}>
          <p>
            {text.staleBody} <a href={to(paths.proposeAssignments(round.slug))}>{text.anew}</a>
          </p>
        </Notice>
      )}
      <p>{page.value.isBest ? text.best : text.found}</p>
      {!appliedAt && stale === 0 && (
        <form method="post" action={here} className="gr-form">
          <p>{text.notYet}</p>
          <Actions>
            <Button>{text.apply}</Button>
          </Actions>
        </form>
      )}
      <Section title={assess.assessors}>
        <DataTable
          caption={assess.assessors}
          captionHidden
          empty={<p>{assess.noAssessors}</p>}
          rows={assessors}
          keyOf={({ personId }) => personId}
          columns={[
            { key: 'name', header: text.assessor, rowHeader: true, cell: ({ name }) => name ?? '–' },
            { key: 'keeps', header: text.keeps, numeric: true, cell: ({ keeps }) => keeps },
            { key: 'gets', header: text.gets, numeric: true, cell: ({ gets }) => gets },
            { key: 'loses', header: text.loses, numeric: true, cell: ({ loses }) => loses },
            { key: 'total', header: text.total, numeric: true, cell: ({ keeps, gets }) => keeps + gets },
          ]}
        />
      </Section>
      <Section title={text.changed}>
        <DataTable
          caption={text.changed}
          captionHidden
          rows={bids}
          keyOf={({ reference }) => reference}
          columns={[
            {
              key: 'bid',
              header: text.bid,
              rowHeader: true,
              cell: ({ reference, organisationName }) => (
                <>
                  {organisationName} <span className="ac-source">{reference}</span>
                </>
              ),
            },
            {
              key: 'readers',
              header: text.readers,
              cell: ({ readers }) => (
                <ul className="gr-readers">
                  {readers.map(({ personId, change, isStale }) => (
                    <li key={personId}>
                      {nameOf(personId)}{' '}
                      <Tag tone={change === 'give' ? 'good' : change === 'take' ? 'warning' : 'plain'}>
                        {text[`change-${change}`]}
                      </Tag>
                      {isStale && <span className="ac-source"> {text.cannot}</span>}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {next !== null && (
          <p>
            <a href={`${here}?${new URLSearchParams({ after: next })}`}>{text.nextPage}</a>
          </p>
        )}
      </Section>
      <SampleNote round={round} />
    </>
  )
}
