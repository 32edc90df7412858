/** What one request may be. All of it is checked before any route or page sees the request. */
export interface RequestLimits {
  /** Bytes of a body. */
  bodyBytesMax: number
  /** Parameters of an address. */
  parametersMax: number
  /** Fields of a form. */
  fieldsMax: number
  /** Characters of the name of a field, before it is decoded. */
  fieldNameLengthMax: number
  /** Characters of the name of a parameter, before it is decoded. */
  nameLengthMax: number
  /** How deep JSON may be nested, in a body or in a parameter. */
  jsonDepthMax: number
}

export const requestLimits: RequestLimits = {
  bodyBytesMax: 1_000_000,
  parametersMax: 100,
  fieldsMax: 1_000,
  fieldNameLengthMax: 200,
  nameLengthMax: 200,
  jsonDepthMax: 64,
}

/** What one connection may be. */
export const connectionLimits = {
  /** Bytes of the request line and the headers together. */
  headerBytesMax: 16 * 1024,
  headersMax: 100,
  headWithinMs: 10_000,
  /** Head and body together: a slow body lives no longer. */
  requestWithinMs: 30_000,
  /** The same where a process takes files. Any other body is still bound by `requestWithinMs`. */
  streamWithinMs: 900_000,
  checkEveryMs: 1_000,
  /** Longer than a load balancer holds an idle connection (60 s): it must be the one to let go. */
  idleMs: 65_000,
  connectionsMax: 4_000,
}
