import {
  answerColumns,
  externalResults,
  neededColumns,
  registerStatuses,
} from '@academy/domain/screen/external-check'
import { textIn } from '@academy/domain/text/define-text'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { languageContext } from '@academy/web/context/language-context'
import type { AnswersImported } from '../../api-types.ts'
import { Again, answerForm } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { answersText } from '../../text/screen/answers-text.ts'
import { screenText } from '../../text/screen/screen-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/screening-answers'

/** A text that the operation takes; a longer one is told so before. */
const TEXT_MAX = 900_000
const ROWS_SHOWN = 50

interface Told {
  typed: string
  error?: string
  answer?: AnswersImported
}

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).screen.importAnswers({ slug: params.slug, text: '', preview: true })
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const words = textIn(answersText, context.get(languageContext))
  return answerForm<Told>({ context, request }, async (posted) => {
    const typed = valueOf(posted, 'text')
    if (typed.length > TEXT_MAX) return new Again({ typed, error: words['too-long'] })
    const preview = valueOf(posted, 'act') !== 'keep'
    const answer = await context
      .get(apiContext)
      .screen.importAnswers({ slug: params.slug, text: typed, preview })
    if (answer.status === 'unreadable') {
      const { why, columns } = answer
      return new Again({
        typed,
        error: why === 'columns-missing' ? words[why](columns.join(', ')) : words[why],
      })
    }
    if (answer.status === 'kept') return new Again({ typed: '', answer }, 200)
    return new Again({ typed, answer }, answer.problems.length > 0 ? 422 : 200)
  })
}

/** Brings the answers of somebody outside: looked at line by line, and kept as a whole. */
export default function ScreeningAnswers({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const text = useText(answersText)
  const screen = useText(screenText)
  const form = useText(errorText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { typed = '', error, answer } = actionData ?? {}
  const isGood = answer?.status === 'read' && answer.problems.length === 0
  return (
    <>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'text', text: error }]} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.screening(round.slug), text: screen.title },
        ]}
      />
      <PageHeading title={text.title} lede={text.lede} {...(error && { titlePrefix: form.error })} />
      {answer?.status === 'kept' && (
        <Notice tone="success" title={text.kept(answer.kept, answer.known)} announce>
          <p>
            <a href={to(paths.screening(round.slug))}>{screen.title}</a>
          </p>
        </Notice>
      )}
      {answer?.status === 'read' && <Preview answer={answer} />}
      <form method="post" action={to(paths.screeningAnswers(round.slug))} className="gr-form" noValidate>
        <TextArea name="text" label={text.text} rows={12} value={typed} error={error} />
        <Actions>
          {isGood && (
            <Button name="act" value="keep">
              {text.keep}
            </Button>
          )}
          <Button kind={isGood ? 'secondary' : 'primary'} name="act" value="preview">
            {answer?.status === 'read' ? text.again : text.preview}
          </Button>
        </Actions>
      </form>
      <Section title={text.columns}>
        <p className="ac-prose">{text.columnsBody}</p>
        <p>
          {answerColumns.map((column, index) => (
            <span key={column}>
              {index > 0 && ', '}
              {neededColumns.includes(column) ? <strong>{column}</strong> : column}
            </span>
          ))}
        </p>
        <p className="ac-source">
          {`result: ${externalResults.join(', ')} · register_status: ${registerStatuses.join(', ')} · accounts_overdue: yes, no`}
        </p>
      </Section>
      <SampleNote round={round} />
    </>
  )
}

function Preview({ answer }: { answer: Extract<AnswersImported, { status: 'read' }> }) {
  const text = useText(answersText)
  const screen = useText(screenText)
  const { answers, problems } = answer
  const wrong = problems.slice(0, ROWS_SHOWN).map((problem, index) => ({ ...problem, key: String(index) }))
  return (
    <>
      {problems.length > 0 && (
        <Section title={text.wrong(problems.length)}>
          <Notice tone="problem" title={text.wrongBody} announce />
          <DataTable
            caption={text.wrong(problems.length)}
            captionHidden
            rows={wrong}
            keyOf={({ key }) => key}
            columns={[
              { key: 'line', header: text.line, rowHeader: true, numeric: true, cell: ({ line }) => line },
              { key: 'problem', header: text.problem, cell: ({ code }) => text[code] },
              { key: 'there', header: text.there, cell: ({ value }) => value || '–' },
            ]}
          />
          {problems.length > ROWS_SHOWN && (
            <p className="ac-source">{text.firstOf(ROWS_SHOWN, problems.length)}</p>
          )}
        </Section>
      )}
      {answers.length > 0 && (
        <Section title={text.good(answers.length)}>
          <DataTable
            caption={text.good(answers.length)}
            captionHidden
            rows={answers.slice(0, ROWS_SHOWN)}
            keyOf={({ line }) => String(line)}
            columns={[
              { key: 'line', header: text.line, numeric: true, cell: ({ line }) => line },
              {
                key: 'reference',
                header: text.bid,
                rowHeader: true,
                cell: ({ reference }) => reference,
              },
              { key: 'provider', header: screen.provider, cell: ({ provider }) => provider },
              { key: 'on', header: screen.on, cell: ({ checkedOn }) => checkedOn },
              { key: 'result', header: screen.result, cell: ({ result }) => screen[result] },
            ]}
          />
          {answers.length > ROWS_SHOWN && (
            <p className="ac-source">{text.firstOf(ROWS_SHOWN, answers.length)}</p>
          )}
        </Section>
      )}
    </>
  )
}
