import { defineText } from '@academy/ui/text/define-text'

/** A nation after "in", with the preposition as Welsh mutates it: `in England`, `yn Lloegr`. */
export const nationText = defineText({
  England: { en: 'in England', cy: 'yn Lloegr' },
  Scotland: { en: 'in Scotland', cy: 'yn yr Alban' },
  Wales: { en: 'in Wales', cy: 'yng Nghymru' },
  'Northern Ireland': { en: 'in Northern Ireland', cy: 'yng Ngogledd Iwerddon' },
})
