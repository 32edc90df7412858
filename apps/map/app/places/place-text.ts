import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** What is said where a name is looked for, and where it may mean several things. */
export const placeText = defineText({
  search: { en: 'Search', cy: 'Chwilio' },
  searchLabel: { en: 'Search the register', cy: 'Chwilio’r gofrestr' },
  searchHint: {
    en: 'A place, postcode, council, health area, scheme, organisation or programme',
    cy: 'Lle, cod post, cyngor, ardal iechyd, cynllun, sefydliad neu raglen',
  },
  searchButton: { en: 'Search', cy: 'Chwilio' },
  searchTitle: { en: (typed: string) => `Search: ${typed}`, cy: (typed: string) => `Chwilio: ${typed}` },
  ofThatName: { en: 'Of that name', cy: 'O’r enw hwnnw' },
  noneOfThatName: {
    en: (typed: string) => `Nothing in the register is called “${typed}”.`,
    cy: (typed: string) => `Nid oes dim yn y gofrestr o’r enw “${typed}”.`,
  },
  namesLikeIt: { en: 'Names that begin with it or hold it', cy: 'Enwau sy’n dechrau ag ef neu’n ei gynnwys' },
  schemesWithWords: {
    en: 'Schemes whose record has these words',
    cy: 'Cynlluniau y mae eu cofnod yn cynnwys y geiriau hyn',
  },
  everyScheme: {
    en: (n: number, isMore: boolean) =>
      `${isMore ? 'More than ' : ''}${countText('en', 'schemes', n)}: see all of them`,
    cy: (n: number, isMore: boolean) =>
      `${isMore ? 'Mwy na ' : ''}${countText('cy', 'schemes', n)}: gweld pob un`,
  },
  noSchemes: { en: 'No scheme has them.', cy: 'Nid oes yr un cynllun yn eu cynnwys.' },
  which: {
    en: (typed: string) => `“${typed}” is the name of several places. Which one?`,
    cy: (typed: string) => `Mae mwy nag un lle o’r enw “${typed}”. Pa un?`,
  },
  didYouMean: { en: 'Did you mean one of these?', cy: 'Ai un o’r rhain oeddech chi’n ei feddwl?' },
  alsoOfThatName: {
    en: (typed: string) => `“${typed}” is also the name of:`,
    cy: (typed: string) => `“${typed}” yw enw’r rhain hefyd:`,
  },
  town: { en: 'Town or village', cy: 'Tref neu bentref' },
  outwardCode: { en: 'Postcodes that begin so', cy: 'Codau post sy’n dechrau felly' },
  scheme: { en: 'Scheme', cy: 'Cynllun' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  former: {
    en: (name: string) => `“${name}” was its name, or that of a part of it`,
    cy: (name: string) => `“${name}” oedd ei enw, neu enw rhan ohono`,
  },
  otherName: { en: (name: string) => `also called “${name}”`, cy: (name: string) => `“${name}” hefyd` },
  ended: { en: (day: string) => `ended ${day}`, cy: (day: string) => `daeth i ben ${day}` },
  liesIn: {
    en: (place: string) => `${place} lies in`,
    cy: (place: string) => `Mae ${place} yn`,
  },
  liesInNote: {
    en: (code: string) => `The middle of the postcodes that begin with ${code} lies in`,
    cy: (code: string) => `Mae canol y codau post sy’n dechrau â ${code} yn`,
  },
  coveringTitle: {
    en: (place: string) => `Cover an area that ${place} lies in`,
    cy: (place: string) => `Yn cwmpasu ardal y mae ${place} ynddi`,
  },
  coveringCount: {
    en: (n: number) => `${countText('en', 'schemes', n)} ${n === 1 ? 'covers' : 'cover'} one of these areas.`,
    cy: (n: number) => `Mae ${countText('cy', 'schemes', n)} yn cwmpasu un o’r ardaloedd hyn.`,
  },
  coveringNote: {
    en: 'They are at no distance: what is on record of them is the area that they cover.',
    cy: 'Nid oes pellter iddynt: yr ardal y maent yn ei chwmpasu sydd ar gofnod.',
  },
  covers: { en: (area: string) => `covers ${area}`, cy: (area: string) => `yn cwmpasu ${area}` },
  coveringMore: {
    en: (n: number) => `and ${n} more: the pages of these areas list all of them.`,
    cy: (n: number) => `a ${n} arall: mae tudalennau’r ardaloedd hyn yn rhestru pob un.`,
  },
})
