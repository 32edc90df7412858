import { memberRoles } from '@academy/domain/organisation/member-role'
import { Disclosure } from '@academy/ui/content/disclosure'
import { useText } from '@academy/ui/language-context'
import { organisationText } from '../text/organisation/organisation-text.ts'

/** What each role may do. */
export function RoleMeanings() {
  const text = useText(organisationText)
  return (
    <Disclosure summary={text.rolesTitle}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {memberRoles.map((role) => (
          <li key={role}>
            <strong>{text[role]}</strong>: {text[`${role}-may`]}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
