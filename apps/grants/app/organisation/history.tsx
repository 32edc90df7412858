import { memberRoles } from '@academy/domain/organisation/member-role'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { OrganisationPage } from '../api-types.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'

type Event = OrganisationPage['events'][number]

/** What happened to an organisation, the newest first, in words. */
export function History({ events }: { events: readonly Event[] }) {
  const text = useText(organisationText)
  const language = useLanguage()
  const sentence = useSentence()
  if (events.length === 0) return null
  return (
    <Disclosure summary={text.history}>
      <ol className="nhsuk-list" reversed>
        {events.map((event, index) => (
          <li key={index}>
            <span className="ac-source">{formatInstant(language, new Date(event.at))}</span> {sentence(event)}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

const detailNames = [
  'name',
  'postcode',
  'address',
  'legalForm',
  'notForProfit',
  'lastIncome',
  'accountsEnd',
] as const

function useSentence(): (event: Event) => string {
  const text = useText(organisationText)
  return ({ kind, actor, person, other, detail }) => {
    const by = actor || (actor === null ? text.staff : text.somebody)
    const who = person || text.somebody
    const number = String(detail['number'] ?? '')
    const given = memberRoles.find((role) => role === detail['role'])
    const role = (given ? text[given] : '').toLowerCase()
    switch (kind) {
      case 'created':
        return text.created(by)
      case 'details-changed':
        return text.detailsChanged(by, changesOf(detail, text))
      case 'number-stated':
        return text.numberStated(by, number)
      case 'number-withdrawn':
        return text.numberWithdrawn(by, number)
      case 'number-confirmed':
        return text.numberConfirmed(number)
      case 'number-disputed':
        return text.numberDisputed(number)
      case 'number-refused':
        return text.numberRefused(number)
      case 'member-joined':
        return text.memberJoined(who, role)
      case 'member-left':
        return text.memberLeft(by)
      case 'member-removed':
        return text.memberRemoved(by, who)
      case 'role-changed':
        return text.roleChanged(by, who, role)
      case 'rescued':
        return text.rescued(who)
      case 'merged':
        return text.mergedWith(other ?? text.anotherOrganisation)
    }
  }
}

/** The names of what changed, and of a name what it was. */
function changesOf(
  detail: Event['detail'],
  text: Record<(typeof detailNames)[number], string> & { from: (was: string) => string },
): string {
  const before = detail['before']
  const was: Record<string, unknown> = typeof before === 'object' && before !== null ? { ...before } : {}
  const changed = detailNames.filter((name) => (name === 'lastIncome' ? 'lastIncomePence' : name) in was)
  return changed
    .map((name) => (name === 'name' ? `${text.name} (${text.from(String(was['name']))})` : text[name]))
    .join(', ')
}
