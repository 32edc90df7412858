import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { ProblemList } from '../../design/problem-list.tsx'
import { EarlierTests } from '../../design/earlier-tests.tsx'
import { TestPeople } from '../../design/test-people.tsx'
import { TestState } from '../../design/test-state.tsx'
import { paths } from '../../paths.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import { testText } from '../../text/design/test-text.ts'
import type { Route } from './+types/test-round'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).design.test({ slug: params.slug })
}

const moves = ['close', 'reopen', 'end'] as const

export async function action({ context, params: { slug }, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async (posted) => {
    const { design } = context.get(apiContext)
    const wanted = valueOf(posted, 'move')
    const move = moves.find((each) => each === wanted)
    if (move) await design.moveTest({ slug, move })
    else if (wanted === 'begin') await design.beginTest({ slug })
    return new GoTo(paths.testRound(slug))
  })
}

/** Where a round is tried whole before it is published: its test, who sees it, and what comes before one can begin. */
export default function TestRound({ loaderData: page }: Route.ComponentProps) {
  const text = useText(testText)
  const roundMoves = useText(roundMovesText)
  const inLanguage = useWords()
  const name = inLanguage(page.round.name) || page.round.slug
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manage, text: roundMoves.myRounds },
          { path: paths.design(page.round.slug), text: name },
        ]}
      />
      <PageHeading title={roundMoves.tryTitle} caption={name} lede={text.lede} long />
      <Section title={text.state}>
        <TestState page={page} />
      </Section>
      {page.isDraft && <ProblemList page={page} />}
      <TestPeople page={page} />
      <EarlierTests page={page} />
    </>
  )
}
