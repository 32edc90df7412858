import { InsetText } from '@academy/ui/content/inset-text'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { SectionPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { sectionText } from '../text/apply/section-text.ts'

/** Says which answers were filled in from what is known of the organisation, and that they are not saved yet. */
export function KnownNote({ page }: { page: Pick<SectionPage, 'known' | 'application'> }) {
  const text = useText(sectionText)
  const to = useLocalPath()
  if (page.known.length === 0) return null
  return (
    <InsetText>
      {text.known} <a href={to(paths.organisation(page.application.organisation.id))}>{text.knownWhere}</a>
    </InsetText>
  )
}
