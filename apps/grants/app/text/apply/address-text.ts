import { defineText } from '@academy/domain/text/define-text'

/** The parts of an address. */
export const addressText = defineText({
  line1: { en: 'House and street', cy: 'Tŷ a stryd' },
  line2: { en: 'Second line', cy: 'Ail linell' },
  town: { en: 'Town or village', cy: 'Tref neu bentref' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
})
