import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { NewSampleOrganisation, NewSamplePerson } from '@academy/db/demo/keep-sample'

/** Made up, every one; the addresses are of a domain that is kept for examples and never receives mail. */
export const samplePeople = {
  alex: { name: 'Alex Example', email: 'alex@wellbeing-trust.example', language: 'en' },
  bethan: { name: 'Bethan Example', email: 'bethan@wellbeing-trust.example', language: 'cy' },
  rowan: { name: 'Rowan Example', email: 'rowan@riverside.example', language: 'en' },
  gwen: { name: 'Gwen Example', email: 'gwen@garden.example', language: 'cy' },
  fatima: { name: 'Fatima Example', email: 'fatima@fund.example', language: 'en', staff: 'fund-manager' },
  sian: { name: 'Siân Example', email: 'sian@fund.example', language: 'cy', staff: 'fund-manager' },
  owen: { name: 'Owen Example', email: 'owen@audit.example', language: 'en', staff: 'auditor' },
} as const satisfies Record<string, NewSamplePerson>

export type SamplePersonKey = keyof typeof samplePeople

/** No register has these numbers, and the postcode is the pseudo postcode for "somewhere in England". */
export const sampleOrganisations: readonly (Omit<NewSampleOrganisation, 'members'> & {
  members: readonly { person: SamplePersonKey; role: MemberRole }[]
})[] = [
  {
    name: 'Example Wellbeing Trust',
    charityNumber: '000001',
    postcode: 'ZZ99 3VZ',
    members: [
      { person: 'alex', role: 'lead' },
      { person: 'bethan', role: 'contributor' },
    ],
  },
  {
    name: 'Example Riverside Link Workers',
    charityNumber: '000002',
    postcode: 'ZZ99 3VZ',
    members: [{ person: 'rowan', role: 'lead' }],
  },
  {
    name: 'Example Community Garden',
    charityNumber: '000003',
    postcode: 'ZZ99 3VZ',
    members: [{ person: 'gwen', role: 'lead' }],
  },
]
