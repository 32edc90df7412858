import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { Tag } from '@academy/ui/content/tag'
import { Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { waysText } from '../text/sign-in/ways-text.ts'

interface OwnSession {
  id: string
  browser: string | null
  system: string | null
  signedInAt: Date
  usedAt: Date
  isThis: boolean
}

/** Where whoever reads is signed in, each session to be ended, and all others at once. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const text = useText(waysText)
  const language = useLanguage()
  const to = useLocalPath()
  const isAlone = sessions.every(({ isThis }) => isThis)
  const nameOf = ({ browser, system }: OwnSession) =>
    browser && system ? text.onSystem(browser, system) : (browser ?? system ?? text.unknownBrowser)
  const at = (when: Date) => formatInstant(language, when)
  return (
    <Section title={text.sessions} id="sessions">
      <p className="ac-prose">{text.sessionsLede}</p>
      <form method="post" action={to(paths.ownSessions)}>
        <ul className="gr-people">
          {sessions.map((session) => (
            <li key={session.id}>
              <span className="gr-people__who">
                <strong>{nameOf(session)}</strong> {session.isThis && <Tag tone="good">{text.thisOne}</Tag>}
                <span className="gr-people__role">
                  {text.signedIn(at(session.signedInAt), at(session.usedAt))}
                </span>
              </span>
              {!session.isThis && (
                <button
                  className="nhsuk-button nhsuk-button--secondary"
                  type="submit"
                  name="which"
                  value={session.id}
                >
                  {text.end(nameOf(session))}
                </button>
              )}
            </li>
          ))}
        </ul>
        <div className="gr-after-people">
          {isAlone && <p id="no-others">{text.noOthers}</p>}
          <Button kind="secondary" name="which" value="others" disabledBy={isAlone ? 'no-others' : undefined}>
            {text.endOthers}
          </Button>
        </div>
      </form>
    </Section>
  )
}
