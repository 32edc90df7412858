import { defineText } from '@academy/domain/text/define-text'

/** What is done with a round, in its order. */
export const roundNavText = defineText({
  steps: { en: 'Pages of this round', cy: 'Tudalennau’r rownd hon' },
  round: { en: 'The round', cy: 'Y rownd' },
  closed: { en: 'After it closes', cy: 'Ar ôl iddi gau' },
  assess: { en: 'Assess and weigh', cy: 'Asesu a phwyso' },
  decide: { en: 'Divide and decide', cy: 'Rhannu a phenderfynu' },
  tell: { en: 'Tell', cy: 'Dweud' },
})
