import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { TestPage } from '../api-types.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import { testText } from '../text/design/test-text.ts'

/** Whoever can see a test and begin an application in it. */
export function TestPeople({ page }: { page: TestPage }) {
  const text = useText(testText)
  const moves = useText(roundMovesText)
  return (
    <Section title={text.who}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {page.people.map(({ personId, name, role }) => (
          <li key={`${personId} ${role}`}>
            {name}, {moves[role]}
          </li>
        ))}
      </ul>
      <p className="ac-prose">{text.whoBody}</p>
    </Section>
  )
}
