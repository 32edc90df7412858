import { defineText } from '@academy/domain/text/define-text'

/** Goes before the title of a page with errors, and before each error for those who do not see its colour. */
export const errorText = defineText({ error: { en: 'Error', cy: 'Gwall' } })
