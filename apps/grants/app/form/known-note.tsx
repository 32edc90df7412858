import { InsetText } from '@academy/ui/content/inset-text'
import { useText } from '@academy/ui/language-context'
import type { SectionPage } from '../api-types.ts'
import { sectionText } from '../text/apply/section-text.ts'

/** Says that answers were filled in from what is known of the organisation, and that they are not saved yet. */
export function KnownNote({ page }: { page: Pick<SectionPage, 'known'> }) {
  const text = useText(sectionText)
  return page.known.length === 0 ? null : <InsetText>{text.known}</InsetText>
}
