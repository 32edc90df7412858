import {
  mayApply,
  type OrganisationRules,
  type OrganisationWhy,
} from '@academy/domain/organisation/may-apply'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { MyApplication, MyOrganisation } from '../api-types.ts'
import { paths } from '../paths.ts'
import { applicationText } from '../text/apply/application-text.ts'

export interface RefusedOrganisation {
  id: string
  name: string
  why: OrganisationWhy
}

/** The organisations that may begin an application, and those that may not with the reason. */
export function sortByRule(rules: OrganisationRules, all: readonly MyOrganisation[]) {
  const organisations: MyOrganisation[] = []
  const refused: RefusedOrganisation[] = []
  for (const organisation of all) {
    const may = mayApply(rules, organisation.card)
    if (may.ok) organisations.push(organisation)
    else refused.push({ id: organisation.id, name: organisation.name, why: may.why })
  }
  return { organisations, refused }
}

/** Why some of the reader’s organisations cannot be chosen, and where to put it right. */
export function MayNotApply({ organisations }: { organisations: readonly RefusedOrganisation[] }) {
  const text = useText(applicationText)
  const to = useLocalPath()
  if (organisations.length === 0) return null
  return (
    <Section title={text.mayNotApply}>
      <ul className="nhsuk-list nhsuk-list--bullet ac-prose">
        {organisations.map(({ id, name, why }) => (
          <li key={id}>
            {name}: {text[`may-not-${why}`]}{' '}
            <a href={to(paths.organisationDetails(id))}>{text.seeDetails(name)}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What goes on already, where a round takes several of one organisation: nobody begins one twice unawares. */
export function Begun({ applications }: { applications: readonly MyApplication[] }) {
  const text = useText(applicationText)
  const to = useLocalPath()
  if (applications.length === 0) return null
  return (
    <Section title={text.begunAlready}>
      <ul className="nhsuk-list">
        {applications.map(({ id, reference, organisation }) => (
          <li key={id}>
            <a href={to(paths.application(id))}>
              {organisation.name}, {reference}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
