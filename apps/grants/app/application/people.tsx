import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { TaskListPage } from '../api-types.ts'
import type { ReactNode } from 'react'
import { applicationText } from '../text/apply/application-text.ts'

/** Who is in an application, and who of them may do what. */
export function People({
  people,
  children,
}: {
  people: TaskListPage['application']['people']
  children?: ReactNode
}) {
  const text = useText(applicationText)
  return (
    <Section title={text.people}>
      <ul className="nhsuk-list">
        {people.map(({ name, role, isReader }, index) => (
          <li key={index}>
            {name || (isReader ? text.you : text.unnamed)} <span className="ac-source">{text[role]}</span>
          </li>
        ))}
      </ul>
      <p className="ac-source">{text.leadMay}</p>
      {children}
    </Section>
  )
}
