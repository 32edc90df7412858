import type { OrganisationCard } from '../organisation/organisation-card.ts'
import type { RegistrationScheme } from '../organisation/registration.ts'
import type { Answers } from './answers.ts'
import type { Field } from './field.ts'
import type { FormDefinition, Section } from './form-definition.ts'

const charities: readonly RegistrationScheme[] = ['GB-CHC', 'GB-SC', 'GB-NIC']
const companies: readonly RegistrationScheme[] = ['GB-COH', 'GB-MPR']

/**
 * What the questions of a section would be answered with by what is known of the organisation, by field. A question is
 * known by its kind or its meaning, never by its name; what is not known is left out.
 */
export function knownAnswers(section: Section, card: OrganisationCard): Record<string, string> {
  return Object.fromEntries(
    section.fields.flatMap((field) => {
      const value = knownAnswer(field, card)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )
}

/**
 * Answers with those that the record of the organisation gives in place of what was typed: it is asked once, for all its
 * applications, and what an application says of it cannot differ from what it is known by.
 */
export function withKnown(form: FormDefinition, answers: Answers, card: OrganisationCard): Answers {
  const known = form.sections.map((section) => knownAnswers(section, card))
  return Object.assign({}, answers, ...known) as Answers
}

/** The form without the questions that the record of the organisation answers. */
export function withoutKnown(form: FormDefinition, card: OrganisationCard): FormDefinition {
  const sections = form.sections.map((section) => {
    const known = knownAnswers(section, card)
    return { ...section, fields: section.fields.filter(({ name }) => !(name in known)) }
  })
  return { ...form, sections }
}

function knownAnswer({ kind, meaning }: Field, card: OrganisationCard): string | undefined {
  if (kind === 'charity-number') return numberOf(card, charities)
  if (kind === 'company-number') return numberOf(card, companies)
  if (kind === 'text' && meaning === 'organisation-name') return card.name
  if (kind === 'postcode' && meaning === 'organisation-postcode') return card.postcode
  if (kind === 'money' && meaning === 'income') return poundsOf(card.lastIncomePence)
  if (kind === 'yes-no' && meaning === 'not-for-profit' && card.notForProfit !== null)
    return card.notForProfit ? 'yes' : 'no'
  return undefined
}

function numberOf(
  { registrations }: OrganisationCard,
  schemes: readonly RegistrationScheme[],
): string | undefined {
  const stated = registrations.filter(
    ({ scheme, status }) => schemes.includes(scheme) && status !== 'refused',
  )
  return (stated.find(({ status }) => status === 'confirmed') ?? stated[0])?.number
}

function poundsOf(pence: string | null): string | undefined {
  if (pence === null) return undefined
  const rest = BigInt(pence) % 100n
  const pounds = String(BigInt(pence) / 100n)
  return rest === 0n ? pounds : `${pounds}.${String(rest).padStart(2, '0')}`
}
