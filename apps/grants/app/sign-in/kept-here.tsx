import { Island } from '@academy/web/document/island'
import { usePageFacts } from '@academy/web/document/page-facts'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { keptHereText } from '../text/sign-in/kept-here-text.ts'

/**
 * Beside the button that signs out: a warning where this browser holds text that is not saved, which signing out removes
 * from it. Shown by a script, as without one there is none.
 */
export function KeptHere() {
  const text = useText(keptHereText)
  const to = useLocalPath()
  const { session } = usePageFacts()
  if (session.actor.kind !== 'person') return null
  return (
    <>
      <div
        className="gr-met"
        id="kept-here"
        hidden
        data-person={session.actor.id}
        data-address={to(paths.section('ID', 'SECTION'))}
        data-open={text.open}
      >
        <p>
          <strong>{text.title}</strong>
        </p>
        <p>{text.body}</p>
      </div>
      <Island name="leaving" />
    </>
  )
}
