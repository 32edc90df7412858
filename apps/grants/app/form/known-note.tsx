import { InsetText } from '@academy/ui/content/inset-text'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { SectionPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { sectionText } from '../text/apply/section-text.ts'

/** Where answers come from that are not typed here, and where they are changed. */
export function KnownNote({ page: { known, application } }: { page: SectionPage }) {
  const text = useText(sectionText)
  const to = useLocalPath()
  const { id, name } = application.organisation
  if (known.length === 0) return null
  return (
    <InsetText>
      {text.knownNote} <a href={to(paths.organisation(id))}>{text.knownChange(name)}</a>
    </InsetText>
  )
}
