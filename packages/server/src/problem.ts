/** Why a request is refused before any route or page sees it. */
export interface Problem {
  status: number
  /** For programs; never changes its meaning. */
  code: string
  /** What is wrong and what to do, in English: a page for people has its own words by the status. */
  message: string
  headers?: Readonly<Record<string, string>>
}

const problems = {
  'bad-request': [400, 'The request cannot be read. Send it as HTTP/1.1 describes.'],
  'bad-host': [400, 'A request names the one host that it is for, once.'],
  'too-many-parameters': [
    400,
    'The address has more parameters, or longer names of them, than are read here.',
  ],
  'too-many-fields': [413, 'The form has more fields, or longer names of them, than are read here.'],
  'too-many-parts': [400, 'The body comes in too many small parts. Send it in fewer and larger ones.'],
  'too-deep': [400, 'The JSON is nested deeper than is read here.'],
  'not-found': [404, 'There is nothing at this address.'],
  method: [405, 'This address does not take this method. `Allow` lists those that it takes.'],
  timeout: [408, 'The request did not arrive in time. Send it again.'],
  'too-large': [413, 'The body is longer than is read here. Send less.'],
  'unsupported-type': [415, 'The body has a content type that is not read here.'],
  expectation: [417, 'What `Expect` asks for is not done here. Leave it out.'],
  'headers-too-large': [
    431,
    'The headers are more, or longer, than are read here. Send fewer or shorter ones.',
  ],
  internal: [500, 'Something went wrong, and the fault is ours.'],
  crowded: [503, 'Very many people ask at once. Try again in a few seconds.'],
  unavailable: [503, 'The service cannot answer now. Try again in a few seconds.'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problems

export function problemOf(code: ProblemCode, headers?: Readonly<Record<string, string>>): Problem {
  const [status, message] = problems[code]
  return { status, code, message, ...(headers && { headers }) }
}

/** The refusal of a method, with those that the address takes. */
export function methodProblem(allowed: readonly string[]): Problem {
  return problemOf('method', { allow: allowed.join(', ') })
}

/** Thrown where a request turns out to be none that can be answered, to be sent in the client's own form. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}
