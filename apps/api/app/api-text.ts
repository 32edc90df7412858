import { defineText } from '@academy/domain/text/define-text'

/** What a release holds, in figures as they are written. */
interface Figures {
  schemes: string
  programmes: string
  evidence: string
  release: number
  day: string
}

/** The words of the API's pages. */
export const apiText = defineText({
  heading: {
    en: 'Every fact on the map, ready to query, download and cite',
    cy: 'Pob ffaith ar y map, yn barod i’w holi, ei lawrlwytho a’i dyfynnu',
  },
  lead: {
    en: ({ schemes, programmes, evidence, release, day }: Figures) =>
      `Release ${release} of ${day} holds ${schemes} schemes, ${programmes} programmes and ${evidence} pieces of evidence from across the United Kingdom, each with its source.`,
    cy: ({ schemes, programmes, evidence, release, day }: Figures) =>
      `Mae rhyddhad ${release}, ${day}, yn cynnwys ${schemes} o gynlluniau, ${programmes} o raglenni a ${evidence} o eitemau tystiolaeth o bob rhan o’r Deyrnas Unedig, pob un â’i ffynhonnell.`,
  },
  nothingYet: {
    en: 'Nothing has been published yet.',
    cy: 'Nid oes dim wedi’i gyhoeddi eto.',
  },
  noKey: {
    en: 'No key, no account, nothing to install. What you read here is what the map shows.',
    cy: 'Dim allwedd, dim cyfrif, dim i’w osod. Yr hyn a ddarllenwch yma yw’r hyn y mae’r map yn ei ddangos.',
  },
  explore: {
    en: 'Open the query editor',
    cy: 'Agor y golygydd ymholiadau',
  },
  queryHeading: {
    en: 'Ask with GraphQL',
    cy: 'Holi gyda GraphQL',
  },
  queryIntro: {
    en: 'Send a query to /graphql and get exactly the fields you name. Every answer says which release it came from and what it cost.',
    cy: 'Anfonwch ymholiad i /graphql a chewch yr union feysydd a enwch. Mae pob ateb yn dweud o ba ryddhad y daeth a beth oedd ei gost.',
  },
  run: {
    en: (name: string) => `Run this query: ${name}`,
    cy: (name: string) => `Rhedeg yr ymholiad hwn: ${name}`,
  },
  runLabel: {
    en: 'Run this query',
    cy: 'Rhedeg yr ymholiad hwn',
  },
  fromTerminal: {
    en: 'From a terminal',
    cy: 'O derfynell',
  },
  limitsHeading: {
    en: 'Limits, all of them',
    cy: 'Y terfynau, bob un',
  },
  limitsIntro: {
    en: 'A query within these limits is answered. One beyond them is refused before it runs, with the limit, the field and a cheaper way.',
    cy: 'Caiff ymholiad o fewn y terfynau hyn ei ateb. Gwrthodir un y tu hwnt iddynt cyn iddo redeg, gan enwi’r terfyn, y maes a ffordd ratach.',
  },
  limitPage: {
    en: (pageSize: string) =>
      `A list has 1 to ${pageSize} records on a page: say how many with first or last, and go on with after or before.`,
    cy: (pageSize: string) =>
      `Mae rhwng 1 a ${pageSize} o gofnodion ar dudalen o restr: dywedwch faint gyda first neu last, ac ewch ymlaen gydag after neu before.`,
  },
  limitCost: {
    en: (cost: string) =>
      `A query costs ${cost} points at most: about one for each value that it can return.`,
    cy: (cost: string) =>
      `Mae ymholiad yn costio ${cost} o bwyntiau ar y mwyaf: tua un am bob gwerth y gall ei ddychwelyd.`,
  },
  limitShape: {
    en: (depth: string, aliases: string) =>
      `Fields may be nested ${depth} deep, and ${aliases} may be renamed.`,
    cy: (depth: string, aliases: string) =>
      `Gellir nythu meysydd hyd at ${depth} lefel, ac ailenwi ${aliases}.`,
  },
  limitOne: {
    en: 'A request holds one query.',
    cy: 'Un ymholiad sydd mewn cais.',
  },
  filesHeading: {
    en: 'Download whole tables',
    cy: 'Lawrlwytho tablau cyfan',
  },
  filesIntro: {
    en: 'The newest release as files. They never change; each has a checksum, and a download that broke off can go on where it stopped.',
    cy: 'Y rhyddhad diweddaraf fel ffeiliau. Nid ydynt byth yn newid; mae swm gwirio gan bob un, a gall lawrlwythiad a dorrodd barhau o’r man lle y stopiodd.',
  },
  filesOf: {
    en: (release: number) => `Files of release ${release}`,
    cy: (release: number) => `Ffeiliau rhyddhad ${release}`,
  },
  table: {
    en: 'Table',
    cy: 'Tabl',
  },
  rows: {
    en: 'Rows',
    cy: 'Rhesi',
  },
  download: {
    en: 'Download',
    cy: 'Lawrlwytho',
  },
  citeHeading: {
    en: 'Cite it',
    cy: 'Ei ddyfynnu',
  },
  citeIntro: {
    en: 'A release never changes. Name its number in asOf and the same query gives the same answer for ever.',
    cy: 'Nid yw rhyddhad byth yn newid. Rhowch ei rif yn asOf a bydd yr un ymholiad yn rhoi’r un ateb am byth.',
  },
  moreHeading: {
    en: 'For programs',
    cy: 'Ar gyfer rhaglenni',
  },
  schema: {
    en: 'The GraphQL schema',
    cy: 'Y sgema GraphQL',
  },
  openApi: {
    en: 'The HTTP routes as OpenAPI',
    cy: 'Y llwybrau HTTP fel OpenAPI',
  },
  releases: {
    en: 'Every release',
    cy: 'Pob rhyddhad',
  },
  releasesHeading: {
    en: 'Releases',
    cy: 'Rhyddhadau',
  },
  releasesIntro: {
    en: 'Each release is kept as it was published. A program that asks this address for JSON gets the same list.',
    cy: 'Cedwir pob rhyddhad fel y’i cyhoeddwyd. Bydd rhaglen sy’n gofyn am JSON yn y cyfeiriad hwn yn cael yr un rhestr.',
  },
  releaseOf: {
    en: (release: number, day: string) => `Release ${release}, ${day}`,
    cy: (release: number, day: string) => `Rhyddhad ${release}, ${day}`,
  },
  checksum: {
    en: 'SHA-256 of the list of its files',
    cy: 'SHA-256 y rhestr o’i ffeiliau',
  },
  health: {
    en: 'Whether the service is well',
    cy: 'A yw’r gwasanaeth yn iach',
  },
  editor: {
    en: 'Query the register',
    cy: 'Holi’r gofrestr',
  },
  worked: {
    en: 'Worked examples',
    cy: 'Enghreifftiau parod',
  },
  editorWithoutScript: {
    en: 'The editor needs JavaScript. Without it, send any of these queries to /graphql as JSON, with the header "content-type: application/json" and the body {"query": "…"}.',
    cy: 'Mae angen JavaScript ar y golygydd. Hebddo, anfonwch unrhyw un o’r ymholiadau hyn i /graphql fel JSON, gyda’r pennyn "content-type: application/json" a’r corff {"query": "…"}.',
  },
  overview: {
    en: 'Overview',
    cy: 'Trosolwg',
  },
})
