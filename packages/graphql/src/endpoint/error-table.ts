import type { ErrorCode } from '@academy/domain/domain-error'

/** What each refusal is called in an answer's `extensions.code`. A new code does not compile until it has an answer here. */
export const errorTable: Record<ErrorCode, string> = {
  invalid: 'BAD_INPUT',
  'not-found': 'NOT_FOUND',
  'not-allowed': 'NOT_ALLOWED',
  'signed-out': 'SIGNED_OUT',
  conflict: 'CONFLICT',
  refused: 'REFUSED',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'UNAVAILABLE',
}

/** The reasons of our refusals as sentences. */
export const reasonSentences: Readonly<Record<string, string>> = {
  invalid: 'A value cannot be used: it is out of range, not of its kind, or holds a character such as NUL.',
  'nothing-published': 'Nothing has been published yet.',
  'no-such-release': 'There is no release with this number. The field `releases` lists them.',
  'unknown-cursor': 'This cursor was not given out by this service.',
  'cursor-of-another-list': 'This cursor belongs to another list, or to the same list in another order.',
  'cursor-of-another-release':
    'This cursor belongs to another release. Leave `asOf` out to go on in the release of the cursor.',
  'unknown-id': 'This is not a global id of this service.',
  'page-size': 'A page has 1 to 200 records; a search finds 50 at most.',
  'page-direction': 'Use `after` with `first`, and `before` with `last`.',
  'search-length': 'Search for 2 to 100 characters.',
}
