import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { signInText } from '../text/sign-in/sign-in-text.ts'
import { waysText } from '../text/sign-in/ways-text.ts'
import { PasskeyButton } from './passkey-button.tsx'

/** For whoever has added a passkey: the browser knows whose it is, so nothing is typed. */
export function PasskeySignIn({ next }: { next: string }) {
  const text = useText(signInText)
  const { waiting, unsupported } = useText(waysText)
  const to = useLocalPath()
  return (
    <Section title={text.passkeyTitle} id="passkey">
      <p className="ac-prose">{text.passkeyBody}</p>
      <form method="post" action={to(paths.signIn)}>
        <input type="hidden" name="next" value={next} />
        <PasskeyButton
          kind="get"
          begin={to(paths.beginPasskey)}
          words={{
            button: text.passkeyButton,
            waiting,
            failed: text.passkeyFailed,
            unsupported,
            needsScript: text.passkeyNeedsScript,
          }}
        />
      </form>
    </Section>
  )
}
