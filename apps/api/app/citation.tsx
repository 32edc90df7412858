import { citationOf } from '@academy/graphql/reads/release-citation'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { InsetText } from '@academy/ui/content/inset-text'

/** How to cite a release, to be copied as it is. */
export function Citation({ release }: { release: PublishedRelease }) {
  return (
    <InsetText>
      <p className="api-citation" lang="en">
        {citationOf(release)}
      </p>
    </InsetText>
  )
}
