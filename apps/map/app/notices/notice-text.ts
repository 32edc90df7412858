import { defineText } from '@academy/domain/text/define-text'

/** What a page says above itself: which release it shows, and which part of its address it could not use. */
export const noticeText = defineText({
  releaseTitle: {
    en: (number: number) => `You are reading release ${number}`,
    cy: (number: number) => `Rydych yn darllen rhyddhad ${number}`,
  },
  releaseBody: {
    en: (date: string) => `It was published on ${date} and stays as it was, so that it can be cited.`,
    cy: (date: string) => `Fe’i cyhoeddwyd ar ${date} ac mae’n aros fel yr oedd, er mwyn gallu cyfeirio ato.`,
  },
  releaseCurrent: { en: 'See this page as it is now', cy: 'Gweld y dudalen hon fel y mae nawr' },
  noRelease: {
    en: 'There is no release with the number in this address.',
    cy: 'Nid oes rhyddhad â’r rhif sydd yn y cyfeiriad hwn.',
  },
  everyRelease: { en: 'See every release', cy: 'Gweld pob rhyddhad' },
  title: {
    en: 'Part of the address could not be used',
    cy: 'Nid oedd modd defnyddio rhan o’r cyfeiriad',
  },
  unknownValue: {
    en: 'there is no such value. Choose one of these:',
    cy: 'nid oes gwerth o’r fath. Dewiswch un o’r rhain:',
  },
  malformed: {
    en: 'it is not written as we can read it.',
    cy: 'nid yw wedi’i ysgrifennu fel y gallwn ei ddarllen.',
  },
  period: { en: 'write a year, such as 2021.', cy: 'ysgrifennwch flwyddyn, fel 2021.' },
  area: { en: 'write the code of an area, such as E54000068.', cy: 'ysgrifennwch god ardal, fel E54000068.' },
  programme: {
    en: 'write the name that ends the address of the programme’s page.',
    cy: 'ysgrifennwch yr enw sydd ar ddiwedd cyfeiriad tudalen y rhaglen.',
  },
  bbox: {
    en: 'write west, south, east and north in degrees, with commas between them.',
    cy: 'ysgrifennwch y gorllewin, y de, y dwyrain a’r gogledd mewn graddau, gyda choma rhyngddynt.',
  },
  tooLong: { en: 'use at most 120 characters.', cy: 'defnyddiwch 120 nod ar y mwyaf.' },
  noArea: { en: 'no area with this code is on record.', cy: 'nid oes ardal â’r cod hwn ar gofnod.' },
  everyArea: { en: 'See every area', cy: 'Gweld pob ardal' },
  noProgramme: {
    en: 'no programme of this name is on record.',
    cy: 'nid oes rhaglen o’r enw hwn ar gofnod.',
  },
  everyProgramme: { en: 'See every programme', cy: 'Gweld pob rhaglen' },
  noPlace: { en: 'no place of this name is in our list.', cy: 'nid oes lle o’r enw hwn yn ein rhestr.' },
  noIndicator: {
    en: 'no indicator of this name is on record.',
    cy: 'nid oes dangosydd o’r enw hwn ar gofnod.',
  },
  unknownParameter: {
    en: 'there is no such filter here, so it was left out.',
    cy: 'nid oes hidlydd o’r fath yma, felly fe’i gadawyd allan.',
  },
  cutShort: {
    en: 'this link to a later page is cut short or out of date. This is the first page.',
    cy: 'mae’r ddolen hon i dudalen ddiweddarach wedi’i thorri neu wedi dyddio. Dyma’r dudalen gyntaf.',
  },
  nothing: {
    en: 'Nothing can match a value that does not exist, so nothing is listed here.',
    cy: 'Ni all dim gyd-fynd â gwerth nad yw’n bod, felly nid oes dim wedi’i restru yma.',
  },
  without: { en: 'See the page without it', cy: 'Gweld y dudalen hebddo' },
  noFile: { en: 'There is no such file.', cy: 'Nid oes ffeil o’r fath.' },
  unavailable: {
    en: 'The service cannot answer just now. Please try again in a moment.',
    cy: 'Ni all y gwasanaeth ateb ar hyn o bryd. Rhowch gynnig arall arni ymhen eiliad.',
  },
  refusedFile: {
    en: (what: string, why: string) => `The file cannot be made: ${what}: ${why}`,
    cy: (what: string, why: string) => `Ni ellir gwneud y ffeil: ${what}: ${why}`,
  },
})
