import type { Field } from '@academy/domain/form/field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { parallelText } from '../text/apply/parallel-text.ts'
import { AnswerText } from './answer-text.tsx'
import { cellLabel } from './cell-label.ts'

type Parallel = SectionPage['parallel'][number]

/** Every text that stands beside the answers to one question, by cell where it is a table, each to be taken by one press. */
export function ParallelTexts({ field, parallel }: { field: Field; parallel: readonly Parallel[] }) {
  const keys = [...new Set(parallel.map(({ key }) => key))]
  return keys.map((key) => (
    <OfOneAnswer
      key={key}
      field={field}
      answer={key}
      parallel={parallel.filter((each) => each.key === key)}
    />
  ))
}

interface OfOneAnswerProps {
  field: Field
  answer: string
  parallel: readonly Parallel[]
}

function OfOneAnswer({ field, answer, parallel }: OfOneAnswerProps) {
  const text = useText(parallelText)
  const words = useText(applicationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const cell = cellLabel(language, field, answer)
  const question = cell ?? inLanguage(field.label)
  return (
    <div className="gr-aside" role="group" aria-label={text.groupOf(question)}>
      {cell && <p className="gr-aside__cell">{cell}</p>}
      <div className="gr-aside__texts">
        <div>
          <p className="gr-aside__who">{text.inTheForm}</p>
          <AnswerText field={field} value={parallel[0]?.current?.value} />
        </div>
        {parallel.map(({ version, mine, by, savedAt, value }) => {
          const when = formatInstant(language, savedAt)
          const who = mine ? text.mine(when) : text.by(by || words.unnamed, when)
          return (
            <div key={version}>
              <p className="gr-aside__who">{who}</p>
              <AnswerText field={field} value={value} />
              <button
                className="nhsuk-button nhsuk-button--secondary"
                type="submit"
                name="intent"
                value={`use:${answer}:${version}`}
              >
                {text.use}
                <span className="nhsuk-u-visually-hidden"> {who}</span>
              </button>
            </div>
          )
        })}
      </div>
      <button
        className="nhsuk-button nhsuk-button--secondary"
        type="submit"
        name="intent"
        value={`keep:${answer}`}
      >
        {text.keep}
        <span className="nhsuk-u-visually-hidden">: {question}</span>
      </button>
    </div>
  )
}
