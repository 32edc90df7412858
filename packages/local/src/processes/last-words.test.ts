import { expect, it } from 'vitest'
import { findLastWords } from './last-words.ts'

it.each([
  ['nothing', '', '.'],
  [
    'an uncaught error',
    'file:///app/server.ts:3\n  throw new TypeError(x)\n  ^\n\nTypeError: x is no function\n    at main (file:///app/server.ts:3:9)\n\nNode.js v24.21.0\n',
    ': TypeError: x is no function.',
  ],
  [
    'an error with fields',
    "Error: listen EADDRINUSE: address already in use 127.0.0.1:3000\n    at net {\n  code: 'EADDRINUSE'\n}\n\nNode.js v24.21.0\n",
    ': Error: listen EADDRINUSE: address already in use 127.0.0.1:3000.',
  ],
  [
    'a refusal in plain words',
    'SMTP_URL is missing: nobody gets mail.\n',
    ': SMTP_URL is missing: nobody gets mail.',
  ],
  ['a warning of Node', '(node:12) ExperimentalWarning: x\n(Use `node --trace-warnings ...` to show)\n', '.'],
  [
    'a full heap',
    '<--- Last few GCs --->\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n----- Native stack trace -----\n\n 1: 0xe3\n',
    ': FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory.',
  ],
])('takes from %s what says why', (_case, errors, words) => {
  expect(findLastWords(errors)).toBe(words)
})
