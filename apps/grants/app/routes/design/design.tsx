import { Section } from '@academy/ui/content/section'
import { TaskList } from '@academy/ui/content/task-list'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import { answerForm } from '../../components/answer-form.ts'
import { Cancellation } from '../../design/cancellation.tsx'
import { DesignHead } from '../../design/design-head.tsx'
import { Extension } from '../../design/extension.tsx'
import { History } from '../../design/history.tsx'
import { moveRound } from '../../design/move-round.ts'
import { designParts } from '../../design/parts.ts'
import { partOf } from '../../design/part-of.ts'
import { ProblemList } from '../../design/problem-list.tsx'
import { RoundPeople } from '../../design/round-people.tsx'
import { Standing } from '../../design/standing.tsx'
import { paths } from '../../paths.ts'
import { designText } from '../../text/design/design-text.ts'
import { roundMovesText } from '../../text/design/round-moves-text.ts'
import type { Route } from './+types/design'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).design.round({ slug: params.slug })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerForm({ context, request }, (posted) =>
    moveRound(context.get(apiContext), params.slug, posted, context.get(languageContext)),
  )
}

export default function Design({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(roundMovesText)
  const words = useText(designText)
  const to = useLocalPath()
  const { slug } = page.round
  const must = page.problems.filter(({ severity }) => severity === 'must')
  return (
    <>
      <DesignHead page={page} refused={actionData} />
      <Standing page={page} refused={actionData} />
      <Section title={text.parts}>
        <TaskList
          tasks={designParts.map((part) => {
            const count = must.filter(({ path }) => partOf(path) === part).length
            return {
              title: words[part],
              href: to(paths.designPart(slug, part)),
              status: count === 0 ? text.partDone : text.partProblems(count),
              tone: count === 0 ? 'good' : 'warning',
            }
          })}
        />
        <p>
          <a href={to(paths.preview(slug))}>{text.preview}</a>
        </p>
        <p>
          <a href={to(paths.testRound(slug))}>{text.tryTitle}</a>
        </p>
      </Section>
      <ProblemList page={page} />
      <Extension page={page} refused={actionData} />
      <Cancellation page={page} refused={actionData} />
      <RoundPeople page={page} refused={actionData} />
      <History page={page} />
    </>
  )
}
