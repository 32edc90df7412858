import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { paths } from '../paths.ts'
import { signInText } from '../text/sign-in/sign-in-text.ts'

interface SamplePerson {
  id: string
  name: string
  organisations: readonly string[]
  staff: readonly ('fund-manager' | 'auditor')[]
}

const roles = { 'fund-manager': 'managesRounds', auditor: 'audits' } as const

/** The made-up people of a demonstration, each signed in by one press. */
export function SamplePeople({ people, next }: { people: readonly SamplePerson[]; next: string }) {
  const text = useText(signInText)
  const to = useLocalPath()
  return (
    <Section title={text.samplesTitle}>
      <p className="ac-prose">{text.samplesBody}</p>
      <form method="post" action={to(paths.signIn)}>
        <input type="hidden" name="next" value={next} />
        <ul className="gr-people">
          {people.map((person) => (
            <li key={person.id}>
              <span className="gr-people__who">
                <strong>{person.name}</strong>
                <span className="gr-people__role">
                  {[...person.staff.map((role) => text[roles[role]]), ...person.organisations].join(', ') ||
                    text.newcomer}
                </span>
              </span>
              <button
                className="nhsuk-button nhsuk-button--secondary"
                type="submit"
                name="person"
                value={person.id}
              >
                {text.signInAs(person.name)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  )
}
