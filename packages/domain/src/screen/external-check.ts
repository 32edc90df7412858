/** What somebody outside answered about an organisation. */
export const externalResults = ['clear', 'concern', 'not-found'] as const
export type ExternalResult = (typeof externalResults)[number]

/** How it stands in its register. */
export const registerStatuses = ['registered', 'removed', 'in-liquidation', 'in-administration'] as const
export type RegisterStatus = (typeof registerStatuses)[number]

/** One answer about the organisation of one bid. Days are `2026-11-27`. */
export interface ExternalAnswer {
  /** Of the bid. */
  reference: string
  provider: string
  checkedOn: string
  result: ExternalResult
  /** The provider's own, if it has one. */
  providerReference: string | null
  expiresOn: string | null
  registerStatus: RegisterStatus | null
  registeredOn: string | null
  accountsOverdue: boolean | null
  note: string | null
}

/** The columns of a file of answers; the first four are needed. */
export const answerColumns = [
  'reference',
  'provider',
  'date',
  'result',
  'provider_reference',
  'expires',
  'register_status',
  'registered_on',
  'accounts_overdue',
  'note',
] as const
export type AnswerColumn = (typeof answerColumns)[number]
export const neededColumns: readonly AnswerColumn[] = ['reference', 'provider', 'date', 'result']

/** The columns of the file that goes out: an organisation a bid, sums in pounds, numbers of registers as text. */
export const askedColumns = [
  'reference',
  'organisation',
  'identifiers',
  'charity_number',
  'company_number',
  'address',
  'postcode',
  'amount_pounds',
] as const
