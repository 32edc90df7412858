import { Island } from '@academy/web/document/island'
import { usePageFacts } from '@academy/web/document/page-facts'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { keepText } from '../text/apply/keep-text.ts'

/**
 * The island that keeps unsaved text in the browser and warns before the session ends. All it needs stands in the
 * page; without script there is nothing here to see.
 */
export function KeepText({ form, place }: { form: string; place: string }) {
  const words = useText(keepText)
  const to = useLocalPath()
  const { session } = usePageFacts()
  if (session.actor.kind !== 'person') return null
  return (
    <>
      <div
        id="keep-text"
        data-form={form}
        data-key={`${session.actor.id}${place}`}
        data-session={to(paths.session)}
        data-ends={session.expiresAt?.toISOString()}
        data-words={JSON.stringify(words)}
      />
      <Island name="keep-text" />
    </>
  )
}
