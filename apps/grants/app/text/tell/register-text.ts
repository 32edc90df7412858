import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** What of a round's awards is on the public register. */
export const registerText = defineText({
  title: { en: 'On the public register', cy: 'Ar y gofrestr gyhoeddus' },
  lede: {
    en: (registered: number, awards: number) =>
      `${registered} of ${countText('en', 'awards', awards)} are on the register of schemes and awards.`,
    cy: (registered: number, awards: number) =>
      `Mae ${registered} o ${countText('cy', 'awards', awards)} ar y gofrestr o gynlluniau a dyfarniadau.`,
  },
  fictional: {
    en: 'This round is made up. Nothing of it reaches the public register, ever.',
    cy: 'Mae’r rownd hon wedi’i dyfeisio. Nid oes dim ohoni’n cyrraedd y gofrestr gyhoeddus, byth.',
  },
  notTold: {
    en: 'Awards reach the register once their results are told, and not a moment before.',
    cy: 'Mae dyfarniadau’n cyrraedd y gofrestr unwaith y dywedir eu canlyniadau, a dim eiliad cyn hynny.',
  },
  how: {
    en: 'Within a minute of telling, each award that stands becomes an award and a scheme at the desk, with its programme, years and areas. Nothing is typed again. The next release publishes them, and the map shows them. An award that ends is retired.',
    cy: 'O fewn munud i’r dweud, mae pob dyfarniad sy’n sefyll yn dod yn ddyfarniad ac yn gynllun wrth y ddesg, gyda’i raglen, ei flynyddoedd a’i ardaloedd. Ni theipir dim eto. Mae’r datganiad nesaf yn eu cyhoeddi, a’r map yn eu dangos. Mae dyfarniad sy’n dod i ben yn cael ei ymddeol.',
  },
  noProgramme: {
    en: 'The round names no programme of the register, so its awards stand there without one. It is named on the design of a round.',
    cy: 'Nid yw’r rownd yn enwi rhaglen o’r gofrestr, felly mae ei dyfarniadau’n sefyll yno heb un. Fe’i henwir ar ddyluniad rownd.',
  },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  award: { en: 'Award', cy: 'Dyfarniad' },
  sum: { en: 'Sum', cy: 'Swm' },
  state: { en: 'State', cy: 'Cyflwr' },
  organisation: { en: 'Organisation there', cy: 'Y sefydliad yno' },
  'matched-number': { en: 'found by its number', cy: 'canfuwyd yn ôl ei rif' },
  'matched-name': {
    en: 'found by its name alone: compare them',
    cy: 'canfuwyd yn ôl ei enw’n unig: cymharwch nhw',
  },
  'matched-new': { en: 'new', cy: 'newydd' },
  published: {
    en: (release: number) => `Published in release ${release}`,
    cy: (release: number) => `Cyhoeddwyd yn natganiad ${release}`,
  },
  registered: { en: 'At the desk, for the next release', cy: 'Wrth y ddesg, ar gyfer y datganiad nesaf' },
  ended: { en: 'Retired, as it stands no more', cy: 'Wedi ymddeol, gan nad yw’n sefyll mwyach' },
  waiting: { en: 'Waits for the next minute', cy: 'Yn aros am y funud nesaf' },
  noArea: {
    en: 'It named no area, so it is on no map: the desk adds it by hand',
    cy: 'Ni enwodd ardal, felly nid yw ar unrhyw fap: mae’r ddesg yn ei ychwanegu â llaw',
  },
  none: { en: 'No award stands.', cy: 'Nid oes dyfarniad yn sefyll.' },
})
