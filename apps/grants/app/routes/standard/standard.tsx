import { requirements } from '@academy/domain/standard/requirements'
import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
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
import { Requirement, type ExplainAgain } from '../../standard/requirement.tsx'
import { errorText } from '../../text/error-text.ts'
import { standardText } from '../../text/standard/standard-text.ts'
import type { Route } from './+types/standard'

const WORDS_MAX = 4000
const STANDARD = 'https://www.gov.uk/government/publications/grants-standards'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).standard.get({ slug: params.slug })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const language = context.get(languageContext)
  const text = textIn(standardText, language)
  const { slug } = params
  return answerForm<ExplainAgain>({ context, request }, async (typed) => {
    const requirement = requirements.find((one) => one === valueOf(typed, 'requirement')) ?? 'officer'
    const base = Number(valueOf(typed, 'base'))
    const said = await context.get(apiContext).standard.explain({
      slug,
      requirement,
      base: Number.isSafeInteger(base) && base > 0 ? base : 0,
      words: valueOf(typed, `words.${requirement}`).slice(0, WORDS_MAX),
    })
    if (said.ok) return new GoTo(`${paths.standard(slug)}#${requirement}`)
    return said.problem === 'changed'
      ? new Again(
          { requirement, typed, changed: text.changed(said.by ?? '–', formatInstant(language, said.at)) },
          409,
        )
      : new Again({ requirement, typed, error: text[said.problem] })
  })
}

/** How a round stands by the ten requirements of the grants standard: shown by facts, explained by people, or open. */
export default function Standard({ loaderData: page, actionData }: Route.ComponentProps) {
  const text = useText(standardText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round } = page
  const count = (...states: string[]) =>
    page.requirements.filter(({ state }) => states.includes(state)).length
  const error = actionData?.error
  return (
    <>
      <ErrorSummary
        errors={error === undefined ? [] : [{ field: `words.${actionData?.requirement ?? ''}`, text: error }]}
      />
      <Breadcrumbs items={[{ path: paths.manageRound(round.slug), text: inLanguage(round.name) }]} />
      <PageHeading
        title={text.title}
        titleNote={inLanguage(round.name)}
        lede={text.lede(count('evidenced'), count('explained'), count('partly', 'open'))}
        {...(error !== undefined && { titlePrefix: form.error })}
      />
      <p className="ac-prose">{text.about}</p>
      <p>
        <a href={STANDARD}>{text.where}</a>
        {' · '}
        <a href={to(paths.standardCsv(round.slug))}>{text.csv}</a>
        {' · '}
        <a href={to(paths.standardJson(round.slug))}>{text.json}</a>
      </p>
      {page.requirements.map((view) => (
        <Requirement key={view.requirement} view={view} page={page} again={actionData} />
      ))}
      <SampleNote round={round} />
    </>
  )
}
