import type { DomainError } from '@academy/domain/domain-error'

const sentences: Readonly<Record<string, string>> = {
  invalid: 'A value cannot be used: it is out of range, not of its kind, or holds a character such as NUL.',
  'nothing-published': 'Nothing has been published yet.',
  'no-such-release': 'There is no release with this number.',
  'no-such-record': 'The release holds no such record.',
  moved: 'The record has another slug now: `to` of the details.',
  'no-such-area': 'The release holds no area with this code.',
  'no-such-indicator': 'The release holds no indicator of this name.',
  'unknown-cursor':
    'This cursor was not given out by this service, or a part of it is missing. Start without one.',
  'cursor-of-another-list':
    'This cursor belongs to another list: one of another kind, order, filter or parent. Start without one.',
  'cursor-of-another-release':
    'This cursor belongs to another release. Leave `asOf` out to go on in the release of the cursor.',
  'unknown-id': 'This is not a global id of this service.',
  'page-size': 'A page has 1 to 200 records; a search finds 50 at a time.',
  'page-direction': 'Use `after` with `first`, and `before` with `last`.',
  'search-length': 'Search for 2 to 100 characters.',
  'too-slow': 'The answer took too long and was given up. Ask for less, or again in a few seconds.',
}

/** What is wrong and what to do, for a program's author who asked for published facts. */
export function refusalSentence({ reason }: DomainError): string | undefined {
  return sentences[reason]
}
