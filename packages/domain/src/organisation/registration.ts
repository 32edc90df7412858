/** The registers whose numbers we can read, by their code at org-id.guide, and `other` for one that we cannot. */
export const registrationSchemes = ['GB-CHC', 'GB-SC', 'GB-NIC', 'GB-COH', 'GB-MPR', 'other'] as const
export type RegistrationScheme = (typeof registrationSchemes)[number]

/** A number as its register writes it. Text: leading zeros are part of some, and letters of others. */
export interface RegisteredNumber {
  scheme: RegistrationScheme
  number: string
}

/** What a person says that a number is. Which register it stands in follows from its form. */
export const registrationKinds = ['charity', 'company', 'other'] as const
export type RegistrationKind = (typeof registrationKinds)[number]

/**
 * `unchecked`: somebody of the organisation stated it. `confirmed`: staff found it to be this organisation's, and nobody
 * else's. `disputed`: another organisation's is confirmed. `refused`: staff found it not to be this organisation's.
 */
export const registrationStatuses = ['unchecked', 'confirmed', 'disputed', 'refused'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** The identifier that open data of grants uses, such as `GB-CHC-202918`; nothing for a register without a code. */
export function orgIdOf({ scheme, number }: RegisteredNumber): string | undefined {
  if (scheme === 'other') return undefined
  // The Mutuals Public Register writes its numbers without the letters that Companies House puts before them.
  const own = scheme === 'GB-MPR' ? number.replace(/^(IP|SP|RS0*|NP0*|NO0*)/, '') : number
  return `${scheme}-${own}`
}

/**
 * Which of an organisation's numbers stands for it where only one can, by the order that org-id.guide asks for: the
 * register it was made in first. A company comes before the charity that it also is, a society before both.
 */
export function mainNumber<Number extends RegisteredNumber>(numbers: readonly Number[]): Number | undefined {
  const order: readonly RegistrationScheme[] = ['GB-MPR', 'GB-COH', 'GB-CHC', 'GB-SC', 'GB-NIC', 'other']
  return numbers.toSorted(
    (a, b) =>
      order.indexOf(a.scheme) - order.indexOf(b.scheme) ||
      (a.number < b.number ? -1 : a.number > b.number ? 1 : 0),
  )[0]
}
