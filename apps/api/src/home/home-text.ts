export type Language = 'en' | 'cy'

/** The words of the home page. A language that lacks one does not compile. */
export interface HomeText {
  title: string
  skip: string
  name: string
  otherLanguage: string
  heading: string
  lead: (counts: {
    schemes: string
    programmes: string
    evidence: string
    release: number
    day: string
  }) => string
  nothingYet: string
  noKey: string
  explore: string
  queryHeading: string
  queryIntro: string
  run: (name: string) => string
  runLabel: string
  fromTerminal: string
  limitsHeading: string
  limitsIntro: string
  limits: (limits: { pageSize: string; cost: string; depth: string; aliases: string }) => string[]
  filesHeading: string
  filesIntro: string
  filesOf: (release: number) => string
  table: string
  rows: string
  download: string
  citeHeading: string
  citeIntro: string
  moreHeading: string
  schema: string
  openApi: string
  releases: string
  releasesHeading: string
  releasesIntro: string
  releaseOf: (release: number, day: string) => string
  checksum: string
  health: string
  footer: string
}

export const homeText: Record<Language, HomeText> = {
  en: {
    title: 'Open data on social prescribing in the UK',
    skip: 'Skip to the main content',
    name: 'Social prescribing data',
    otherLanguage: 'Cymraeg',
    heading: 'Every fact on the map, ready to query, download and cite',
    lead: ({ schemes, programmes, evidence, release, day }) =>
      `Release ${release} of ${day} holds ${schemes} schemes, ${programmes} programmes and ${evidence} pieces of evidence from across the United Kingdom, each with its source.`,
    nothingYet: 'Nothing has been published yet.',
    noKey: 'No key, no account, nothing to install. What you read here is what the map shows.',
    explore: 'Open the query editor',
    queryHeading: 'Ask with GraphQL',
    queryIntro:
      'Send a query to /graphql and get exactly the fields you name. Every answer says which release it came from and what it cost.',
    run: (name) => `Run this query: ${name}`,
    runLabel: 'Run this query',
    fromTerminal: 'From a terminal',
    limitsHeading: 'Limits, all of them',
    limitsIntro:
      'A query within these limits is answered. One beyond them is refused before it runs, with the limit, the field and a cheaper way.',
    limits: ({ pageSize, cost, depth, aliases }) => [
      `A list has 1 to ${pageSize} records on a page: say how many with first or last, and go on with after or before.`,
      `A query costs ${cost} points at most: about one for each value that it can return.`,
      `Fields may be nested ${depth} deep, and ${aliases} may be renamed.`,
      'A request holds one query.',
    ],
    filesHeading: 'Download whole tables',
    filesIntro:
      'The newest release as files. They never change; each has a checksum, and a download that broke off can go on where it stopped.',
    filesOf: (release) => `Files of release ${release}`,
    table: 'Table',
    rows: 'Rows',
    download: 'Download',
    citeHeading: 'Cite it',
    citeIntro:
      'A release never changes. Name its number in asOf and the same query gives the same answer for ever.',
    moreHeading: 'For programs',
    schema: 'The GraphQL schema',
    openApi: 'The HTTP routes as OpenAPI',
    releases: 'Every release',
    releasesHeading: 'Releases',
    releasesIntro:
      'Each release is kept as it was published. A program that asks this address for JSON gets the same list.',
    releaseOf: (release, day) => `Release ${release}, ${day}`,
    checksum: 'SHA-256 of all its rows',
    health: 'Whether the service is well',
    footer: 'Each record names its source and the licence of the source.',
  },
  cy: {
    title: 'Data agored am bresgripsiynu cymdeithasol yn y DU',
    skip: 'Neidio i’r prif gynnwys',
    name: 'Data presgripsiynu cymdeithasol',
    otherLanguage: 'English',
    heading: 'Pob ffaith ar y map, yn barod i’w holi, ei lawrlwytho a’i dyfynnu',
    lead: ({ schemes, programmes, evidence, release, day }) =>
      `Mae rhyddhad ${release}, ${day}, yn cynnwys ${schemes} o gynlluniau, ${programmes} o raglenni a ${evidence} o eitemau tystiolaeth o bob rhan o’r Deyrnas Unedig, pob un â’i ffynhonnell.`,
    nothingYet: 'Nid oes dim wedi’i gyhoeddi eto.',
    noKey:
      'Dim allwedd, dim cyfrif, dim i’w osod. Yr hyn a ddarllenwch yma yw’r hyn y mae’r map yn ei ddangos.',
    explore: 'Agor y golygydd ymholiadau',
    queryHeading: 'Holi gyda GraphQL',
    queryIntro:
      'Anfonwch ymholiad i /graphql a chewch yr union feysydd a enwch. Mae pob ateb yn dweud o ba ryddhad y daeth a beth oedd ei gost.',
    run: (name) => `Rhedeg yr ymholiad hwn: ${name}`,
    runLabel: 'Rhedeg yr ymholiad hwn',
    fromTerminal: 'O derfynell',
    limitsHeading: 'Y terfynau, bob un',
    limitsIntro:
      'Caiff ymholiad o fewn y terfynau hyn ei ateb. Gwrthodir un y tu hwnt iddynt cyn iddo redeg, gan enwi’r terfyn, y maes a ffordd ratach.',
    limits: ({ pageSize, cost, depth, aliases }) => [
      `Mae rhwng 1 a ${pageSize} o gofnodion ar dudalen o restr: dywedwch faint gyda first neu last, ac ewch ymlaen gydag after neu before.`,
      `Mae ymholiad yn costio ${cost} o bwyntiau ar y mwyaf: tua un am bob gwerth y gall ei ddychwelyd.`,
      `Gellir nythu meysydd hyd at ${depth} lefel, ac ailenwi ${aliases}.`,
      'Un ymholiad sydd mewn cais.',
    ],
    filesHeading: 'Lawrlwytho tablau cyfan',
    filesIntro:
      'Y rhyddhad diweddaraf fel ffeiliau. Nid ydynt byth yn newid; mae swm gwirio gan bob un, a gall lawrlwythiad a dorrodd barhau o’r man lle y stopiodd.',
    filesOf: (release) => `Ffeiliau rhyddhad ${release}`,
    table: 'Tabl',
    rows: 'Rhesi',
    download: 'Lawrlwytho',
    citeHeading: 'Ei ddyfynnu',
    citeIntro:
      'Nid yw rhyddhad byth yn newid. Rhowch ei rif yn asOf a bydd yr un ymholiad yn rhoi’r un ateb am byth.',
    moreHeading: 'Ar gyfer rhaglenni',
    schema: 'Y sgema GraphQL',
    openApi: 'Y llwybrau HTTP fel OpenAPI',
    releases: 'Pob rhyddhad',
    releasesHeading: 'Rhyddhadau',
    releasesIntro:
      'Cedwir pob rhyddhad fel y’i cyhoeddwyd. Bydd rhaglen sy’n gofyn am JSON yn y cyfeiriad hwn yn cael yr un rhestr.',
    releaseOf: (release, day) => `Rhyddhad ${release}, ${day}`,
    checksum: 'SHA-256 ei holl resi',
    health: 'A yw’r gwasanaeth yn iach',
    footer: 'Mae pob cofnod yn enwi ei ffynhonnell a thrwydded y ffynhonnell.',
  },
}
