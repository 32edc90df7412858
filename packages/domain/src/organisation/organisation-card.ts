import { z } from 'zod'
import { legalForms, type LegalForm } from './organisation-words.ts'
import { registrationSchemes, registrationStatuses } from './registration.ts'

/** What is known of an organisation, once for all its applications. Sums are pence as digits; days are `2026-03-31`. */
export const organisationCardSchema = z.object({
  id: z.string(),
  name: z.string(),
  postcode: z.string(),
  address: z.string().nullable(),
  legalForm: z.enum(legalForms).nullable(),
  notForProfit: z.boolean().nullable(),
  lastIncomePence: z.string().nullable(),
  accountsEnd: z.string().nullable(),
  registrations: z.array(
    z.object({
      scheme: z.enum(registrationSchemes),
      number: z.string(),
      status: z.enum(registrationStatuses),
    }),
  ),
})
export type OrganisationCard = z.output<typeof organisationCardSchema>

export const cardParts = [
  'legal-form',
  'not-for-profit',
  'registration',
  'last-income',
  'accounts-end',
] as const
export type CardPart = (typeof cardParts)[number]

/** Forms that stand in no register. */
const withoutRegister: readonly LegalForm[] = [
  'public-body',
  'unincorporated-group',
  'charitable-trust',
  'other',
]

/** What is still to be said of an organisation before an application of it is whole. */
export function missingOf(card: Omit<OrganisationCard, 'id' | 'name' | 'postcode' | 'address'>): CardPart[] {
  const stands = card.registrations.some(({ status }) => status !== 'refused')
  const needsRegister = card.legalForm === null || !withoutRegister.includes(card.legalForm)
  return [
    ...(card.legalForm === null ? (['legal-form'] as const) : []),
    ...(card.notForProfit === null ? (['not-for-profit'] as const) : []),
    ...(needsRegister && !stands ? (['registration'] as const) : []),
    ...(card.lastIncomePence === null ? (['last-income'] as const) : []),
    ...(card.accountsEnd === null ? (['accounts-end'] as const) : []),
  ]
}
