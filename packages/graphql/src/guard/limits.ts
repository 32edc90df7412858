/** What one query may ask for. These are all the limits there are: a query within them is answered. */
export const limits = {
  /** The document, in bytes of UTF-8. */
  documentBytes: 16_000,
  /** The variables as JSON, in bytes. */
  variablesBytes: 8_000,
  /** Words and signs in the document. */
  tokens: 2_000,
  /** Operations in one document; one of them is run. */
  operations: 5,
  /** Fields in one pair of braces, fragments not counted in. */
  fieldsTogether: 60,
  /** Fields after fragments are put in wherever they are used. */
  fields: 1_000,
  /** Braces within braces. */
  depth: 12,
  /** Renamed fields, `__typename` included. */
  aliases: 30,
  directives: 20,
  /** Fields at the top of the operation. */
  rootFields: 10,
  /** Records of a list. */
  pageSize: 200,
  /** About one for each value that the answer can hold. */
  cost: 20_000,
  /** Until a query is given up, in milliseconds. */
  deadlineMs: 5_000,
} as const

export type LimitName = keyof typeof limits
