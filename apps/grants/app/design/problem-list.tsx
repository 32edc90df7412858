import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DesignPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { designText } from '../text/design/design-text.ts'
import { describeRoundProblem } from '../text/design/round-problem-text.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import { pageOf, partOf } from './part-of.ts'
import { valueAt } from './value-at.ts'

type Problem = DesignPage['problems'][number]
type WithProblems = Pick<DesignPage, 'problems' | 'definition' | 'round'>

interface ProblemListProps {
  page: WithProblems
  /** Only those of this part of the definition. */
  within?: string
}

/** What is missing or wrong in a round, each a link to where it is put right. */
export function ProblemList({ page, within = '' }: ProblemListProps) {
  const text = useText(roundMovesText)
  const problems = page.problems.filter(({ path }) => path.startsWith(within))
  const lists = [
    { title: text.missing, problems: problems.filter(({ severity }) => severity === 'must') },
    { title: text.should, problems: problems.filter(({ severity }) => severity === 'should') },
  ].filter((list) => list.problems.length > 0)
  return lists.map((list) => (
    <Section key={list.title} title={list.title}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {list.problems.map((problem) => (
          <li key={problem.path + problem.code}>
            <OneProblem page={page} problem={problem} />
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function OneProblem({ page, problem }: { page: WithProblems; problem: Problem }) {
  const language = useLanguage()
  const words = useText(designText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const about = nearestWords(page.definition, problem.path)
  const where = about ? inLanguage(about) : ''
  return (
    <>
      <a href={to(pageOf(page.round.slug, problem.path))}>
        {words[partOf(problem.path)]}
        {where && `, ${where}`}
      </a>
      {': '}
      {describeRoundProblem(language, problem)}
    </>
  )
}

/** What the thing is called that a path leads into: the label of a question, the title of its section. */
function nearestWords(definition: unknown, path: string): { en: string; cy: string } | undefined {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  for (let length = keys.length; length > 0; length -= 1) {
    const entry = valueAt(definition, keys.slice(0, length))
    for (const name of ['label', 'question', 'title']) {
      const words = valueAt(entry, [name]) as { en: string; cy: string } | undefined
      if (words && (words.en || words.cy)) return words
    }
  }
  return undefined
}
