import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** What everybody reads of a round once its results are told. */
export const resultsText = defineText({
  title: { en: 'Results', cy: 'Canlyniadau' },
  lede: {
    en: (bids: number, awards: number, sum: string, rate: string) =>
      `${plural('en', bids, { one: '# bid was', other: '# bids were' })} decided on merit. ${plural('en', awards, { one: '# was awarded', other: '# were awarded' })} money, ${sum} in all: a success rate of ${rate}.`,
    cy: (bids: number, awards: number, sum: string, rate: string) =>
      `Penderfynwyd ar ${plural('cy', bids, { one: '# cais', other: '# cais' })} yn ôl teilyngdod. Dyfarnwyd arian i ${awards}, ${sum} i gyd: cyfradd llwyddo o ${rate}.`,
  },
  figures: { en: 'The round in figures', cy: 'Y rownd mewn ffigurau' },
  bids: { en: 'Bids', cy: 'Ceisiadau' },
  submitted: {
    en: (all: number, none: number) =>
      none === 0
        ? 'all that were submitted'
        : `of ${all} submitted; ${none} took no part: withdrawn, not eligible or without a score`,
    cy: (all: number, none: number) =>
      none === 0
        ? 'y cyfan a gyflwynwyd'
        : `o ${all} a gyflwynwyd; ni chymerodd ${none} ran: wedi’u tynnu’n ôl, anghymwys neu heb sgôr`,
  },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },
  reserve: {
    en: (n: number) => `${plural('en', n, { one: '# bid', other: '# bids' })} in reserve`,
    cy: (n: number) => `${plural('cy', n, { one: '# cais', other: '# cais' })} wrth gefn`,
  },
  rate: { en: 'Success rate', cy: 'Cyfradd llwyddo' },
  rateNote: { en: 'awards for each bid that was decided', cy: 'dyfarniadau am bob cais y penderfynwyd arno' },
  money: { en: 'Awarded', cy: 'Wedi’i ddyfarnu' },
  moneyNote: {
    en: (pot: string) => `of ${pot} that there was`,
    cy: (pot: string) => `o’r ${pot} a oedd ar gael`,
  },
  waited: { en: 'From closing to results', cy: 'O gau i ganlyniadau' },
  days: {
    en: (n: number) => plural('en', n, { one: '# day', other: '# days' }),
    cy: (n: number) => plural('cy', n, { one: '# diwrnod', other: '# diwrnod' }),
  },
  years: { en: 'Money by financial year', cy: 'Arian fesul blwyddyn ariannol' },
  year: { en: 'Financial year', cy: 'Blwyddyn ariannol' },
  budget: { en: 'There was', cy: 'Ar gael' },
  rates: { en: 'Who was successful', cy: 'Pwy fu’n llwyddiannus' },
  ratesBody: {
    en: (fewest: number) =>
      `As decisions were sealed. Each bid counts once in a table. Where a group has fewer than ${fewest} bids, or some but fewer than ${fewest} that were unsuccessful, it is hidden, and if need be another with it, so that nobody can work out who applied.`,
    cy: (fewest: number) =>
      `Fel yr oedd y penderfyniadau wrth eu selio. Mae pob cais yn cyfrif unwaith mewn tabl. Lle mae gan grŵp lai na ${fewest} cais, neu rai ond llai na ${fewest} aflwyddiannus, caiff ei guddio, ac un arall gydag ef os oes angen, fel na all neb gyfrifo pwy ymgeisiodd.`,
  },
  'by-nation': { en: 'By nation', cy: 'Fesul cenedl' },
  'by-region': { en: 'By region of England', cy: 'Fesul rhanbarth yn Lloegr' },
  'by-size': { en: 'By size of organisation', cy: 'Yn ôl maint y sefydliad' },
  'by-theme': { en: 'By theme', cy: 'Yn ôl thema' },
  'by-language': { en: 'By language of the bid', cy: 'Yn ôl iaith y cais' },
  'of-nation': { en: 'Nation', cy: 'Cenedl' },
  'of-region': { en: 'Region', cy: 'Rhanbarth' },
  'of-size': { en: 'Size', cy: 'Maint' },
  'of-theme': { en: 'Theme', cy: 'Thema' },
  'of-language': { en: 'Language', cy: 'Iaith' },
  'group-several': { en: 'More than one', cy: 'Mwy nag un' },
  'group-unknown': { en: 'Not known', cy: 'Anhysbys' },
  'group-others': {
    en: 'Groups too small to show, together',
    cy: 'Grwpiau rhy fach i’w dangos, gyda’i gilydd',
  },
  allHidden: {
    en: 'Every group of this table is too small to show apart.',
    cy: 'Mae pob grŵp yn y tabl hwn yn rhy fach i’w ddangos ar wahân.',
  },
  'group-en': { en: 'English', cy: 'Saesneg' },
  'group-cy': { en: 'Welsh', cy: 'Cymraeg' },
  awarded: { en: 'Who was awarded money', cy: 'Pwy gafodd arian' },
  awardsNow: {
    en: (n: number, at: string) =>
      `${plural('en', n, { one: '# award stands', other: '# awards stand' })} now. Names and titles are those of the bids as they were submitted. Results were told on ${at}.`,
    cy: (n: number, at: string) =>
      `Mae ${plural('cy', n, { one: '# dyfarniad', other: '# dyfarniad' })} yn sefyll nawr. Enwau a theitlau’r ceisiadau fel y’u cyflwynwyd yw’r rhain. Cyhoeddwyd y canlyniadau ar ${at}.`,
  },
  noAwards: { en: 'No award stands.', cy: 'Nid oes dyfarniad yn sefyll.' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  purpose: { en: 'For', cy: 'Ar gyfer' },
  place: { en: 'Where', cy: 'Lle' },
  total: { en: 'In all', cy: 'Cyfanswm' },
  untitled: { en: 'Without a title', cy: 'Heb deitl' },
  offered: { en: (at: string) => `offered ${at}`, cy: (at: string) => `cynigiwyd ${at}` },
  shown: {
    en: (first: number, last: number, all: number) => `${first} to ${last} of ${all}`,
    cy: (first: number, last: number, all: number) => `${first} i ${last} o ${all}`,
  },
  changes: {
    en: 'What changed since decisions were sealed',
    cy: 'Beth sydd wedi newid ers selio’r penderfyniadau',
  },
  'change-declined': {
    en: (at: string, sum: string) => `${at}: an award of ${sum} was declined.`,
    cy: (at: string, sum: string) => `${at}: gwrthodwyd dyfarniad o ${sum} gan y sefydliad.`,
  },
  'change-expired': {
    en: (at: string, sum: string) => `${at}: an award of ${sum} was not taken up in time.`,
    cy: (at: string, sum: string) => `${at}: ni dderbyniwyd dyfarniad o ${sum} mewn pryd.`,
  },
  'change-withdrawn': {
    en: (at: string, sum: string) => `${at}: an award of ${sum} ended, as its bid was withdrawn.`,
    cy: (at: string, sum: string) =>
      `${at}: daeth dyfarniad o ${sum} i ben, gan i’r cais gael ei dynnu’n ôl.`,
  },
  'change-offered': {
    en: (at: string, sum: string) => `${at}: a bid that had no award was offered ${sum}.`,
    cy: (at: string, sum: string) => `${at}: cynigiwyd ${sum} i gais heb ddyfarniad.`,
  },
  changesBody: {
    en: 'The list and the money by year are as awards stand now; counts and success rates stay as decisions were sealed.',
    cy: 'Mae’r rhestr a’r arian fesul blwyddyn yn dangos y dyfarniadau fel y maent nawr; mae’r cyfrifon a’r cyfraddau llwyddo’n aros fel yr oeddent wrth selio’r penderfyniadau.',
  },
  timings: { en: 'How long it took', cy: 'Pa mor hir y cymerodd' },
  opened: { en: 'Opened', cy: 'Agorwyd' },
  closed: { en: 'Closed', cy: 'Caewyd' },
  decidedAt: { en: 'Decided', cy: 'Penderfynwyd' },
  toldAt: { en: 'Told', cy: 'Cyhoeddwyd' },
  afterClosing: {
    en: (at: string, days: number) =>
      `${at}, ${plural('en', days, { one: '# day', other: '# days' })} after closing`,
    cy: (at: string, days: number) =>
      `${at}, ${plural('cy', days, { one: '# diwrnod', other: '# diwrnod' })} ar ôl cau`,
  },
  how: { en: 'How it was decided', cy: 'Sut y penderfynwyd' },
  criteria: { en: 'What bids were judged by', cy: 'Yr hyn y barnwyd ceisiadau wrtho' },
  criterion: { en: 'Criterion', cy: 'Maen prawf' },
  weight: { en: 'Share of the score', cy: 'Cyfran o’r sgôr' },
  reading: { en: 'Who read them', cy: 'Pwy a’u darllenodd' },
  readingBody: {
    en: (assessors: number, reviews: number, bids: number, each: string) =>
      `${plural('en', assessors, { one: '# assessor', other: '# assessors' })} gave ${plural('en', reviews, { one: '# review', other: '# reviews' })} of ${plural('en', bids, { one: '# bid', other: '# bids' })}: ${each} for each bid.`,
    cy: (assessors: number, reviews: number, bids: number, each: string) =>
      `Rhoddodd ${plural('cy', assessors, { one: '# aseswr', other: '# aseswr' })} ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })} o ${plural('cy', bids, { one: '# cais', other: '# cais' })}: ${each} i bob cais.`,
  },
  agreement: { en: 'How far they agreed', cy: 'I ba raddau roeddent yn cytuno' },
  agreementBody: {
    en: (points: string, lenient: string) =>
      `One assessor’s score was typically ${points} points of 100 from what the bid deserved by all of its reviews, and assessors differed by ${lenient} points in how lenient they were.`,
    cy: (points: string, lenient: string) =>
      `Roedd sgôr un aseswr fel arfer ${points} pwynt o 100 oddi wrth yr hyn yr oedd y cais yn ei haeddu yn ôl ei holl adolygiadau, ac roedd aseswyr yn amrywio ${lenient} pwynt o ran pa mor hael oeddent.`,
  },
  agreementNone: {
    en: 'Not measured: there were too few reviews to tell how assessors differ.',
    cy: 'Heb ei fesur: roedd rhy ychydig o adolygiadau i ddweud sut mae aseswyr yn wahanol.',
  },
  scores: { en: 'Which scores counted', cy: 'Pa sgoriau oedd yn cyfrif' },
  'scores-calibrated': {
    en: 'Scores were corrected for how lenient or strict each assessor was with all bids that he read, so that it mattered less who read a bid.',
    cy: 'Cywirwyd y sgoriau am ba mor hael neu lym oedd pob aseswr gyda’r holl geisiadau a ddarllenodd, fel bod pwy a ddarllenodd gais yn llai pwysig.',
  },
  'scores-raw': {
    en: 'The mean of what its assessors gave each bid, as there were too few reviews to correct for how lenient each of them was.',
    cy: 'Cymedr yr hyn a roddodd ei aseswyr i bob cais, gan fod rhy ychydig o adolygiadau i gywiro am ba mor hael oedd pob un.',
  },
  moderated: { en: 'Talked about again', cy: 'Trafodwyd eto' },
  bidsOf: {
    en: (n: number) => plural('en', n, { one: '# bid', other: '# bids' }),
    cy: (n: number) => plural('cy', n, { one: '# cais', other: '# cais' }),
  },
  objective: { en: 'What was sought', cy: 'Yr hyn a geisiwyd' },
  'objective-score': {
    en: 'The awards whose scores come to most together',
    cy: 'Y dyfarniadau y mae eu sgoriau’n dod i’r mwyaf gyda’i gilydd',
  },
  'objective-score-times-money': {
    en: 'The awards that come to most in score × money',
    cy: 'Y dyfarniadau sy’n dod i’r mwyaf mewn sgôr × arian',
  },
  'objective-people': {
    en: 'The awards that reach most people',
    cy: 'Y dyfarniadau sy’n cyrraedd y mwyaf o bobl',
  },
  proven: {
    en: 'It is proven that no other division that keeps every rule comes to more.',
    cy: 'Profwyd nad oes unrhyw raniad arall sy’n cadw pob rheol yn dod i fwy.',
  },
  notProven: {
    en: 'It is the best that was found; that none is better is not proven.',
    cy: 'Dyma’r gorau a gafwyd; ni phrofwyd nad oes un gwell.',
  },
  contested: { en: 'How certain the line was', cy: 'Pa mor sicr oedd y llinell' },
  contestedBody: {
    en: (runs: number, bids: number) =>
      `The money was divided ${runs} times more with scores moved within their errors: ${plural('en', bids, { one: '# bid was', other: '# bids were' })} paid in some of them and not in others.`,
    cy: (runs: number, bids: number) =>
      `Rhannwyd yr arian ${runs} o weithiau eto gyda’r sgoriau wedi’u symud o fewn eu gwallau: talwyd ${plural('cy', bids, { one: '# cais', other: '# cais' })} mewn rhai ohonynt ac nid mewn eraill.`,
  },
  contestedNone: { en: 'Not tried.', cy: 'Heb ei brofi.' },
  lot: { en: 'Lots', cy: 'Coelbren' },
  lotDrawn: {
    en: (seed: string, where: string) =>
      `Bids on the line were drawn by lot, from the seed “${seed}”, published before at ${where}.`,
    cy: (seed: string, where: string) =>
      `Tynnwyd coelbren ar gyfer ceisiadau ar y llinell, o’r hedyn “${seed}”, a gyhoeddwyd cyn hynny yn ${where}.`,
  },
  lotNone: { en: 'No lot was drawn.', cy: 'Ni thynnwyd coelbren.' },
  reserveList: { en: 'Reserve list', cy: 'Rhestr wrth gefn' },
  approved: { en: 'Who approved', cy: 'Pwy gymeradwyodd' },
  approvedBody: {
    en: 'Proposed with the panel’s minute, and approved by other people: a fund manager or senior officer.',
    cy: 'Wedi’i gynnig gyda chofnod y panel, a’i gymeradwyo gan bobl eraill: rheolwr cronfa neu uwch swyddog.',
  },
  approvedFinance: {
    en: 'Proposed with the panel’s minute, and approved by other people: a fund manager or senior officer, and finance.',
    cy: 'Wedi’i gynnig gyda chofnod y panel, a’i gymeradwyo gan bobl eraill: rheolwr cronfa neu uwch swyddog, a chyllid.',
  },
  conflicts: { en: 'Conflicts of interest', cy: 'Gwrthdaro buddiannau' },
  conflictsBody: {
    en: (n: number) =>
      n === 0
        ? 'None was declared or found.'
        : `${plural('en', n, { one: '# was', other: '# were' })} declared or found, of one person with one bid each. Nobody read or decided a bid that was closed to them.`,
    cy: (n: number) =>
      n === 0
        ? 'Ni ddatganwyd ac ni chafwyd yr un.'
        : `Datganwyd neu cafwyd ${n}, o un person gydag un cais yr un. Ni ddarllenodd ac ni phenderfynodd neb ar gais a oedd ar gau iddynt.`,
  },
  rules: { en: 'The rules, and what each cost', cy: 'Y rheolau, a chost pob un' },
  rulesNone: {
    en: 'Only the budgets bound this division.',
    cy: 'Dim ond y cyllidebau oedd yn clymu’r rhaniad hwn.',
  },
  open: { en: 'Open data, and how anybody checks it', cy: 'Data agored, a sut y gall unrhyw un ei wirio' },
  openBody: {
    en: 'The sealed record stays as it is and is not published whole, because it has names, minutes and groups by which an unsuccessful bid could be known. What is published follows from it and names its hash. Unsuccessful bids stand in it by their reference alone.',
    cy: 'Mae’r cofnod dan sêl yn aros fel y mae ac ni chaiff ei gyhoeddi’n gyfan, am fod ynddo enwau, cofnodion a grwpiau y gellid adnabod cais aflwyddiannus wrthynt. Mae’r hyn a gyhoeddir yn dilyn ohono ac yn enwi ei stwnsh. Dim ond wrth eu cyfeirnod y saif ceisiadau aflwyddiannus ynddo.',
  },
  fileAwards: { en: 'Awards', cy: 'Dyfarniadau' },
  fileRates: { en: 'Success rates', cy: 'Cyfraddau llwyddo' },
  fileDivision: { en: 'The division of the money (JSON)', cy: 'Rhaniad yr arian (JSON)' },
  fileDecisions: { en: 'The decisions (JSON)', cy: 'Y penderfyniadau (JSON)' },
  fileScript: { en: 'The script that checks them', cy: 'Y sgript sy’n eu gwirio' },
  checkBody: {
    en: 'With Node and nothing of ours, this adds up every sum, rule and reason again:',
    cy: 'Gyda Node a dim byd o’n heiddo ni, mae hyn yn adio pob swm, rheol a rheswm eto:',
  },
  seal: {
    en: 'The seal: SHA-256 of what is sealed and of what is published',
    cy: 'Y sêl: SHA-256 o’r hyn sydd dan sêl ac o’r hyn a gyhoeddir',
  },
  'hash-decisions': { en: 'Decisions, sealed', cy: 'Penderfyniadau, dan sêl' },
  'hash-publicDecisions': { en: 'Decisions, published', cy: 'Penderfyniadau, cyhoeddedig' },
  'hash-division': { en: 'Division, sealed', cy: 'Rhaniad, dan sêl' },
  'hash-publicDivision': { en: 'Division, published', cy: 'Rhaniad, cyhoeddedig' },
  toResults: { en: 'Results of this round', cy: 'Canlyniadau’r rownd hon' },
  toPublic: {
    en: 'What everybody reads of these decisions',
    cy: 'Yr hyn y mae pawb yn ei ddarllen am y penderfyniadau hyn',
  },
})
