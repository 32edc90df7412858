import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

export const dataText = defineText({
  title: { en: 'Data', cy: 'Data', same: true },
  lede: {
    en: 'Everything on these pages can be taken away, with the source, licence and date of checking of every row. What is published is numbered and never changed afterwards.',
    cy: 'Gellir mynd â phopeth ar y tudalennau hyn, gyda ffynhonnell, trwydded a dyddiad gwirio pob rhes. Mae’r hyn a gyhoeddir wedi’i rifo ac nid yw’n newid wedyn.',
  },
  filesHeading: { en: 'Files', cy: 'Ffeiliau' },
  what: { en: 'What', cy: 'Beth' },
  formats: { en: 'Formats', cy: 'Fformatau' },
  schemes: { en: 'Schemes', cy: 'Cynlluniau' },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },
  areas: { en: 'Areas', cy: 'Ardaloedd' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  evidence: { en: 'Evidence', cy: 'Tystiolaeth' },
  timeline: { en: 'Policy events', cy: 'Digwyddiadau polisi' },
  programmes: { en: 'Programmes', cy: 'Rhaglenni' },
  figures: { en: 'Figures', cy: 'Ffigurau' },
  indicatorsLink: {
    en: 'What each figure counts, and all its values',
    cy: 'Yr hyn y mae pob ffigur yn ei gyfrif, a’i holl werthoedd',
  },
  organisations: { en: 'Organisations', cy: 'Sefydliadau' },
  releasesHeading: { en: 'Releases', cy: 'Rhyddhadau' },
  release: { en: 'Release', cy: 'Rhyddhad' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  rows: { en: 'Rows', cy: 'Rhesi' },
  checksum: { en: 'Checksum (SHA-256)', cy: 'Prawf swm (SHA-256)' },
  licencesHeading: { en: 'Licences', cy: 'Trwyddedau' },
  licences: {
    en: 'Facts come from many publishers under different terms. Each row names the licence of its source: check it before reusing wording or a whole table. Rows marked “facts only” hold facts in our own words from pages whose rights are reserved.',
    cy: 'Daw’r ffeithiau gan lawer o gyhoeddwyr o dan delerau gwahanol. Mae pob rhes yn enwi trwydded ei ffynhonnell: gwiriwch hi cyn ailddefnyddio geiriad neu dabl cyfan. Mae rhesi “ffeithiau yn unig” yn cynnwys ffeithiau yn ein geiriau ni o dudalennau â’u hawliau wedi’u cadw.',
  },
  creditsHeading: { en: 'Credits', cy: 'Cydnabyddiaethau' },
  releaseLink: { en: 'Its files and what changed', cy: 'Ei ffeiliau a’r hyn a newidiodd' },
})

export const releaseText = defineText({
  title: { en: (n: number) => `Release ${n}`, cy: (n: number) => `Rhyddhad ${n}` },
  lede: {
    en: (day: string, rows: string) => `Published ${day} with ${rows} rows. It is never changed.`,
    cy: (day: string, rows: string) => `Cyhoeddwyd ${day} gyda ${rows} o resi. Nid yw byth yn newid.`,
  },
  pages: {
    en: 'See the pages as they are in this release',
    cy: 'Gweld y tudalennau fel y maent yn y rhyddhad hwn',
  },
  earlier: { en: (n: number) => `Release ${n}, before it`, cy: (n: number) => `Rhyddhad ${n}, o’i flaen` },
  later: { en: (n: number) => `Release ${n}, after it`, cy: (n: number) => `Rhyddhad ${n}, ar ei ôl` },
  changesHeading: {
    en: (n: number) => `What changed since release ${n}`,
    cy: (n: number) => `Yr hyn a newidiodd ers rhyddhad ${n}`,
  },
  changesNone: { en: 'What changed', cy: 'Yr hyn a newidiodd' },
  firstRelease: {
    en: 'It is the first release: there is none before it to compare it with.',
    cy: 'Dyma’r rhyddhad cyntaf: nid oes un o’i flaen i’w gymharu ag ef.',
  },
  nothingChanged: { en: 'No record differs.', cy: 'Nid oes yr un cofnod yn wahanol.' },
  kind: { en: 'Kind of record', cy: 'Math o gofnod' },
  added: { en: 'Added', cy: 'Ychwanegwyd' },
  changed: { en: 'Changed', cy: 'Newidiwyd' },
  removed: { en: 'Removed', cy: 'Tynnwyd' },
  newColumnsHeading: { en: 'Columns that are new', cy: 'Colofnau newydd' },
  filesFolded: {
    en: (n: number) => `${n} files with their checksums`,
    cy: (n: number) => `${n} o ffeiliau gyda’u profion swm`,
  },
  newColumns: {
    en: (kind: string, columns: string) =>
      `${kind}: new columns, of which there is nothing to compare: ${columns}.`,
    cy: (kind: string, columns: string) => `${kind}: colofnau newydd, heb ddim i’w cymharu: ${columns}.`,
  },
  listHeading: { en: 'Each record', cy: 'Pob cofnod' },
  ofKind: { en: (kind: string) => `Only: ${kind}.`, cy: (kind: string) => `Yn unig: ${kind}.` },
  everyKind: { en: 'Show every kind', cy: 'Dangos pob math' },
  column: { en: 'Column', cy: 'Colofn' },
  before: { en: 'Before', cy: 'Cyn' },
  after: { en: 'Now', cy: 'Nawr' },
  empty: { en: 'empty', cy: 'gwag' },
  filesHeading: { en: 'Files', cy: 'Ffeiliau' },
  filesNote: {
    en: 'As they were published, from the programming interface at /releases. The checksum of the release is that of the list of these checksums, so that a download can be proved.',
    cy: 'Fel y’u cyhoeddwyd, o’r rhyngwyneb rhaglennu yn /releases. Prawf swm y rhyddhad yw prawf swm y rhestr hon o brofion swm, fel y gellir profi lawrlwythiad.',
  },
  file: { en: 'File', cy: 'Ffeil' },
  bytes: { en: 'Bytes', cy: 'Beitiau' },
  checksum: { en: 'SHA-256', cy: 'SHA-256', same: true },
  checksumOfAll: { en: 'Checksum of the release', cy: 'Prawf swm y rhyddhad' },
})

export const qualityText = defineText({
  title: { en: 'How good these facts are', cy: 'Pa mor dda yw’r ffeithiau hyn' },
  lede: {
    en: (facts: string) =>
      `${facts} facts are published. Each names its source, when it was last checked and how sure we are of it.`,
    cy: (facts: string) =>
      `Mae ${facts} o ffeithiau wedi’u cyhoeddi. Mae pob un yn enwi ei ffynhonnell, pryd y’i gwiriwyd ddiwethaf a pha mor sicr ydym ohoni.`,
  },
  kind: { en: 'Facts on', cy: 'Ffeithiau am' },
  facts: { en: 'Rows', cy: 'Rhesi' },
  checked: { en: 'Checked between', cy: 'Gwiriwyd rhwng' },
  sources: { en: 'Publishers', cy: 'Cyhoeddwyr' },
  caption: { en: 'Confidence and freshness by kind of fact', cy: 'Hyder a ffresni yn ôl math o ffaith' },
  sourcesHeading: { en: 'What the facts rest on', cy: 'Ar beth y mae’r ffeithiau’n seiliedig' },
  copies: {
    en: (copies: string, all: string) =>
      `${copies} of ${all} facts on schemes, services, money, policy, evidence and figures rest on a copy, an upload or a test site. None of these is held with high confidence or stands in a headline.`,
    cy: (copies: string, all: string) =>
      `Mae ${copies} o ${all} o ffeithiau am gynlluniau, gwasanaethau, arian, polisi, tystiolaeth a ffigurau yn seiliedig ar gopi, uwchlwythiad neu safle prawf. Nid oes hyder uchel yn yr un ohonynt, ac nid yw’r un mewn pennawd.`,
  },
  classesCaption: {
    en: 'Facts by the kind of publisher of their source',
    cy: 'Ffeithiau yn ôl math cyhoeddwr eu ffynhonnell',
  },
  byKind: { en: 'By kind of fact, as a table', cy: 'Yn ôl math o ffaith, fel tabl' },
  agesHeading: { en: 'How old the sources are', cy: 'Pa mor hen yw’r ffynonellau' },
  yearsCaption: { en: 'Facts by the year of their source', cy: 'Ffeithiau yn ôl blwyddyn eu ffynhonnell' },
  yearsNote: {
    en: 'Dark: schemes, services, money, policy and evidence. Light: figures. The bar after the gap (?) is of sources that say no date: nobody can tell how old they are. What says how things are is marked old where its source was more than three years old when it was checked.',
    cy: 'Tywyll: cynlluniau, gwasanaethau, arian, polisi a thystiolaeth. Golau: ffigurau. Mae’r bar ar ôl y bwlch (?) ar gyfer ffynonellau heb ddyddiad: ni all neb ddweud pa mor hen ydynt. Nodir bod yr hyn sy’n dweud sut mae pethau yn hen os oedd ei ffynhonnell dros dair oed pan gafodd ei gwirio.',
  },
  yearMark: {
    en: (year: string, others: number, figures: number) =>
      `${year}: ${countText('en', 'facts', others)} and ${figures} figures`,
    cy: (year: string, others: number, figures: number) =>
      `${year}: ${countText('cy', 'facts', others)}, a ffigurau: ${figures}`,
  },
  undated: { en: 'Date not known', cy: 'Dyddiad yn anhysbys' },
  year: { en: 'Year of the source', cy: 'Blwyddyn y ffynhonnell' },
  others: { en: 'Facts', cy: 'Ffeithiau' },
  figures: { en: 'Figures', cy: 'Ffigurau' },
  asTable: { en: 'By year, as a table', cy: 'Yn ôl blwyddyn, fel tabl' },
  leastHeading: { en: 'Where least is known', cy: 'Lle mae’r lleiaf yn hysbys' },
  leastCaption: {
    en: 'The health areas with the fewest facts on record',
    cy: 'Yr ardaloedd iechyd â’r nifer lleiaf o ffeithiau ar gofnod',
  },
  leastNote: {
    en: 'Few facts mean that little was found, not that little is done.',
    cy: 'Mae ychydig o ffeithiau’n golygu mai ychydig a ganfuwyd, nid mai ychydig a wneir.',
  },
  area: { en: 'Area', cy: 'Ardal' },
  schemes: { en: 'Schemes', cy: 'Cynlluniau' },
  services: { en: 'Services', cy: 'Gwasanaethau' },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },
  limitsHeading: { en: 'Known limits', cy: 'Cyfyngiadau hysbys' },
  limitOpening: {
    en: 'Facts were read from the opening part of public pages. What stands further down a long page may be missing.',
    cy: 'Darllenwyd y ffeithiau o ran agoriadol tudalennau cyhoeddus. Gall yr hyn sydd ymhellach i lawr tudalen hir fod ar goll.',
  },
  limitSample: {
    en: 'The schemes are those found so far. They are not a census, and a count is never a measure of provision.',
    cy: 'Y cynlluniau yw’r rhai a ganfuwyd hyd yma. Nid cyfrifiad mohonynt, ac nid yw cyfrif byth yn fesur o ddarpariaeth.',
  },
  limitPlaces: {
    en: 'A mark on the map is the centre of a town, never an address.',
    cy: 'Canol tref yw marc ar y map, byth gyfeiriad.',
  },
  limitState: {
    en: 'Whether a scheme runs is what its source said when it was written.',
    cy: 'Yr hyn a ddywedodd ei ffynhonnell pan y’i hysgrifennwyd yw a yw cynllun yn rhedeg.',
  },
  limitCopies: {
    en: 'Some sources are copies of documents that were first published elsewhere.',
    cy: 'Copïau o ddogfennau a gyhoeddwyd gyntaf yn rhywle arall yw rhai ffynonellau.',
  },
  blanksHeading: { en: 'Four kinds of blank', cy: 'Pedwar math o fwlch' },
  blanksBody: {
    en: 'An empty place can mean four things. They are drawn and worded apart everywhere.',
    cy: 'Gall lle gwag olygu pedwar peth. Maent yn cael eu darlunio a’u geirio ar wahân ym mhobman.',
  },
})

