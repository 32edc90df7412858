import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { TestPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { testText } from '../text/design/test-text.ts'

/** Tests that were ended: what was tried in them can still be read. */
export function EarlierTests({ page }: { page: TestPage }) {
  const text = useText(testText)
  const language = useLanguage()
  const to = useLocalPath()
  if (page.ended.length === 0) return null
  return (
    <Section title={text.earlier}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {page.ended.map((test) => (
          <li key={test.slug}>
            {text.begun(formatInstant(language, test.begunAt), test.begunBy ?? text.somebody)}
            {test.endedAt && `, ${text.endedOn(formatInstant(language, test.endedAt))}`}
            {'. '}
            {text.count(test.applications.all, test.applications.submitted)}.{' '}
            <a href={to(paths.manageRound(test.slug))}>
              {text.read}
              <span className="nhsuk-u-visually-hidden"> {test.slug}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
