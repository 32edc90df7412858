import { Island } from '@academy/web/document/island'
import { usePageFacts } from '@academy/web/document/page-facts'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { SectionPage } from '../api-types.ts'
import { useKeptFacts } from './kept-facts.ts'
import { paths } from '../paths.ts'
import { keepText } from '../text/apply/keep-text.ts'

/**
 * The island that saves what is typed, keeps it in the browser until then, and warns before the session ends. All it
 * needs stands in the page; without script there is nothing here to see.
 */
export function KeepText({ form, page }: { form: string; page: SectionPage }) {
  const words = useText(keepText)
  const to = useLocalPath()
  const facts = useKeptFacts(page)
  const { session } = usePageFacts()
  if (session.actor.kind !== 'person') return null
  const { application, section } = page
  return (
    <>
      <div
        id="keep-text"
        data-form={form}
        data-person={session.actor.id}
        data-application={application.id}
        data-section={section.slug}
        data-save={to(paths.autosave(application.id, section.slug))}
        data-sign-in={`${to(paths.signIn)}?${new URLSearchParams({ next: to(paths.applications) })}`}
        data-session={to(paths.session)}
        data-ends={session.expiresAt?.toISOString()}
        data-words={JSON.stringify(words)}
        data-facts={JSON.stringify(facts)}
      />
      <Island name="keep-text" />
    </>
  )
}
