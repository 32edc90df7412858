import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { StaffApplicationPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { useWords } from '../components/use-words.ts'
import { AnswerText } from '../form/answer-text.tsx'
import { applicationsText } from '../text/staff/applications-text.ts'

type Submitted = StaffApplicationPage['submissions'][number]

/** Every submission before the one that stands, and what each of them changed, question by question. The newest first. */
export function EarlierSubmissions({ submissions }: { submissions: readonly Submitted[] }) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const [, ...earlier] = submissions
  if (earlier.length === 0) return null
  return (
    <>
      <h3>{text.earlier}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {earlier.map(({ no, receiptNumber, submittedAt, sha256 }) => (
          <li key={no}>
            {text.number} {no}, {receiptNumber}, {formatInstant(language, submittedAt, { seconds: true })}
            <br />
            <HashCode hex={sha256} />
          </li>
        ))}
      </ul>
      {submissions.map(
        ({ no, changed }) =>
          changed && (
            <Disclosure key={no} summary={text.changed(no, changed.length)}>
              <Changes changed={changed} no={no} />
            </Disclosure>
          ),
      )}
    </>
  )
}

function Changes({ changed, no }: { changed: NonNullable<Submitted['changed']>; no: number }) {
  const text = useText(applicationsText)
  const inLanguage = useWords()
  return (
    <DataTable
      caption={text.changed(no, changed.length)}
      captionHidden
      rows={changed}
      keyOf={({ field }) => field.name}
      columns={[
        {
          key: 'question',
          header: text.question,
          rowHeader: true,
          cell: ({ field }) => inLanguage(field.label),
        },
        {
          key: 'before',
          header: text.before,
          cell: ({ field, before }) => <AnswerText field={field} value={before} />,
        },
        {
          key: 'after',
          header: text.after,
          cell: ({ field, after }) => <AnswerText field={field} value={after} />,
        },
      ]}
    />
  )
}
