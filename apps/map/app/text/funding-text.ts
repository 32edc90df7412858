import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

const awardsEn = (n: number) => countText('en', 'awards', n)
const awardsCy = (n: number) => countText('cy', 'awards', n)

export const fundingText = defineText({
  title: { en: 'Funding', cy: 'Cyllid' },
  lede: {
    en: (programmes: number, awards: number, withSum: number) =>
      `${countText('en', 'programmes', programmes)} are on record, and ${awardsEn(awards)} counting totals, shares and what is only intended; ${withSum} have a published sum. All together they are not added up: what one programme gives, another may have paid for.`,
    cy: (programmes: number, awards: number, withSum: number) =>
      `Mae ${countText('cy', 'programmes', programmes)} ar gofnod, a ${awardsCy(awards)} gan gyfrif cyfansymiau, cyfrannau a’r hyn sydd ond yn fwriad; mae gan ${withSum} swm cyhoeddedig. Nid ydynt i gyd yn cael eu hadio gyda’i gilydd: gall un rhaglen fod wedi talu am yr hyn y mae un arall yn ei roi.`,
  },
  roundsHeading: { en: 'Announced, named, priced', cy: 'Cyhoeddwyd, enwyd, gyda swm' },
  roundsNote: {
    en: 'The programmes that say how many they gave to, the newest first. Each box is one of those: what was announced for all of them is not what each received.',
    cy: 'Y rhaglenni sy’n dweud i faint y rhoddwyd arian, y diweddaraf yn gyntaf. Mae pob blwch yn un ohonynt: nid yw’r hyn a gyhoeddwyd ar gyfer pawb yn dweud beth a gafodd pob un.',
  },
  programmesHeading: { en: 'Programmes', cy: 'Rhaglenni' },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  funders: { en: 'Funders', cy: 'Arianwyr' },
  nation: { en: 'Where', cy: 'Ble' },
  years: { en: 'Years', cy: 'Blynyddoedd' },
  total: { en: 'Announced total', cy: 'Cyfanswm a gyhoeddwyd' },
  notPublished: { en: 'Not published', cy: 'Heb ei gyhoeddi' },
  awards: { en: 'Named', cy: 'Wedi’u henwi' },
  awardsOf: { en: (n: number, of: string) => `${n} of ${of}`, cy: (n: number, of: string) => `${n} o ${of}` },
  awarded: { en: 'Published awards', cy: 'Dyfarniadau cyhoeddedig' },
  awardedNone: { en: 'No sum', cy: 'Dim swm' },
  schemes: { en: 'Schemes on record', cy: 'Cynlluniau ar gofnod' },
  looseHeading: { en: 'Awards outside these programmes', cy: 'Dyfarniadau y tu allan i’r rhaglenni hyn' },
  rulesHeading: { en: 'Its rules', cy: 'Ei rheolau' },
  awardsHeading: { en: 'Awards', cy: 'Dyfarniadau' },
  schemesHeading: { en: 'Schemes', cy: 'Cynlluniau' },
  readingNoAwards: { en: 'No award of it is on record.', cy: 'Nid oes dyfarniad ganddi ar gofnod.' },
  noAwardsBody: {
    en: 'No single award of this programme has been found in a public source. It may not give awards at all: read its rules above.',
    cy: 'Ni chafwyd dyfarniad unigol gan y rhaglen hon mewn ffynhonnell gyhoeddus. Efallai nad yw’n rhoi dyfarniadau o gwbl: darllenwch ei rheolau uchod.',
  },
  smallest: { en: 'Least that an award could be', cy: 'Y lleiaf y gallai dyfarniad fod' },
  largest: { en: 'Most that an award could be', cy: 'Y mwyaf y gallai dyfarniad fod' },
  countedAwards: { en: 'Awards in the sum', cy: 'Dyfarniadau yn y swm' },
  unknownSum: { en: 'Unknown', cy: 'Anhysbys' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  everyAward: { en: 'All awards on record', cy: 'Pob dyfarniad ar gofnod' },
  programmesShow: {
    en: (n: number) => `Show all ${countText('en', 'programmes', n)} as a table`,
    cy: (n: number) => `Dangos pob un o’r ${countText('cy', 'programmes', n)} fel tabl`,
  },
  looseShow: { en: (n: number) => `Show the ${awardsEn(n)}`, cy: (n: number) => `Dangos y ${awardsCy(n)}` },
  noSchemes: {
    en: 'No scheme of this programme is on record.',
    cy: 'Nid oes cynllun o’r rhaglen hon ar gofnod.',
  },
  openYears: { en: (from: number) => `From ${from}`, cy: (from: number) => `O ${from}` },
  yearsRange: {
    en: (from: number, to: number) => `${from}–${to}`,
    cy: (from: number, to: number) => `${from}–${to}`,
  },
})
