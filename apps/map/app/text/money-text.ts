import type {
  AwardSumKind,
  CountedRecipients,
  LeftOutReason,
  SumPrecision,
} from '@academy/domain/facts/awards/award-words'
import { defineText } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { countText } from '@academy/ui/text/count-text'
import { formatNumber } from '@academy/ui/text/format-number'
import { plural, type PluralForms } from '@academy/ui/text/plural'

type Words<Word extends string> = Record<Word, Record<Language, string>>

const awardsEn = (n: number) => countText('en', 'awards', n)
const awardsCy = (n: number) => countText('cy', 'awards', n)
const are = (n: number) => (n === 1 ? 'is' : 'are')
const have = (n: number) => (n === 1 ? 'has' : 'have')

/** What the sum of an award is, as a reader says it. */
export const sumKindText: Words<AwardSumKind> = {
  grant: { en: 'Grant', cy: 'Grant' },
  contract: { en: 'Contract', cy: 'Contract' },
  investment: { en: 'Investment', cy: 'Buddsoddiad' },
  'joint-share': { en: 'Share of a joint award', cy: 'Cyfran o ddyfarniad ar y cyd' },
  part: { en: 'Part of another award', cy: 'Rhan o ddyfarniad arall' },
  ceiling: { en: 'Ceiling, not an award', cy: 'Uchafswm, nid dyfarniad' },
  intention: { en: 'Not yet awarded', cy: 'Heb ei ddyfarnu eto' },
  'round-total': { en: 'Total for many', cy: 'Cyfanswm i lawer' },
  unknown: { en: 'Kind of sum not stated', cy: 'Math o swm heb ei nodi' },
}

/** A sum as exact as it is. */
export const preciseText: Record<SumPrecision, Record<Language, (pounds: string) => string>> = {
  exact: { en: (pounds) => pounds, cy: (pounds) => pounds },
  'at-least': { en: (pounds) => `at least ${pounds}`, cy: (pounds) => `o leiaf ${pounds}` },
  about: { en: (pounds) => `about ${pounds}`, cy: (pounds) => `tua ${pounds}` },
}

/** So many awards, for the reason why a sum does not have them. */
export const leftOutText: Record<LeftOutReason, Record<Language, (n: number) => string>> = {
  'also-elsewhere': {
    en: (n) => `${awardsEn(n)} that ${are(n)} also for other places`,
    cy: (n) => `${awardsCy(n)} sydd hefyd ar gyfer lleoedd eraill`,
  },
  'other-currency': {
    en: (n) => `${awardsEn(n)} that ${are(n)} not in pounds`,
    cy: (n) => `${awardsCy(n)} nad ${n === 1 ? 'yw' : 'ydynt'} mewn punnoedd`,
  },
  ceiling: {
    en: (n) => `${awardsEn(n)} of which only a ceiling or the estimate of a tender is known`,
    cy: (n) => `${awardsCy(n)} lle mai dim ond uchafswm neu amcangyfrif tendr sy’n hysbys`,
  },
  intention: {
    en: (n) => `${awardsEn(n)} intended and not yet made`,
    cy: (n) => `${awardsCy(n)} a fwriadwyd ond sydd heb eu rhoi eto`,
  },
  'round-total': {
    en: (n) => `${awardsEn(n)} given as a total for many recipients`,
    cy: (n) => `${awardsCy(n)} a roddir fel cyfanswm i lawer o dderbynwyr`,
  },
  'kind-unknown': {
    en: (n) => `${awardsEn(n)} of which nobody says what the sum is`,
    cy: (n) => `${awardsCy(n)} lle nad oes neb yn dweud beth yw’r swm`,
  },
  wider: {
    en: (n) => `${awardsEn(n)} for more than social prescribing`,
    cy: (n) => `${awardsCy(n)} ar gyfer mwy na phresgripsiynu cymdeithasol`,
  },
  part: {
    en: (n) => `${awardsEn(n)} that ${are(n)} a share or a part of another on record`,
    cy: (n) => `${awardsCy(n)} sy’n gyfran neu’n rhan o un arall ar gofnod`,
  },
}

