import { inNation } from '@academy/domain/facts/in-nation'
import { defineText } from '@academy/domain/text/define-text'

/** A nation after "in": `in England`, `yn Lloegr`. */
export const nationText = defineText(inNation)