export const kindOfFactText = defineText({
  scheme: { en: 'Schemes', cy: 'Cynlluniau' },
  programme: { en: 'Programmes', cy: 'Rhaglenni' },
  award: { en: 'Awards', cy: 'Dyfarniadau' },
  policy_event: { en: 'Policy events', cy: 'Digwyddiadau polisi' },
  evidence_item: { en: 'Evidence', cy: 'Tystiolaeth' },
  observation: { en: 'Figures', cy: 'Ffigurau' },
  area: { en: 'Areas', cy: 'Ardaloedd' },
  area_successor: { en: 'Changes of areas', cy: 'Newidiadau i ardaloedd' },
  organisation: { en: 'Organisations', cy: 'Sefydliadau' },
  organisation_identifier: { en: 'Identifiers of organisations', cy: 'Dynodwyr sefydliadau' },
  partnership: { en: 'Partnerships', cy: 'Partneriaethau' },
  partnership_member: { en: 'Members of partnerships', cy: 'Aelodau partneriaethau' },
  indicator: { en: 'Indicators', cy: 'Dangosyddion' },
  scheme_area: { en: 'Areas of schemes', cy: 'Ardaloedd cynlluniau' },
  service: { en: 'Services', cy: 'Gwasanaethau' },
  service_area: { en: 'Areas of services', cy: 'Ardaloedd gwasanaethau' },
  area_shape: { en: 'Boundaries', cy: 'Ffiniau' },
  area_part: { en: 'Parts of areas', cy: 'Rhannau o ardaloedd' },
  redirect: { en: 'Addresses that changed', cy: 'Cyfeiriadau a newidiodd' },
  award_area: { en: 'Areas of awards', cy: 'Ardaloedd dyfarniadau' },
  evidence_effect: { en: 'Effects in studies', cy: 'Effeithiau mewn astudiaethau' },
  place: { en: 'Towns and outward codes', cy: 'Trefi a chodau post allanol' },
  other_name: { en: 'Other names', cy: 'Enwau eraill' },
  source_host: { en: 'Hosts of sources', cy: 'Gwesteiwyr ffynonellau' },
})
