import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

/** What the solver found, and what has to give way where it found nothing. */
export const answerText = defineText({
  'optimal-broken': {
    en: 'Proven best: no other division that keeps every rule is worth more, and equal ones were told apart by the round’s own rules.',
    cy: 'Profwyd mai hwn yw’r gorau: nid oes rhaniad arall sy’n cadw pob rheol ac sy’n werth mwy, a gwahaniaethwyd rhwng rhai cyfartal yn ôl rheolau’r rownd ei hun.',
  },
  'optimal-open': {
    en: 'Proven best: no other division that keeps every rule is worth more. There may be others that are worth the same.',
    cy: 'Profwyd mai hwn yw’r gorau: nid oes rhaniad arall sy’n cadw pob rheol ac sy’n werth mwy. Gall fod rhai eraill sy’n werth yr un faint.',
  },
  'found-near-enough': {
    en: 'The best that was found when it was near enough.',
    cy: 'Y gorau a gafwyd pan oedd yn ddigon agos.',
  },
  'found-time-limit': {
    en: 'The best that was found when the time was over.',
    cy: 'Y gorau a gafwyd pan ddaeth yr amser i ben.',
  },
  'found-broke': {
    en: 'The best that was found before the search broke off.',
    cy: 'Y gorau a gafwyd cyn i’r chwiliad dorri i ffwrdd.',
  },
  gap: {
    en: (percent: string) => `It keeps every rule; nothing can be worth more than ${percent} above it.`,
    cy: (percent: string) => `Mae’n cadw pob rheol; ni all dim fod yn werth mwy na ${percent} uwchlaw iddo.`,
  },
  noBound: {
    en: 'It keeps every rule; how far it is from the best is not known.',
    cy: 'Mae’n cadw pob rheol; nid yw’n hysbys pa mor bell ydyw o’r gorau.',
  },
  infeasible: {
    en: 'No division keeps every rule.',
    cy: 'Nid oes unrhyw raniad sy’n cadw pob rheol.',
  },
  relax: {
    en: (n: number) =>
      `The fewest that would have to give way: ${plural('en', n, { one: 'this one', other: 'these #' })}.`,
    cy: (n: number) =>
      `Y lleiaf y byddai’n rhaid iddynt ildio: ${plural('cy', n, { one: 'hon', other: 'y # hyn' })}.`,
  },
  relaxPerhaps: {
    en: (n: number) =>
      `It would be enough if ${plural('en', n, { one: 'this one', other: 'these #' })} gave way; that no fewer would do is not proven.`,
    cy: (n: number) =>
      `Byddai’n ddigon i ${plural('cy', n, { one: 'hon', other: 'y # hyn' })} ildio; ni phrofwyd na fyddai llai’n gwneud y tro.`,
  },
  relaxUnknown: {
    en: 'Which rules would have to give way was not found in the time there was.',
    cy: 'Ni chafwyd gwybod yn yr amser a oedd ar gael pa reolau y byddai’n rhaid iddynt ildio.',
  },
  'nothing-time-limit': {
    en: 'Nothing was found in the time there was. The rules may be too many, or too near each other: ask again, or relax one.',
    cy: 'Ni chafwyd dim yn yr amser a oedd ar gael. Efallai fod gormod o reolau, neu eu bod yn rhy agos at ei gilydd: gofynnwch eto, neu llaciwch un.',
  },
  'nothing-broke': {
    en: 'The search broke off before anything was found. Nothing was changed: ask again.',
    cy: 'Torrodd y chwiliad i ffwrdd cyn i ddim gael ei ganfod. Ni newidiwyd dim: gofynnwch eto.',
  },
  givesTooFew: {
    en: (group: string, by: number) => `${group}: ${countText('en', 'awards', by)} fewer than asked for`,
    cy: (group: string, by: number) => `${group}: ${countText('cy', 'awards', by)} yn llai na’r gofyn`,
  },
  givesTooMany: {
    en: (group: string, by: number) => `${group}: ${countText('en', 'awards', by)} more than allowed`,
    cy: (group: string, by: number) =>
      `${group}: ${countText('cy', 'awards', by)} yn fwy na’r hyn a ganiateir`,
  },
  givesTooLittle: {
    en: (group: string, sum: string) => `${group}: ${sum} less than its share`,
    cy: (group: string, sum: string) => `${group}: ${sum} yn llai na’i gyfran`,
  },
  givesTooMuch: {
    en: (group: string, sum: string) => `${group}: ${sum} more than allowed`,
    cy: (group: string, sum: string) => `${group}: ${sum} yn fwy na’r hyn a ganiateir`,
  },
  givesScore: {
    en: (bid: string, points: string) => `${bid} would be let in ${points} points below the least score`,
    cy: (bid: string, points: string) =>
      `byddai ${bid} yn cael dod i mewn ${points} pwynt islaw’r sgôr leiaf`,
  },
  givesExclusive: {
    en: (reason: string, by: number) =>
      `${countText('en', 'awards', by)} more than one of the set “${reason}”`,
    cy: (reason: string, by: number) => `${countText('cy', 'awards', by)} yn fwy nag un o’r set “${reason}”`,
  },
  givesForcedIn: {
    en: (bid: string) => `${bid} could not be put in by hand`,
    cy: (bid: string) => `ni ellid rhoi ${bid} i mewn â llaw`,
  },
  givesForcedOut: {
    en: (bid: string) => `${bid} could not be left out by hand`,
    cy: (bid: string) => `ni ellid gadael ${bid} allan â llaw`,
  },
  givesBudget: {
    en: (year: string, sum: string) => `the budget of ${year}: ${sum} more`,
    cy: (year: string, sum: string) => `cyllideb ${year}: ${sum} yn fwy`,
  },
  givesStrange: {
    en: (bid: string) => `${bid} cannot be paid like that`,
    cy: (bid: string) => `ni ellir talu ${bid} fel hynny`,
  },
})
