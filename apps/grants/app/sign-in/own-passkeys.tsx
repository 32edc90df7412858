import { formatDay, formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { waysText } from '../text/sign-in/ways-text.ts'
import { PasskeyButton } from './passkey-button.tsx'

interface Passkey {
  id: string
  name: string
  addedAt: Date
  usedAt: Date | null
}

const PASSKEYS_MAX = 10

/** The passkeys of whoever reads, to be removed, and the form that adds one. */
export function OwnPasskeys({ passkeys }: { passkeys: readonly Passkey[] }) {
  const text = useText(waysText)
  const language = useLanguage()
  const to = useLocalPath()
  const { waiting, unsupported, needsScript } = text
  const used = ({ usedAt }: Passkey) =>
    usedAt ? text.lastUsed(formatInstant(language, usedAt)) : text.neverUsed
  return (
    <Section title={text.passkeys} id="passkeys">
      <p className="ac-prose">{text.passkeysLede}</p>
      {passkeys.length === 0 ? (
        <p className="ac-empty">{text.none}</p>
      ) : (
        <form method="post" action={to(paths.ownPasskeys)}>
          <ul className="gr-people">
            {passkeys.map((passkey) => (
              <li key={passkey.id}>
                <span className="gr-people__who">
                  <strong>{passkey.name}</strong>
                  <span className="gr-people__role">
                    {text.added(formatDay(language, passkey.addedAt))}, {used(passkey)}
                  </span>
                </span>
                <button
                  className="nhsuk-button nhsuk-button--secondary"
                  type="submit"
                  name="remove"
                  value={passkey.id}
                >
                  {text.remove(passkey.name)}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <h3 className="nhsuk-heading-m gr-after-people">{text.addTitle}</h3>
      {passkeys.length >= PASSKEYS_MAX ? (
        <p>{text.full}</p>
      ) : (
        <form method="post" action={to(paths.ownPasskeys)} className="gr-form">
          <TextField name="passkey-name" label={text.name} hint={text.nameHint} width={20} />
          <PasskeyButton
            kind="create"
            begin={to(paths.beginOwnPasskey)}
            words={{ button: text.add, waiting, failed: text.notAdded, unsupported, needsScript }}
          />
        </form>
      )}
    </Section>
  )
}
