import { formatDay } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionsPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'

/** Bids that are offered what is free before any reserve, because their appeal was upheld for it. */
export function AppealsFirst({ page }: { page: DecisionsPage }) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const to = useLocalPath()
  if (page.appeals.length === 0) return null
  return (
    <Section title={text.appeals}>
      <p className="ac-prose">{text.appealsBody}</p>
      <ol>
        {page.appeals.map(({ id, reference, upheldAt, offered }) => (
          <li key={id}>
            <a href={to(paths.decision(page.round.slug, reference))}>{reference}</a>,{' '}
            {text.appealUpheld(formatDay(language, upheldAt))}
            {offered && `; ${text.appealOffered}`}
          </li>
        ))}
      </ol>
    </Section>
  )
}
