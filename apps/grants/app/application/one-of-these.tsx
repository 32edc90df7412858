import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { OrganisationMatch } from '../api-types.ts'
import { paths } from '../paths.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'
import type { OrganisationForm } from './organisation-form.ts'

interface OneOfTheseProps {
  action: string
  /** What was typed: it is sent again when it is none of them. */
  form: OrganisationForm
  matches: readonly OrganisationMatch[]
}

/** Which organisations one about to be made may be, before it is. Nothing is said of their people. */
export function OneOfThese({ action, form, matches }: OneOfTheseProps) {
  const text = useText(organisationText)
  const to = useLocalPath()
  const { unregistered, ...typed } = form
  return (
    <>
      <PageHeading title={text.oneOfThese} lede={text.oneOfTheseBody} />
      <ul className="gr-people">
        {matches.map(({ id, name, place, numbers, byNumber, own }) => (
          <li key={id}>
            <span className="gr-people__who">
              <strong>{name}</strong>
              <span className="gr-people__role">
                {[place, ...numbers].join(', ')} ({byNumber ? text.sameNumber : text.sameName})
              </span>
            </span>
            {own ? (
              <form method="post" action={action}>
                <input type="hidden" name="organisation" value={id} />
                <Button>
                  {text.startFor}
                  <span className="nhsuk-u-visually-hidden">{text.ofPerson(name)}</span>
                </Button>
              </form>
            ) : (
              <a href={to(paths.askStaff(id, 'rescue'))}>
                {text.toRescue}
                <span className="nhsuk-u-visually-hidden">{text.ofPerson(name)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action={action} className="gr-after-people">
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {unregistered && <input type="hidden" name="unregistered" value="yes" />}
        <input type="hidden" name="another" value="yes" />
        <Actions>
          <Button kind="secondary" name="intent" value="add">
            {text.noneOfThese}
          </Button>
          <a href={action}>{text.changeTyped}</a>
        </Actions>
      </form>
    </>
  )
}
