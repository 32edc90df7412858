import { textIn } from '@academy/domain/text/define-text'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { errorText } from '../../text/error-text.ts'
import { rankingText } from '../../text/weigh/ranking-text.ts'
import { AboutRun } from '../../weigh/about-run.tsx'
import { AssessorsTable } from '../../weigh/assessors-table.tsx'
import { MakeRunForm } from '../../weigh/make-run-form.tsx'
import { RankingPicture } from '../../weigh/ranking-picture.tsx'
import { readRankingQuery } from '../../weigh/ranking-query.ts'
import { RankingTable } from '../../weigh/ranking-table.tsx'
import { RunNotices } from '../../weigh/run-notices.tsx'
import type { Route } from './+types/ranking'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const page = await context.get(apiContext).weigh.ranking({ slug: params.slug })
  return { page, query: readRankingQuery(new URL(request.url)) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const text = textIn(rankingText, context.get(languageContext))
  return answerForm<{ cut: string; error: string }>({ context, request }, async (posted) => {
    const typed = valueOf(posted, 'cut').trim()
    // What is no number is outside of any number of bids.
    const cut = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
    const result = await context.get(apiContext).weigh.calibrate({ slug: params.slug, cut })
    return result.ok
      ? new GoTo(paths.ranking(params.slug))
      : new Again({ cut: typed, error: text[result.problem](result.bids) })
  })
}

/** What the scores of a round say beside one another, how sure that is, and what it cannot say. */
export default function RankingOfRound({ loaderData: { page, query }, actionData }: Route.ComponentProps) {
  const text = useText(rankingText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, run, canMake, isLocked } = page
  const count = (side: string) => run?.bids.filter((bid) => bid.side === side).length ?? 0
  return (
    <>
      <ErrorSummary errors={actionData ? [{ field: 'cut', text: actionData.error }] : []} />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        lede={
          !run
            ? text.noRun(page.reviews, page.bids, page.unfinished)
            : run.no
              ? text.rawLede(run.bids.length, run.reviews, run.cut)
              : text.lede(
                  run.bids.length,
                  run.reviews,
                  run.cut,
                  count('above'),
                  count('contested'),
                  count('below'),
                )
        }
        {...(actionData && { titlePrefix: form.error })}
      />
      <p>
        <a href={to(paths.moderation(round.slug))}>{text.toModeration}</a>
        {canMake && (
          <>
            {' · '}
            <a href={to(paths.assessing(round.slug))}>{text.toBoard}</a>
          </>
        )}
      </p>
      {run && <RunNotices run={run} isLocked={isLocked} />}
      {run && page.unread > 0 && <p>{text.unread(page.unread)}</p>}
      {run && run.bids.length > 0 && (
        <>
          <RankingPicture run={run} />
          <Section title={text.bids}>
            <p>
              <a href={to(paths.rankingCsv(round.slug))}>{text.file}</a>
            </p>
            <RankingTable slug={round.slug} run={run} query={query} />
          </Section>
          <Section title={text.assessors}>
            {!run.no && <p>{text.assessorsBody}</p>}
            <AssessorsTable run={run} />
          </Section>
          <AboutRun run={run} />
        </>
      )}
      {canMake && !isLocked && (
        <MakeRunForm
          slug={round.slug}
          cut={actionData?.cut ?? (run ? String(run.cut) : '')}
          error={actionData?.error}
        />
      )}
      <SampleNote round={round} />
    </>
  )
}
