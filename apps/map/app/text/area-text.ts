import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

const schemesEn = (n: number) => countText('en', 'schemes', n)
const schemesCy = (n: number) => countText('cy', 'schemes', n)

export const areaText = defineText({
  title: { en: 'Areas', cy: 'Ardaloedd' },
  lede: {
    en: 'Health services are planned by 36 integrated care boards in England, 14 health boards in Scotland, 7 local health boards in Wales and 5 trusts in Northern Ireland. Their duties differ, so compare across nations with care.',
    cy: 'Mae gwasanaethau iechyd yn cael eu cynllunio gan 36 bwrdd gofal integredig yn Lloegr, 14 bwrdd iechyd yn yr Alban, 7 bwrdd iechyd lleol yng Nghymru a 5 ymddiriedolaeth yng Ngogledd Iwerddon. Mae eu dyletswyddau’n wahanol, felly cymharwch ar draws cenhedloedd yn ofalus.',
  },
  nations: { en: 'Nations', cy: 'Cenhedloedd' },
  regions: { en: 'Regions of England', cy: 'Rhanbarthau Lloegr' },
  local: { en: 'Councils and counties', cy: 'Cynghorau a siroedd' },
  localOf: {
    en: (nation: string, councils: number, counties: number) =>
      `${nation}: ${councils} councils${counties > 0 ? `, ${counties} counties` : ''}`,
    cy: (nation: string, councils: number, counties: number) =>
      `${nation}: ${councils} o gynghorau${counties > 0 ? `, ${counties} o siroedd` : ''}`,
  },
  health: { en: 'Health areas', cy: 'Ardaloedd iechyd' },
  everyArea: { en: 'All areas on this page', cy: 'Pob ardal ar y dudalen hon' },
  area: { en: 'Area', cy: 'Ardal' },
  kind: { en: 'Kind', cy: 'Math' },
  population: { en: 'People', cy: 'Pobl' },
  schemes: { en: 'Schemes', cy: 'Cynlluniau' },
  money: { en: 'With a published sum', cy: 'Gyda swm cyhoeddedig' },
  readingReaches: {
    en: (name: string) => `In ${name},`,
    cy: (name: string) => `${name}:`,
  },
  readingNone: {
    en: (name: string) =>
      `No scheme on record covers ${name} or a place in it. That says what has been published and found, not that nothing runs there.`,
    cy: (name: string) =>
      `${name}: nid oes cynllun ar gofnod sy’n ei chwmpasu nac yn gwasanaethu lle ynddi. Mae hynny’n dweud beth a gyhoeddwyd ac a ganfuwyd, nid nad oes dim yn rhedeg yno.`,
  },
  readingActivities: {
    en: (links: number, of: number) =>
      of === 1
        ? 'It has a link worker service.'
        : links === of
          ? 'All of those in it have a link worker service.'
          : `${links} of the ${of} in it ${links === 1 ? 'has' : 'have'} a link worker service.`,
    cy: (links: number, of: number) =>
      of === 1
        ? 'Mae ganddo wasanaeth gweithiwr cyswllt.'
        : links === of
          ? 'Mae gan bob un ynddi wasanaeth gweithiwr cyswllt.'
          : `Mae gan ${links} ohonynt wasanaeth gweithiwr cyswllt.`,
  },
  readingMoney: {
    en: (n: number) => `An award with a published sum is on record for ${n} of them.`,
    cy: (n: number) => `Mae dyfarniad â swm cyhoeddedig ar gofnod ar gyfer ${n} ohonynt.`,
  },
  readingSum: {
    en: (pounds: string) => `The awards for it alone that may be added up come to ${pounds}.`,
    cy: (pounds: string) => `Mae’r dyfarniadau ar ei chyfer hi’n unig y gellir eu hadio yn dod i ${pounds}.`,
  },
  moneyHeading: { en: 'Money', cy: 'Arian' },
  moneyNone: {
    en: 'No award for a place in it has been found in a public source.',
    cy: 'Ni chafwyd dyfarniad ar gyfer lle ynddi mewn ffynhonnell gyhoeddus.',
  },
  moneyShow: {
    en: (n: number) => `Show the ${countText('en', 'awards', n)}`,
    cy: (n: number) => `Dangos y ${countText('cy', 'awards', n)}`,
  },
  readingEnded: {
    en: (name: string, when: string) =>
      `${name} ended on ${when}. Its schemes are counted in the areas that followed it.`,
    cy: (name: string, when: string) =>
      `Daeth ${name} i ben ar ${when}. Mae ei chynlluniau’n cael eu cyfrif yn yr ardaloedd a’i dilynodd.`,
  },
  figuresHeading: { en: 'Figures', cy: 'Ffigurau' },
  figureLink: { en: 'With a link worker service', cy: 'Gyda gwasanaeth gweithiwr cyswllt' },
  figureMoney: { en: 'With a published award', cy: 'Gyda dyfarniad cyhoeddedig' },
  figurePeople: { en: 'People', cy: 'Pobl' },
  unknownHeading: { en: 'What we do not know', cy: 'Yr hyn nad ydym yn ei wybod' },
  unknownLinkWorkers: {
    en: 'How many link workers there are here: no official count for an area of this kind has been found.',
    cy: 'Faint o weithwyr cyswllt sydd yma: ni chafwyd cyfrif swyddogol ar gyfer ardal o’r math hwn.',
  },
  unknownMoney: {
    en: (n: number) => `How much money ${schemesEn(n)} received: the sources read give no sum.`,
    cy: (n: number) => `Arian ${schemesCy(n)}: ni chyhoeddwyd swm yn y ffynonellau a ddarllenwyd.`,
  },
  unknownBoundary: {
    en: 'Its exact boundary: no boundary file has been loaded, so the map shows one point for the area.',
    cy: 'Ei ffin union: nid oes ffeil ffiniau wedi’i llwytho, felly mae’r map yn dangos un pwynt ar gyfer yr ardal.',
  },
  unknownOthers: {
    en: 'Which other schemes run here: the register holds only what was found in public sources.',
    cy: 'Pa gynlluniau eraill sy’n rhedeg yma: dim ond yr hyn a ganfuwyd mewn ffynonellau cyhoeddus sydd yn y gofrestr.',
  },
  howHeading: { en: 'How we know', cy: 'Sut rydym yn gwybod' },
  basis: { en: 'Population', cy: 'Poblogaeth' },
  figureSource: {
    en: 'Counts are of our register; each scheme below names its own source.',
    cy: 'O’n cofrestr ni y daw’r cyfrifon; mae pob cynllun isod yn enwi ei ffynhonnell ei hun.',
  },
  fullName: { en: 'Full name', cy: 'Enw llawn' },
  code: { en: 'Code', cy: 'Cod' },
  odsCode: { en: 'NHS organisation code', cy: 'Cod sefydliad y GIG' },
  vintage: { en: 'Boundaries of', cy: 'Ffiniau' },
  sameHistory: { en: 'Before and after', cy: 'Cyn ac ar ôl' },
  cameFrom: { en: 'It was made from', cy: 'Fe’i gwnaed o' },
  became: { en: 'It became', cy: 'Daeth yn' },
  share: {
    en: (share: string, vintage: string) => `${share} of its people, boundaries of ${vintage}`,
    cy: (share: string, vintage: string) => `${share} o’i phobl, ffiniau ${vintage}`,
  },
  shareUnknown: {
    en: (vintage: string) => `a part of its people, not counted; boundaries of ${vintage}`,
    cy: (vintage: string) => `rhan o’i phobl, heb ei chyfrif; ffiniau ${vintage}`,
  },
  locator: {
    en: (name: string) => `${name} on the map of the United Kingdom`,
    cy: (name: string) => `${name} ar fap y Deyrnas Unedig`,
  },
  seeOnMap: { en: 'See it on the map', cy: 'Ei weld ar y map' },
})
