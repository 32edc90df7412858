import { defineText } from '@academy/domain/text/define-text'
import { formatNumber } from '@academy/ui/text/format-number'
import { countText } from '@academy/ui/text/count-text'

/** The list of schemes and the page of one. */
export const schemeText = defineText({
  title: { en: 'Schemes', cy: 'Cynlluniau' },
  caption: { en: 'Scheme', cy: 'Cynllun' },
  listed: {
    en: (n: number, all: number) =>
      n === all
        ? `${countText('en', 'schemes', all)} on record, by name.`
        : `${formatNumber('en', n)} of ${countText('en', 'schemes', all)} on record.`,
    cy: (n: number, all: number) =>
      n === all
        ? `${countText('cy', 'schemes', all)} ar gofnod, yn ôl enw.`
        : `${formatNumber('cy', n)} o’r ${formatNumber('cy', all)} cynllun ar gofnod.`,
  },
  listedMore: {
    en: (n: number, all: number) =>
      `More than ${formatNumber('en', n)} of ${countText('en', 'schemes', all)} on record, by name.`,
    cy: (n: number, all: number) =>
      `Mwy na ${formatNumber('cy', n)} o’r ${formatNumber('cy', all)} cynllun ar gofnod, yn ôl enw.`,
  },
  nearestTo: {
    en: (place: string) => `Schemes nearest to ${place}`,
    cy: (place: string) => `Cynlluniau agosaf: ${place}`,
  },
  servingArea: {
    en: (area: string) => `Schemes in ${area}`,
    cy: (area: string) => `Cynlluniau: ${area}`,
  },
  widerToo: {
    en: (area: string) => `Schemes that cover a wider area than ${area} are listed apart`,
    cy: (area: string) => `Rhestrir ar wahân y cynlluniau sy’n cwmpasu ardal ehangach na ${area}`,
  },
  nearestNote: {
    en: 'Distances are straight lines to the town on record, not to a door. Schemes that cover a whole area stand below the list.',
    cy: 'Llinellau syth i’r dref ar gofnod yw’r pellteroedd, nid at ddrws. Mae cynlluniau sy’n cwmpasu ardal gyfan o dan y rhestr.',
  },
  noPlace: {
    en: (text: string) =>
      `No town, postcode, council, county or health area is called “${text}” in our lists. Check the spelling, or try a larger town nearby.`,
    cy: (text: string) =>
      `Nid oes tref, cod post, cyngor, sir nac ardal iechyd o’r enw “${text}” yn ein rhestrau. Gwiriwch y sillafu, neu rhowch gynnig ar dref fwy gerllaw.`,
  },
  away: { en: (distance: string) => `${distance} away`, cy: (distance: string) => `${distance} i ffwrdd` },
  here: { en: 'In this town', cy: 'Yn y dref hon' },
  emptyTitle: { en: 'No scheme matches', cy: 'Does dim cynllun yn cyd-fynd' },
  emptyBody: {
    en: 'Take one filter away or use fewer words. Words need not be spelt exactly. For what is near a town, use “Find schemes near a place”.',
    cy: 'Tynnwch un hidlydd i ffwrdd neu defnyddiwch lai o eiriau. Nid oes rhaid sillafu’r geiriau’n union. I weld beth sydd ger tref, defnyddiwch “Canfod cynlluniau ger lle”.',
  },
  ledBy: {
    en: (lead: string, where: string) => `Led by ${lead}; ${where}.`,
    cy: (lead: string, where: string) => `Dan arweiniad ${lead}; ${where}.`,
  },
  lead: { en: 'Lead', cy: 'Arweinydd' },
  leadUnknown: { en: 'Not named in the source', cy: 'Heb ei enwi yn y ffynhonnell' },
  place: { en: 'Place', cy: 'Lle' },
  activities: { en: 'Activities', cy: 'Gweithgareddau' },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  noProgramme: { en: 'None on record', cy: 'Dim un ar gofnod' },
  money: { en: 'Awards on record', cy: 'Dyfarniadau ar gofnod' },
  noAward: { en: 'No award on record', cy: 'Dim dyfarniad ar gofnod' },
  noAmount: { en: 'Award on record, without a sum of its own', cy: 'Dyfarniad ar gofnod, heb swm ei hun' },
  people: { en: 'People it is for', cy: 'Ar gyfer pwy' },
  status: { en: 'What the source says', cy: 'Yr hyn y mae’r ffynhonnell yn ei ddweud' },
  statusNote: {
    en: 'Its position when the source was written, not today’s.',
    cy: 'Y sefyllfa pan ysgrifennwyd y ffynhonnell, nid heddiw.',
  },
  kind: { en: 'Kind of lead', cy: 'Math o arweinydd' },
  identifiers: { en: 'Identifiers of the lead', cy: 'Dynodwyr yr arweinydd' },
  partners: { en: 'Partners', cy: 'Partneriaid' },
  areas: { en: 'Covers', cy: 'Yn cwmpasu' },
  partOf: {
    en: (area: string) => `a place in ${area}`,
    cy: (area: string) => `lle yn ${area}`,
  },
  notStated: { en: 'Not stated in the source', cy: 'Heb ei nodi yn y ffynhonnell' },
  moneyHeading: { en: 'Money', cy: 'Arian' },
  moneyNone: {
    en: 'No award to this scheme has been found in a public source. That does not mean that it has no funding.',
    cy: 'Ni chafwyd dyfarniad i’r cynllun hwn mewn ffynhonnell gyhoeddus. Nid yw hynny’n golygu nad oes ganddo arian.',
  },
  nearbyHeading: { en: 'Nearest schemes', cy: 'Y cynlluniau agosaf' },
  sameProgrammeHeading: { en: 'Others in the same programme', cy: 'Eraill yn yr un rhaglen' },
  howHeading: { en: 'How we know', cy: 'Sut rydym yn gwybod' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  licence: { en: 'Licence of the source', cy: 'Trwydded y ffynhonnell' },
  sourceDate: { en: 'Date of the source', cy: 'Dyddiad y ffynhonnell' },
  verified: { en: 'Last checked', cy: 'Gwiriwyd ddiwethaf' },
  confidence: { en: 'Confidence', cy: 'Hyder' },
  locator: {
    en: (name: string) => `${name} on the map of the United Kingdom`,
    cy: (name: string) => `${name} ar fap y Deyrnas Unedig`,
  },
  recipient: { en: 'Recipient', cy: 'Derbynnydd' },
  award: { en: 'Award', cy: 'Dyfarniad' },
  funder: { en: 'Paid by', cy: 'Talwyd gan' },
  funderUnknown: { en: 'Not named', cy: 'Heb ei enwi' },
  inAwards: {
    en: (counted: number, of: number) => `in ${counted} of ${of} awards`,
    cy: (counted: number, of: number) => `mewn ${counted} o ${of} dyfarniad`,
  },
  amount: { en: 'Amount', cy: 'Swm' },
  awarded: { en: 'Awarded', cy: 'Dyfarnwyd' },
  months: { en: (n: number) => `over ${n} months`, cy: (n: number) => `dros ${n} mis` },
  dateUnknown: { en: 'Date not published', cy: 'Dyddiad heb ei gyhoeddi' },
  note: { en: 'Note', cy: 'Nodyn' },
  scheme: { en: 'Scheme', cy: 'Cynllun' },
})
