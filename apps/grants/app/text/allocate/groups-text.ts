import { defineText } from '@academy/domain/text/define-text'

/** Sizes of organisations by income in a year: `groups-of-bid.ts` says where one ends. */
export const groupsText = defineText({
  micro: { en: 'Micro: under £10,000 a year', cy: 'Micro: llai na £10,000 y flwyddyn' },
  small: { en: 'Small: under £100,000', cy: 'Bach: llai na £100,000' },
  medium: { en: 'Medium: under £1 million', cy: 'Canolig: llai na £1 miliwn' },
  large: { en: 'Large: under £10 million', cy: 'Mawr: llai na £10 miliwn' },
  major: { en: 'Major: under £100 million', cy: 'Mawr iawn: llai na £100 miliwn' },
  'super-major': { en: 'Super-major: more', cy: 'Enfawr: mwy' },
})