const recipients: Record<CountedRecipients | 'awards', Record<Language, PluralForms>> = {
  awards: {
    en: { one: '# award', other: '# awards' },
    cy: { two: '# ddyfarniad', other: '# dyfarniad' },
  },
  schemes: {
    en: { one: '# scheme', other: '# schemes' },
    cy: { two: '# gynllun', few: '# chynllun', many: '# chynllun', other: '# cynllun' },
  },
  projects: {
    en: { one: '# project', other: '# projects' },
    cy: { two: '# brosiect', few: '# phrosiect', many: '# phrosiect', other: '# prosiect' },
  },
  organisations: {
    en: { one: '# organisation', other: '# organisations' },
    cy: { other: '# sefydliad' },
  },
  areas: { en: { one: '# area', other: '# areas' }, cy: { other: '# ardal' } },
  sites: { en: { one: '# site', other: '# sites' }, cy: { two: '# safle', other: '# safle' } },
}

/** So many of what a programme says that it gave to. */
export function recipientsText(language: Language, as: CountedRecipients | null, count: number): string {
  return plural(language, count, recipients[as ?? 'awards'][language])
}

/** Sums by the one rule, and what a programme announced. */
export const moneyText = defineText({
  sum: {
    en: (pounds: string, counted: number, awards: number) =>
      counted === awards
        ? `${upper(pounds)} in ${awardsEn(awards)} on record.`
        : `${upper(pounds)} in ${formatNumber('en', counted)} of the ${awardsEn(awards)} on record.`,
    cy: (pounds: string, counted: number, awards: number) =>
      counted === awards
        ? `${upper(pounds)} mewn ${awardsCy(awards)} ar gofnod.`
        : `${upper(pounds)} mewn ${formatNumber('cy', counted)} o’r ${formatNumber('cy', awards)} dyfarniad ar gofnod.`,
  },
  noSum: {
    en: (awards: number) =>
      `No sum can be given: of the ${awardsEn(awards)} on record, none has a published sum that may be added up.`,
    cy: (awards: number) =>
      `Ni ellir rhoi swm: o’r ${formatNumber('cy', awards)} dyfarniad ar gofnod, nid oes gan yr un swm cyhoeddedig y gellir ei adio.`,
  },
  onlyUnknown: {
    en: (n: number) =>
      n === 1
        ? 'One award is on record, without a published sum.'
        : `${awardsEn(n)} are on record, none with a published sum.`,
    cy: (n: number) =>
      n === 1
        ? 'Mae un dyfarniad ar gofnod, heb swm cyhoeddedig.'
        : `Mae ${awardsCy(n)} ar gofnod, dim un â swm cyhoeddedig.`,
  },
  withoutSum: {
    en: (n: number) => `${awardsEn(n)} ${have(n)} no published sum.`,
    cy: (n: number) => `Nid oes gan ${awardsCy(n)} swm cyhoeddedig.`,
  },
  notAdded: { en: 'Not added up:', cy: 'Heb eu hadio:' },
  announced: {
    en: (pounds: string, many: string) => `${pounds} announced for ${many}`,
    cy: (pounds: string, many: string) => `Cyhoeddwyd ${pounds} ar gyfer ${many}`,
  },
  announcedWithoutTotal: {
    en: (many: string) => `Announced for ${many}, without a total`,
    cy: (many: string) => `Cyhoeddwyd ar gyfer ${many}, heb gyfanswm`,
  },
  announcedTotal: {
    en: (pounds: string) => `${pounds} announced; for how many is not published`,
    cy: (pounds: string) => `Cyhoeddwyd ${pounds}; ni chyhoeddwyd ar gyfer faint`,
  },
  announcedNothing: {
    en: 'Neither a total nor a number of awards is published',
    cy: 'Ni chyhoeddwyd cyfanswm na nifer y dyfarniadau',
  },
  named: {
    en: (n: number) => (n === 0 ? 'none named' : `${n} named`),
    cy: (n: number) => (n === 0 ? 'dim un wedi’i enwi' : `${n} wedi’u henwi`),
  },
  priced: {
    en: (n: number) => (n === 0 ? 'none with a published sum' : `${n} with a published sum`),
    cy: (n: number) => (n === 0 ? 'dim un â swm cyhoeddedig' : `${n} â swm cyhoeddedig`),
  },
  unnamedRow: {
    en: (many: string) => `${many} that no source read has named`,
    cy: (many: string) => `${many} nad yw’r ffynonellau a ddarllenwyd yn eu henwi`,
  },
  keyPriced: { en: 'Named, with a published sum', cy: 'Wedi’u henwi, â swm cyhoeddedig' },
  keyNamed: { en: 'Named, no sum of its own published', cy: 'Wedi’u henwi, heb swm cyhoeddedig' },
  keyUnknown: {
    en: 'Not named in any source read',
    cy: 'Heb eu henwi mewn unrhyw ffynhonnell a ddarllenwyd',
  },
})

/** A sentence begins with a capital letter; a sign of pounds has none. */
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
