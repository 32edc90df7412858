import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { StaffApplicationPage } from '../api-types.ts'
import { applicationsText } from '../text/staff/applications-text.ts'

/** Who works on an application, by name and role. */
export function PeopleOf({ page }: { page: StaffApplicationPage }) {
  const text = useText(applicationsText)
  return (
    <Section title={text.peopleOf}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {page.people.map(({ name, role }, index) => (
          <li key={`${index} ${name}`}>
            {name}, {text[`role-${role}`]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
