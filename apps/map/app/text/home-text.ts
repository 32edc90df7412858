import { defineText } from '@academy/domain/text/define-text'
import { formatNumber } from '@academy/ui/text/format-number'
import { plural } from '@academy/ui/text/plural'
import { countText } from '@academy/ui/text/count-text'

const schemesEn = (n: number) => countText('en', 'schemes', n)
const schemesCy = (n: number) => countText('cy', 'schemes', n)
const en = (n: number) => formatNumber('en', n)
const cy = (n: number) => formatNumber('cy', n)

/** The national map and the filters that it shares with the list. */
export const homeText = defineText({
  title: {
    en: 'Social prescribing across the United Kingdom',
    cy: 'Presgripsiynu cymdeithasol ledled y Deyrnas Unedig',
  },
  metaDescription: {
    en: 'Who does what, where, with whose money, and does it work: social prescribing schemes in England, Scotland, Wales and Northern Ireland, each with its source.',
    cy: 'Pwy sy’n gwneud beth, ble, gydag arian pwy, ac a yw’n gweithio: cynlluniau presgripsiynu cymdeithasol yng Nghymru, Lloegr, yr Alban a Gogledd Iwerddon, pob un â’i ffynhonnell.',
  },
  onRecord: {
    en: (n: number) => `${schemesEn(n)} ${n === 1 ? 'is' : 'are'} on record in the United Kingdom`,
    cy: (n: number) => `Mae ${schemesCy(n)} ar gofnod yn y Deyrnas Unedig`,
  },
  matching: {
    en: (n: number, all: number) =>
      `${en(n)} of the ${schemesEn(all)} on record ${n === 1 ? 'matches' : 'match'} these filters`,
    cy: (n: number, all: number) =>
      `Mae ${cy(n)} o’r ${cy(all)} cynllun ar gofnod yn cyd-fynd â’r hidlwyr hyn`,
  },
  and: { en: 'and', cy: 'a' },
  ownRegister: {
    en: (release: number) => `Our register, release ${release}; each scheme names its own source`,
    cy: (release: number) =>
      `Ein cofrestr, rhyddhad ${release}; mae pob cynllun yn enwi ei ffynhonnell ei hun`,
  },
  linkWorkersAgainstPlan: {
    en: (fte: string, when: string, aim: string, by: string) =>
      `England had ${fte} full-time equivalent link workers in ${when}, against an aim of ${aim} by ${by}.`,
    cy: (fte: string, when: string, aim: string, by: string) =>
      `Roedd gan Loegr ${fte} o weithwyr cyswllt cyfwerth ag amser llawn ym mis ${when}, o gymharu â nod o ${aim} erbyn ${by}.`,
  },
  layers: { en: 'Show', cy: 'Dangos' },
  layerSchemes: { en: 'Schemes', cy: 'Cynlluniau' },
  layerAreas: { en: 'Health areas', cy: 'Ardaloedd iechyd' },
  filters: { en: 'Filters', cy: 'Hidlwyr' },
  nation: { en: 'Nation', cy: 'Cenedl' },
  everyNation: { en: 'Every nation', cy: 'Pob cenedl' },
  activity: { en: 'Activity', cy: 'Gweithgaredd' },
  everyActivity: { en: 'Every activity', cy: 'Pob gweithgaredd' },
  programme: { en: 'Programme', cy: 'Rhaglen' },
  everyProgramme: { en: 'Every programme', cy: 'Pob rhaglen' },
  period: { en: 'Known to run in', cy: 'Hysbys yn rhedeg yn' },
  everyPeriod: { en: 'Any year', cy: 'Unrhyw flwyddyn' },
  words: { en: 'Words', cy: 'Geiriau' },
  wordsHint: { en: 'name, lead or place', cy: 'enw, arweinydd neu le' },
  apply: { en: 'Apply', cy: 'Rhoi ar waith' },
  clear: { en: 'Clear all', cy: 'Clirio’r cyfan' },
  filtersOn: { en: 'Filtered by', cy: 'Wedi’i hidlo yn ôl' },
  filterBox: { en: 'This part of the map', cy: 'Y rhan hon o’r map' },
  filterWider: {
    en: (area: string) => `Covering a wider area than ${area}`,
    cy: (area: string) => `Yn cwmpasu ardal ehangach na ${area}`,
  },
  filterWide: { en: 'Covers a wider area', cy: 'Yn cwmpasu ardal ehangach' },
  filterMarked: { en: 'On the map', cy: 'Ar y map' },
  remove: { en: (what: string) => `Remove ${what}`, cy: (what: string) => `Tynnu ${what}` },
  find: { en: 'Find schemes near a place', cy: 'Canfod cynlluniau ger lle' },
  findLabel: { en: 'Town, postcode or area', cy: 'Tref, cod post neu ardal' },
  findButton: { en: 'Find', cy: 'Canfod' },
  faces: { en: 'Four ways to read this page', cy: 'Pedair ffordd o ddarllen y dudalen hon' },
  faceMap: { en: 'Map', cy: 'Map', same: true },
  faceTable: { en: 'Table', cy: 'Tabl' },
  faceWords: { en: 'In words', cy: 'Mewn geiriau' },
  faceDownload: { en: 'Download', cy: 'Lawrlwytho' },
  mapHeading: { en: 'The map', cy: 'Y map' },
  explore: { en: 'Explore the map', cy: 'Archwilio’r map' },
  exploreMapbox: { en: 'Explore with Mapbox', cy: 'Archwilio gyda Mapbox' },
  exploreMapboxNote: {
    en: 'Mapbox draws street detail. It then receives your internet address and how you use the map.',
    cy: 'Mae Mapbox yn dangos manylion strydoedd. Yna mae’n derbyn eich cyfeiriad rhyngrwyd a sut rydych yn defnyddio’r map.',
  },
  mapAlt: {
    en: (n: number) => `Map of the United Kingdom with ${schemesEn(n)} drawn as marks. Each mark is a link.`,
    cy: (n: number) => `Map o’r Deyrnas Unedig gyda ${schemesCy(n)} fel marciau. Mae pob marc yn ddolen.`,
  },
  tilesAlt: {
    en: (areas: number) =>
      `The ${areas} health areas of the United Kingdom as squares of the same size, shaded by schemes on record. Each square is a link.`,
    cy: (areas: number) =>
      `${areas} ardal iechyd y Deyrnas Unedig fel sgwariau o’r un maint, wedi’u lliwio yn ôl cynlluniau ar gofnod. Mae pob sgwâr yn ddolen.`,
  },
  skipMap: { en: 'Skip the marks of the map', cy: 'Neidio heibio i farciau’r map' },
  markMany: {
    en: (n: number, place: string) => `${schemesEn(n)} around ${place}`,
    cy: (n: number, place: string) => `${schemesCy(n)} o gwmpas ${place}`,
  },
  tileLabel: {
    en: (name: string, n: number) => `${name}: ${schemesEn(n)}`,
    cy: (name: string, n: number) => `${name}: ${schemesCy(n)}`,
  },
  legend: { en: 'What the marks mean', cy: 'Ystyr y marciau' },
  legendSite: { en: 'A scheme in this town', cy: 'Cynllun yn y dref hon' },
  legendArea: {
    en: 'Serves a council area; the mark is its main town',
    cy: 'Yn gwasanaethu ardal cyngor; ei phrif dref yw’r marc',
  },
  legendMany: { en: 'Several close together', cy: 'Sawl un yn agos at ei gilydd' },
  legendWide: {
    en: (n: number) =>
      n === 1
        ? '1 scheme covers a wider area and is not drawn as a site'
        : `${en(n)} schemes cover a wider area and are not drawn as sites`,
    cy: (n: number) =>
      `Mae ${schemesCy(n)} yn cwmpasu ardal ehangach ac nid ydynt yn cael eu dangos fel safleoedd`,
  },
  legendTiles: { en: 'Schemes on record in the area', cy: 'Cynlluniau ar gofnod yn yr ardal' },
  legendBlank: { en: 'Four kinds of blank', cy: 'Pedwar math o fwlch' },
  unit: {
    en: (release: number, date: string) => `Unit: schemes. Release ${release}, ${date}.`,
    cy: (release: number, date: string) => `Uned: cynlluniau. Rhyddhad ${release}, ${date}.`,
  },
  tableOf: {
    en: (area: string) => `Schemes on record for ${area}`,
    cy: (area: string) => `Cynlluniau ar gofnod ar gyfer ${area}`,
  },
  tableNations: {
    en: 'Schemes by nation and English region',
    cy: 'Cynlluniau yn ôl cenedl a rhanbarth yn Lloegr',
  },
  tableAreas: { en: 'Schemes by health area', cy: 'Cynlluniau yn ôl ardal iechyd' },
  colArea: { en: 'Area', cy: 'Ardal' },
  colSchemes: { en: 'Schemes', cy: 'Cynlluniau' },
  colMoney: { en: 'With a published sum', cy: 'Gyda swm cyhoeddedig' },
  colLink: { en: 'With link workers', cy: 'Gyda gweithwyr cyswllt' },
  countCaveat: {
    en: 'These are the schemes found in public sources so far, not every scheme that runs. A low number may mean that fewer were published, not that fewer exist.',
    cy: 'Dyma’r cynlluniau a ganfuwyd mewn ffynonellau cyhoeddus hyd yma, nid pob cynllun sy’n rhedeg. Gall nifer isel olygu bod llai wedi’u cyhoeddi, nid bod llai’n bodoli.',
  },
  wordsHeading: { en: 'In words', cy: 'Mewn geiriau' },
  wordsNone: {
    en: (none: number, onlyWider: number, areas: number) =>
      [
        none === 0
          ? `Every one of the ${areas} health areas is covered by at least one.`
          : plural('en', none, {
              one: `# of the ${areas} health areas has none on record.`,
              other: `# of the ${areas} health areas have none on record.`,
            }),
        onlyWider > 0 &&
          plural('en', onlyWider, {
            one: 'In # of them the only schemes are those that cover a wider region or nation.',
            other: 'In # of them the only schemes are those that cover a wider region or nation.',
          }),
      ]
        .filter(Boolean)
        .join(' '),
    cy: (none: number, onlyWider: number, areas: number) =>
      [
        none === 0
          ? `Mae o leiaf un yn cwmpasu pob un o’r ${cy(areas)} ardal iechyd.`
          : `Nid oes gan ${cy(none)} o’r ${cy(areas)} ardal iechyd yr un ar gofnod.`,
        onlyWider > 0 &&
          `Mewn ${cy(onlyWider)} ohonynt, yr unig gynlluniau yw’r rhai sy’n cwmpasu rhanbarth neu genedl ehangach.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  wordsMarks: {
    en: (marked: number, wide: number) =>
      `${schemesEn(marked)} can be put on the map; ${schemesEn(wide)} ${wide === 1 ? 'covers' : 'cover'} a region, a nation or no stated place, and ${wide === 1 ? 'is' : 'are'} listed apart.`,
    cy: (marked: number, wide: number) =>
      `Gellir rhoi ${schemesCy(marked)} ar y map; mae ${schemesCy(wide)} yn cwmpasu rhanbarth, cenedl neu ddim lle penodol, ac wedi’u rhestru ar wahân.`,
  },
  wordsMoney: {
    en: (withSum: number, without: number) =>
      `An award with a published sum is on record for ${en(withSum)} of them, and none for ${en(without)}. The sums are not added up here: some are shared, part of one another, or the most that could be paid.`,
    cy: (withSum: number, without: number) =>
      `Mae dyfarniad â swm cyhoeddedig ar gofnod ar gyfer ${cy(withSum)} ohonynt, a dim ar gyfer ${cy(without)}. Nid yw’r symiau’n cael eu hadio yma: mae rhai wedi’u rhannu, yn rhan o’i gilydd, neu’r mwyaf y gellid ei dalu.`,
  },
  unknownNations: {
    en: (names: readonly string[]) =>
      `What we do not know: no number of link workers for the whole of ${names.join(' or of ')} has been found.`,
    cy: (names: readonly string[]) =>
      `Yr hyn nad ydym yn ei wybod: ni chafwyd nifer y gweithwyr cyswllt ar gyfer ${names.join(' gyfan nac ar gyfer ')} gyfan.`,
  },
  boardsReported: {
    en: (boards: number, when: string) =>
      `For ${en(boards)} integrated care boards there is what their networks reported of ${when}, which leaves out most link workers of voluntary organisations.`,
    cy: (boards: number, when: string) =>
      `Ar gyfer ${cy(boards)} bwrdd gofal integredig ceir yr hyn a nododd eu rhwydweithiau am ${when}, sy’n hepgor y rhan fwyaf o weithwyr cyswllt mudiadau gwirfoddol.`,
  },
  boardsCounted: {
    en: (boards: readonly string[]) =>
      `${boards.length === 1 ? 'One board has' : `${en(boards.length)} boards have`} published how many there are: ${boards.join('; ')}.`,
    cy: (boards: readonly string[]) =>
      `Mae ${cy(boards.length)} bwrdd wedi cyhoeddi faint sydd: ${boards.join('; ')}.`,
  },
  noBoardCounted: {
    en: 'No integrated care board is known to have published how many there are.',
    cy: 'Ni wyddys am unrhyw fwrdd gofal integredig sydd wedi cyhoeddi faint sydd.',
  },
  boardCount: {
    en: (name: string, n: string, when: string) => `${name} ${n}${when && ` (${when})`}`,
    cy: (name: string, n: string, when: string) => `${name} ${n}${when && ` (${when})`}`,
    same: true,
  },
  everyFigure: { en: 'Every figure, with its source', cy: 'Pob ffigur, gyda’i ffynhonnell' },
  periodNote: {
    en: (year: number) =>
      `A scheme counts as known to run in ${year} where a source says that it ran in it, or that it began before and ran later. An award, a plan or a tender does not say so.`,
    cy: (year: number) =>
      `Mae cynllun yn cyfrif fel un hysbys yn rhedeg yn ${year} lle mae ffynhonnell yn dweud iddo redeg ynddi, neu iddo ddechrau cynt a rhedeg wedyn. Nid yw dyfarniad, cynllun na thendr yn dweud hynny.`,
  },
  downloadHeading: { en: 'Download', cy: 'Lawrlwytho' },
  downloadIntro: {
    en: (n: number) => `The ${schemesEn(n)} of this page, with every source, licence and date of checking.`,
    cy: (n: number) => `Ar y dudalen hon: ${schemesCy(n)}, gyda phob ffynhonnell, trwydded a dyddiad gwirio.`,
  },
  downloadCsv: { en: 'CSV, for a spreadsheet', cy: 'CSV, ar gyfer taenlen' },
  downloadJson: { en: 'JSON, for a program', cy: 'JSON, ar gyfer rhaglen' },
  downloadGeojson: { en: 'GeoJSON, for a map', cy: 'GeoJSON, ar gyfer map' },
  seeList: {
    en: (n: number) => `The list of ${schemesEn(n)}`,
    cy: (n: number) => `Y rhestr o ${schemesCy(n)}`,
  },
  headcount: { en: 'People working as link workers', cy: 'Pobl sy’n gweithio fel gweithwyr cyswllt' },
  noNationalCount: {
    en: 'No count for the whole nation has been found',
    cy: 'Ni chafwyd cyfrif ar gyfer y genedl gyfan',
  },
  howGood: { en: 'How good these facts are', cy: 'Pa mor dda yw’r ffeithiau hyn' },
  figuresHeading: { en: 'Link workers in each nation', cy: 'Gweithwyr cyswllt ym mhob cenedl' },
  emptyTitle: {
    en: 'No scheme matches all of these filters',
    cy: 'Does dim cynllun yn cyd-fynd â’r hidlwyr hyn i gyd',
  },
  emptyBody: {
    en: 'Take one filter away, or type a town to see the schemes nearest to it.',
    cy: 'Tynnwch un hidlydd i ffwrdd, neu teipiwch dref i weld y cynlluniau agosaf ati.',
  },
})
