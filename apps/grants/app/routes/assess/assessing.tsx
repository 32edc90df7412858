import { MOVE_REASON_MAX } from '@academy/domain/assess/assessment'
import { textIn } from '@academy/domain/text/define-text'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { BoardBid, type RefusedMove } from '../../assess/board-bid.tsx'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { assessText } from '../../text/assess/assess-text.ts'
import { proposeText } from '../../text/assess/propose-text.ts'
import { errorText } from '../../text/error-text.ts'
import { rankingText } from '../../text/weigh/ranking-text.ts'
import type { Route } from './+types/assessing'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const text = (searchParams.get('q') ?? '').trim().slice(0, 100)
  const after = (searchParams.get('after') ?? '').slice(0, 40)
  return { page: await context.get(apiContext).assess.board({ slug: params.slug, text, after }), text }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(assessText, context.get(languageContext))
  const { assess } = context.get(apiContext)
  const done = new GoTo(paths.assessing(params.slug))
  return answerForm<RefusedMove>({ context, request }, async (posted) => {
    const move = valueOf(posted, 'move')
    if (move === 'unassigned' || move === 'sent-back') {
      const id = valueOf(posted, 'assignment')
      const reason = valueOf(posted, `reason.${id}`).slice(0, MOVE_REASON_MAX)
      const result = await assess.move({ slug: params.slug, id, move, reason })
      return result.ok ? done : new Again({ of: id, typed: posted, errors: { reason: text[result.problem] } })
    }
    const reference = valueOf(posted, 'reference')
    const personId = valueOf(posted, `person.${reference}`)
    const due = valueOf(posted, `due.${reference}`)
    if (personId === '') {
      return new Again({ of: reference, typed: posted, errors: { person: text.chooseAssessor } })
    }
    const dueOn = /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null
    const heed = valueOf(posted, 'despite') === ''
    const answer = await assess.assign({ slug: params.slug, reference, personId, dueOn, heed })
    return answer.ok
      ? done
      : new Again({ of: reference, typed: posted, errors: {}, warnings: answer.warnings }, 200)
  })
}

/** Who reads what in a round, how far they are, and who is behind. */
export default function Assessing({ loaderData: { page, text: words }, actionData }: Route.ComponentProps) {
  const text = useText(assessText)
  const proposals = useText(proposeText)
  const form = useText(errorText)
  const ranking = useText(rankingText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, assessors, bids, next } = page
  const here = to(paths.assessing(round.slug))
  const errors = Object.entries(actionData?.errors ?? {})
  return (
    <>
      <ErrorSummary
        errors={errors.map(([field, sentence]) => ({ field: `${field}.${actionData?.of}`, text: sentence }))}
      />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.board}
        lede={text.boardLede}
        {...(actionData && { titlePrefix: form.error })}
      />
      <p>
        <a href={to(paths.proposeAssignments(round.slug))}>{proposals.title}</a>
        {' · '}
        <a href={to(paths.ranking(round.slug))}>{ranking.title}</a>
        {' · '}
        <a href={to(paths.moderation(round.slug))}>{ranking.toModeration}</a>
      </p>
      <Section title={text.assessors}>
        <DataTable
          caption={text.assessors}
          captionHidden
          empty={<p>{text.noAssessors}</p>}
          rows={assessors}
          keyOf={({ personId }) => personId}
          columns={[
            {
              key: 'name',
              header: text.assessor,
              rowHeader: true,
              cell: ({ name, language }) =>
                `${name ?? '–'}${language === 'cy' ? `, ${text.readsWelsh}` : ''}`,
            },
            { key: 'open', header: text.openBids, numeric: true, cell: ({ open }) => open },
            { key: 'done', header: text.doneBids, numeric: true, cell: ({ finished }) => finished },
            { key: 'behind', header: text.behind, numeric: true, cell: ({ behind }) => behind },
          ]}
        />
      </Section>
      <Section title={text.bids}>
        <form method="get" action={here} className="gr-form" role="search">
          <TextField name="q" type="search" label={text.find} value={words} />
          <Actions>
            <Button kind="secondary">{text.show}</Button>
          </Actions>
        </form>
        {bids.length === 0 && <p>{text.noBids}</p>}
        <ul className="gr-list">
          {bids.map((bid) => (
            <BoardBid key={bid.reference} page={page} bid={bid} refused={actionData} />
          ))}
        </ul>
        {next !== null && (
          <p>
            <a href={`${here}?${new URLSearchParams({ q: words, after: next })}`}>{text.nextPage}</a>
          </p>
        )}
      </Section>
      <SampleNote round={round} />
    </>
  )
}
