import { legalForms } from '@academy/domain/organisation/organisation-words'
import { registrationSchemes, registrationStatuses } from '@academy/domain/organisation/registration'
import { externalResults, registerStatuses } from '@academy/domain/screen/external-check'
import { peerKinds } from '@academy/domain/screen/find-findings'
import { z } from 'zod'

/** What `grants.screening_facts` says of a bid, as JSON. */
export const screeningFactsSchema = z.object({
  applicationId: z.string(),
  reference: z.string(),
  versionId: z.string(),
  organisation: z.object({
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
        checkedAt: z.string().nullable(),
        checkedHow: z.string().nullable(),
      }),
    ),
    aliases: z.array(z.string()),
  }),
  asked: z.array(z.object({ financialYear: z.string(), pence: z.string() })),
  external: z.array(
    z.object({
      provider: z.string(),
      checkedOn: z.string(),
      result: z.enum(externalResults),
      reference: z.string().nullable(),
      expiresOn: z.string().nullable(),
      registerStatus: z.enum(registerStatuses).nullable(),
      registeredOn: z.string().nullable(),
      accountsOverdue: z.boolean().nullable(),
      note: z.string().nullable(),
    }),
  ),
  peers: z.array(
    z.object({
      what: z.enum(peerKinds),
      other: z.string(),
      name: z.string(),
      value: z.string().nullable(),
    }),
  ),
})
export type ScreeningFactsRow = z.output<typeof screeningFactsSchema>
