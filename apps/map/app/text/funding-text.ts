import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

const awardsEn = (n: number) => countText('en', 'awards', n)
const awardsCy = (n: number) => countText('cy', 'awards', n)

export const fundingText = defineText({
  title: { en: 'Funding', cy: 'Cyllid' },
  lede: {
    en: (programmes: number, awards: number, pounds: string, withSum: number) =>
      `${countText('en', 'programmes', programmes)} and ${awardsEn(awards)} are on record. The ${awardsEn(withSum)} with a published sum come to ${pounds}; the others are named without one, so no total can be given.`,
    cy: (programmes: number, awards: number, pounds: string, withSum: number) =>
      `Mae ${countText('cy', 'programmes', programmes)} a ${awardsCy(awards)} ar gofnod. Mae’r ${awardsCy(withSum)} sydd â swm cyhoeddedig yn dod i ${pounds}; mae’r lleill wedi’u henwi heb swm, felly ni ellir rhoi cyfanswm.`,
  },
  overlapNote: {
    en: 'Some sums overlap: an award may be part of another that is also listed, and some are contracts or investments and not grants. The notes say which.',
    cy: 'Mae rhai symiau’n gorgyffwrdd: gall dyfarniad fod yn rhan o un arall sydd hefyd wedi’i restru, ac mae rhai’n gontractau neu’n fuddsoddiadau yn hytrach na grantiau. Mae’r nodiadau’n dweud pa rai.',
  },
  programmesHeading: { en: 'Programmes', cy: 'Rhaglenni' },
  chartCaption: { en: 'Programmes with a published total', cy: 'Rhaglenni â chyfanswm cyhoeddedig' },
  chartNote: {
    en: 'Totals as each programme announced them.',
    cy: 'Cyfansymiau fel y cyhoeddwyd gan bob rhaglen.',
  },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  funders: { en: 'Funders', cy: 'Arianwyr' },
  nation: { en: 'Where', cy: 'Ble' },
  years: { en: 'Years', cy: 'Blynyddoedd' },
  total: { en: 'Announced total', cy: 'Cyfanswm a gyhoeddwyd' },
  notPublished: { en: 'Not published', cy: 'Heb ei gyhoeddi' },
  awards: { en: 'Awards on record', cy: 'Dyfarniadau ar gofnod' },
  awardsOf: { en: (n: number, of: number) => `${n} of ${of}`, cy: (n: number, of: number) => `${n} o ${of}` },
  schemes: { en: 'Schemes on record', cy: 'Cynlluniau ar gofnod' },
  looseHeading: { en: 'Awards outside these programmes', cy: 'Dyfarniadau y tu allan i’r rhaglenni hyn' },
  rulesHeading: { en: 'Its rules', cy: 'Ei rheolau' },
  awardsHeading: { en: 'Awards', cy: 'Dyfarniadau' },
  schemesHeading: { en: 'Schemes', cy: 'Cynlluniau' },
  readingTotal: {
    en: (name: string, pounds: string) => `${name} announced ${pounds}.`,
    cy: (name: string, pounds: string) => `Cyhoeddodd ${name} ${pounds}.`,
  },
  readingNoTotal: {
    en: (name: string) => `No total has been published for ${name} in the sources read.`,
    cy: (name: string) => `Ni chyhoeddwyd cyfanswm ar gyfer ${name} yn y ffynonellau a ddarllenwyd.`,
  },
  readingAwards: {
    en: (n: number, of: number | null, withSum: number, pounds: string) =>
      `${of ? `${n} of its ${of} awards` : awardsEn(n)} ${n === 1 ? 'is' : 'are'} on record; ${withSum === 0 ? 'none has a published sum' : `${withSum} with a published sum, together ${pounds}`}.`,
    cy: (n: number, of: number | null, withSum: number, pounds: string) =>
      `Mae ${of ? `${n} o’i ${of} dyfarniad` : awardsCy(n)} ar gofnod; ${withSum === 0 ? 'nid oes gan yr un swm cyhoeddedig' : `${withSum} â swm cyhoeddedig, ${pounds} gyda’i gilydd`}.`,
  },
  readingNoAwards: { en: 'No award of it is on record.', cy: 'Nid oes dyfarniad ganddi ar gofnod.' },
  noAwardsBody: {
    en: 'No single award of this programme has been found in a public source. It may not give awards at all: read its rules above.',
    cy: 'Ni chafwyd dyfarniad unigol gan y rhaglen hon mewn ffynhonnell gyhoeddus. Efallai nad yw’n rhoi dyfarniadau o gwbl: darllenwch ei rheolau uchod.',
  },
  smallest: { en: 'Smallest award', cy: 'Dyfarniad lleiaf' },
  largest: { en: 'Largest award', cy: 'Dyfarniad mwyaf' },
  sumRow: { en: 'Sum of the published amounts', cy: 'Swm y symiau cyhoeddedig' },
  sumRest: {
    en: (n: number) => `${awardsEn(n)} without a published amount ${n === 1 ? 'is' : 'are'} not in it`,
    cy: (n: number) => `Nid yw ${awardsCy(n)} heb swm cyhoeddedig wedi’u cynnwys`,
  },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  everyAward: { en: 'All awards on record', cy: 'Pob dyfarniad ar gofnod' },
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
