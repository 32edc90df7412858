import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/**
 * What is wrong with an answer and what to do. Most are the end of a sentence that begins with the question, so they
 * begin small; `describeProblem` joins the two. The values are those of a `Problem`, with sums written in pounds.
 */
export const problemText = defineText({
  required: { en: (q: string) => `Answer: ${q}`, cy: (q: string) => `Atebwch: ${q}` },
  requiredConfirm: { en: (q: string) => `Tick: ${q}`, cy: (q: string) => `Ticiwch: ${q}` },
  requiredCell: {
    en: (year: number) => `fill in year ${year}, with 0 where there is nothing`,
    cy: (year: number) => `llenwch flwyddyn ${year}, gyda 0 lle nad oes dim`,
  },
  'too-many-words': {
    en: (words: number, max: number) =>
      `shorten it by ${countText('en', 'words', words - max)}: it has ${words}, and ${max} fit`,
    cy: (words: number, max: number) =>
      `cwtogwch ef o ${countText('cy', 'words', words - max)}: mae ganddo ${words}, ac mae lle i ${max}`,
  },
  'too-long-to-keep': {
    en: 'this is longer than we can keep, so it was not saved. Shorten it',
    cy: 'mae hyn yn hwy nag y gallwn ei gadw, felly nis cadwyd. Cwtogwch ef',
  },
  'not-money': {
    en: 'write a sum in pounds, such as 12,500 or 12500.50',
    cy: 'ysgrifennwch swm mewn punnoedd, megis 12,500 neu 12500.50',
  },
  'money-negative': {
    en: 'the sum cannot be below zero',
    cy: 'ni all y swm fod yn llai na sero',
  },
  'money-too-precise': {
    en: 'write at most two digits after the point',
    cy: 'ysgrifennwch ddau ddigid ar y mwyaf ar ôl y pwynt',
  },
  'money-too-large': {
    en: 'this sum is too large',
    cy: 'mae’r swm hwn yn rhy fawr',
  },
  'not-a-whole-number': {
    en: 'write a whole number, such as 40',
    cy: 'ysgrifennwch rif cyfan, megis 40',
  },
  'not-a-number': {
    en: (decimals: number) => `write a number, with ${decimals} digits after the point at most`,
    cy: (decimals: number) => `ysgrifennwch rif, gyda ${decimals} digid ar y mwyaf ar ôl y pwynt`,
  },
  'number-too-small': {
    en: (min: string) => `at least ${min}`,
    cy: (min: string) => `o leiaf ${min}`,
  },
  'unseen-signs': {
    en: 'it holds a line break or a sign that cannot be seen, as pasted text may. Type it again',
    cy: 'mae ynddo doriad llinell neu arwydd na ellir ei weld, fel y gall fod mewn testun wedi’i ludo. Teipiwch ef eto',
  },
  'not-a-past-date': {
    en: 'write a day from 2000 to today',
    cy: 'ysgrifennwch ddiwrnod rhwng 2000 a heddiw',
  },
  'date-unlikely': {
    en: (year: number) => `do you mean the year ${year}? Write the year in full, such as 2027`,
    cy: (year: number) =>
      `ai’r flwyddyn ${year} yr ydych yn ei feddwl? Ysgrifennwch y flwyddyn yn llawn, megis 2027`,
  },
  'date-too-early': {
    en: (least: string) => `this is too early for this round. It can be ${least} or later`,
    cy: (least: string) => `mae hyn yn rhy gynnar i’r rownd hon. Gall fod ar ${least} neu’n hwyrach`,
  },
  'date-too-late': {
    en: (most: string) => `this is too late for this round. It can be ${most} or earlier`,
    cy: (most: string) => `mae hyn yn rhy hwyr i’r rownd hon. Gall fod ar ${most} neu’n gynharach`,
  },
  'too-few-rows': {
    en: (least: number, rows: number) => `fill in at least ${least} rows; there are ${rows}`,
    cy: (least: number, rows: number) => `llenwch o leiaf ${least} rhes; mae ${rows}`,
  },
  'too-many-rows': {
    en: (most: number, rows: number) => `there is room for ${most} rows; there are ${rows}`,
    cy: (most: number, rows: number) => `mae lle i ${most} rhes; mae ${rows}`,
  },
  'too-many-files': {
    en: (most: number, files: number) => `there is room for ${most}; there are ${files}. Take one out`,
    cy: (most: number, files: number) => `mae lle i ${most}; mae ${files}. Tynnwch un`,
  },
  'least-over-ask': {
    en: (limit: string) => `it cannot be more than what you ask for, ${limit}`,
    cy: (limit: string) => `ni all fod yn fwy na’r hyn a ofynnwch, ${limit}`,
  },
  'least-is-nothing': {
    en: 'a grant of nothing is of no use to you. Write the least that would be',
    cy: 'nid yw grant o ddim o ddefnydd i chi. Ysgrifennwch y swm lleiaf a fyddai',
  },
  'ask-over-income': {
    en: (percent: number, limit: string) =>
      `Year 1: you may ask for ${limit} at most, ${percent}% of your organisation’s income`,
    cy: (percent: number, limit: string) =>
      `Blwyddyn 1: cewch ofyn am ${limit} ar y mwyaf, ${percent}% o incwm eich sefydliad`,
  },
  ofYear: {
    en: (question: string, year: number) => `${question}, year ${year}`,
    cy: (question: string, year: number) => `${question}, blwyddyn ${year}`,
  },
  ofRow: {
    en: (question: string, row: number) => `${question}, row ${row}`,
    cy: (question: string, row: number) => `${question}, rhes ${row}`,
  },
  'number-too-large': {
    en: (max: string) => `at most ${max}`,
    cy: (max: string) => `${max} ar y mwyaf`,
  },
  'not-an-option': {
    en: 'choose one of the answers',
    cy: 'dewiswch un o’r atebion',
  },
  'must-be-yes': {
    en: 'the rules of this round ask for a yes',
    cy: 'mae rheolau’r rownd hon yn gofyn am ateb cadarnhaol',
  },
  'not-a-date': {
    en: 'write a day, a month and a year that exist, such as 1 4 2027',
    cy: 'ysgrifennwch ddiwrnod, mis a blwyddyn sy’n bodoli, megis 1 4 2027',
  },
  'not-an-email': {
    en: 'write an e-mail address in full, such as name@example.org',
    cy: 'ysgrifennwch gyfeiriad e-bost llawn, megis enw@example.org',
  },
  'not-a-postcode': {
    en: 'write a full UK postcode, such as SW1A 1AA',
    cy: 'ysgrifennwch god post llawn yn y DU, megis SW1A 1AA',
  },
  'not-a-charity-number': {
    en: 'write it as the register has it: 1234567, SC012345 or NIC100123',
    cy: 'ysgrifennwch ef fel y mae ar y gofrestr: 1234567, SC012345 neu NIC100123',
  },
  'not-a-company-number': {
    en: 'write the number of a company or society on a UK register, such as 01234567, SC123456 or IP12345R',
    cy: 'ysgrifennwch rif cwmni neu gymdeithas ar gofrestr yn y DU, megis 01234567, SC123456 neu IP12345R',
  },
  'at-least-one': {
    en: 'Give a charity number, a company number, or both',
    cy: 'Rhowch rif elusen, rhif cwmni, neu’r ddau',
  },
  'not-a-place': {
    en: 'write the name of a place as it stands in the list',
    cy: 'ysgrifennwch enw lle fel y mae yn y rhestr',
  },
  placeLike: {
    en: (names: string) => `no place is called that. Do you mean ${names}?`,
    cy: (names: string) => `nid oes lle o’r enw hwnnw. Ai ${names} yr ydych yn ei feddwl?`,
  },
  or: { en: ' or ', cy: ' neu ' },
  'place-twice': { en: 'it stands above already', cy: 'mae eisoes uchod' },
  'nothing-asked': {
    en: 'Year 1: say how much you ask for',
    cy: 'Blwyddyn 1: dywedwch faint yr ydych yn gofyn amdano',
  },
  'year-one-under-least': {
    en: (least: string) => `Year 1: a bid asks for ${least} at least`,
    cy: (least: string) => `Blwyddyn 1: mae cais yn gofyn am ${least} o leiaf`,
  },
  'grant-over-costs': {
    en: (year: number, sum: string) => `Year ${year}: you ask for ${sum} more than it costs`,
    cy: (year: number, sum: string) => `Blwyddyn ${year}: yr ydych yn gofyn am ${sum} yn fwy na’r gost`,
  },
  'match-below-share': {
    en: (year: number, percent: number, least: string) =>
      `Year ${year}: others pay at least ${percent}% of the costs, which is ${least}`,
    cy: (year: number, percent: number, least: string) =>
      `Blwyddyn ${year}: mae eraill yn talu o leiaf ${percent}% o’r costau, sef ${least}`,
  },
  'year-one-over-limit': {
    en: (limit: string) => `Year 1: a bid may ask for ${limit} at most`,
    cy: (limit: string) => `Blwyddyn 1: caiff cais ofyn am ${limit} ar y mwyaf`,
  },
  'year-over-share': {
    en: (year: number, percent: number, limit: string) =>
      `Year ${year}: you may ask for ${limit} at most, ${percent}% of what you ask for in year 1`,
    cy: (year: number, percent: number, limit: string) =>
      `Blwyddyn ${year}: cewch ofyn am ${limit} ar y mwyaf, ${percent}% o’r hyn a ofynnwch ym mlwyddyn 1`,
  },
  'costs-not-covered': {
    en: (year: number, sum: string) => `Year ${year}: ${sum} of the costs are not paid for yet`,
    cy: (year: number, sum: string) => `Blwyddyn ${year}: nid oes neb yn talu ${sum} o’r costau eto`,
  },
  'costs-over-covered': {
    en: (year: number, sum: string) =>
      `Year ${year}: the grant and the pledges are ${sum} more than the costs`,
    cy: (year: number, sum: string) =>
      `Blwyddyn ${year}: mae’r grant a’r addewidion ${sum} yn fwy na’r costau`,
  },
})
