import { expect, test } from 'vitest'
import { canUpload, freeBytesMin, hasRoom, uploadLimits } from './upload-limits.ts'

const { bytesPerDayMax, filesPerDayMax, atOnceMax } = uploadLimits
const none = { bytes: 0, files: 0, atOnce: 0 }

test.each([
  ['the first file', none, 1, true],
  ['the last byte of a day', { ...none, bytes: bytesPerDayMax - 10 }, 10, true],
  ['a byte more than a day has', { ...none, bytes: bytesPerDayMax - 10 }, 11, 'uploads-bytes'],
  ['the last file of a day', { ...none, files: filesPerDayMax - 1 }, 1, true],
  ['a file more than a day has', { ...none, files: filesPerDayMax }, 1, 'uploads-files'],
  [
    'one more while the last of those at once is under way',
    { ...none, atOnce: atOnceMax },
    1,
    'uploads-at-once',
  ],
] as const)('%s is answered', (_, usage, bytes, answer) => {
  const decision = canUpload(usage, bytes)
  expect(decision.ok || decision.why).toBe(answer)
})

test('a file is taken as long as the floor stays free', () => {
  expect(hasRoom(freeBytesMin + 5, 5)).toBe(true)
  expect(hasRoom(freeBytesMin + 5, 6)).toBe(false)
})
