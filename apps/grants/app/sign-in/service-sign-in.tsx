import type { Language } from '@academy/domain/text/language'
import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { serviceText } from '../text/sign-in/service-text.ts'

/** The way to an identity service, where the operator has named one. */
export function ServiceSignIn({ name, next }: { name: Record<Language, string>; next: string }) {
  const text = useText(serviceText)
  const language = useLanguage()
  const to = useLocalPath()
  return (
    <Section title={text.title(name[language])} id="service">
      <p className="ac-prose">{text.body}</p>
      <form method="post" action={to(paths.signInService)}>
        <input type="hidden" name="next" value={next} />
        <Button kind="secondary">{text.button(name[language])}</Button>
      </form>
    </Section>
  )
}
