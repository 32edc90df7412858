import { memberRoles } from '@academy/domain/organisation/member-role'
import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { useText } from '@academy/ui/language-context'
import type { OrganisationPage } from '../api-types.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'
import { RoleMeanings } from './role-meanings.tsx'

/** Who belongs to an organisation, and what a lead or whoever leaves can do about it. */
export function Members({ page, action }: { page: OrganisationPage; action: string }) {
  const text = useText(organisationText)
  const isLead = page.role === 'lead'
  const isLastLead = isLead && page.members.filter(({ role }) => role === 'lead').length === 1
  return (
    <Section title={text.people}>
      <ul className="gr-people">
        {page.members.map(({ personId, name, role, isReader }) => {
          const called = name || (isReader ? text.you : text.unnamed)
          return (
            <li key={personId}>
              <span className="gr-people__who">
                <strong>{called}</strong> {isReader && name && `(${text.you})`}
                <span className="gr-people__role">{text[role]}</span>
              </span>
              {isLead && !(isReader && isLastLead) && (
                <form method="post" action={action}>
                  <input type="hidden" name="person" value={personId} />
                  <SelectField
                    name={`role-${personId}`}
                    label={text.roleOf(called)}
                    value={role}
                    options={memberRoles.map((one) => ({ value: one, text: text[one] }))}
                  />
                  <Button kind="secondary" name="intent" value="role">
                    {text.giveRole}
                    <span className="nhsuk-u-visually-hidden">{text.ofPerson(called)}</span>
                  </Button>
                </form>
              )}
              {isLead && !isReader && (
                <form method="post" action={action} className="gr-people__ways">
                  <input type="hidden" name="person" value={personId} />
                  {role !== 'lead' && (
                    <Button kind="secondary" name="intent" value="pass-on">
                      {text.passOn}
                      <span className="nhsuk-u-visually-hidden">{text.ofPerson(called)}</span>
                    </Button>
                  )}
                  <Button kind="secondary" name="intent" value="remove">
                    {text.remove}
                    <span className="nhsuk-u-visually-hidden">{text.ofPerson(called)}</span>
                  </Button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      {page.role && (
        <form method="post" action={action} className="gr-after-people">
          {!isLead && <p>{text.onlyLead}</p>}
          {isLastLead && <p id="last-lead">{text.lastLead}</p>}
          <Button
            kind="secondary"
            name="intent"
            value="leave"
            disabledBy={isLastLead ? 'last-lead' : undefined}
          >
            {text.leave}
          </Button>
        </form>
      )}
      {!isLead && <RoleMeanings />}
    </Section>
  )
}
