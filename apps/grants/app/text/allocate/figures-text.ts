import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** Figures of a division, where they stand in a picture or beside it. */
export const figuresText = defineText({
  ofBudget: {
    en: (offered: string, budget: string) => `${offered} of ${budget}`,
    cy: (offered: string, budget: string) => `${offered} o ${budget}`,
  },
  left: { en: (sum: string) => `${sum} left over`, cy: (sum: string) => `${sum} dros ben` },
  over: { en: (sum: string) => `${sum} too much`, cy: (sum: string) => `${sum} yn ormod` },
  ofAsked: {
    en: (offered: string, asked: string) => `${offered} of ${asked} asked`,
    cy: (offered: string, asked: string) => `${offered} o’r ${asked} y gofynnwyd amdano`,
  },
  ofBids: {
    en: (awards: number, bids: number) => `${countText('en', 'awards', awards)} of ${bids}`,
    cy: (awards: number, bids: number) => `${countText('cy', 'awards', awards)} o ${bids}`,
  },
  offered: { en: 'Offered', cy: 'Cynnig' },
  'outcome-whole': { en: 'In full', cy: 'Yn llawn' },
  'outcome-part': { en: 'In part', cy: 'Yn rhannol' },
  'outcome-nothing': { en: 'Nothing', cy: 'Dim' },
  'outcome-unknown': { en: 'Not known yet', cy: 'Ddim yn hysbys eto' },
  changeIn: { en: (sum: string) => `comes in with ${sum}`, cy: (sum: string) => `yn dod i mewn gyda ${sum}` },
  changeOut: { en: (sum: string) => `loses ${sum}`, cy: (sum: string) => `yn colli ${sum}` },
  changeMore: { en: (sum: string) => `${sum} more`, cy: (sum: string) => `${sum} yn fwy` },
  changeLess: { en: (sum: string) => `${sum} less`, cy: (sum: string) => `${sum} yn llai` },
})
