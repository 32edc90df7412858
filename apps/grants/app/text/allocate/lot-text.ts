import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** Drawing the contested bids of a scenario by lot: the seed that is said before, the draw, and how it fell. */
export const lotText = defineText({
  title: { en: 'A lot for contested bids', cy: 'Coelbren ar gyfer ceisiadau ar y ffin' },
  lede: {
    en: 'Some bids are so close that another day of scoring could order them differently. Among those, and only those, a panel may let chance decide.',
    cy: 'Mae rhai ceisiadau mor agos fel y gallai diwrnod arall o sgorio eu gosod mewn trefn wahanol. Ymhlith y rheini, a’r rheini’n unig, caiff panel adael i siawns benderfynu.',
  },
  howTitle: { en: 'How it works', cy: 'Sut mae’n gweithio' },
  howSeed: {
    en: 'A seed is said before anybody can know which bids are contested: words that nobody can choose, such as a figure that will be published on a day to come. It is said once for the round and stays.',
    cy: 'Dywedir hedyn cyn y gall neb wybod pa geisiadau sydd ar y ffin: geiriau na all neb eu dewis, megis ffigur a gyhoeddir ar ddiwrnod i ddod. Fe’i dywedir unwaith ar gyfer y rownd ac mae’n aros.',
  },
  howOrder: {
    en: 'The lot of a bid is the SHA-256 of the seed, a line feed and the bid’s reference. The smallest comes first.',
    cy: 'Coelbren cais yw SHA-256 yr hedyn, toriad llinell a chyfeirnod y cais. Daw’r lleiaf yn gyntaf.',
  },
  howPaid: {
    en: 'Each bid in its turn is paid if the budgets and every rule can still be kept. Bids that are not contested stay as they are.',
    cy: 'Telir pob cais yn ei dro os gellir cadw’r cyllidebau a phob rheol o hyd. Mae ceisiadau nad ydynt ar y ffin yn aros fel y maent.',
  },
  howCheck: {
    en: 'Anybody can draw it again from the published record and find the same.',
    cy: 'Gall unrhyw un dynnu’r coelbren eto o’r cofnod cyhoeddedig a chael yr un peth.',
  },
  seed: { en: 'The seed', cy: 'Yr hedyn' },
  seedHint: {
    en: 'At least 8 characters, exactly as they can be read where it is published.',
    cy: 'O leiaf 8 nod, yn union fel y gellir eu darllen lle cyhoeddir ef.',
  },
  publishedAt: { en: 'Where everybody can read it', cy: 'Lle gall pawb ei ddarllen' },
  publishedAtHint: {
    en: 'An address, or a newspaper and its day.',
    cy: 'Cyfeiriad, neu bapur newydd a’i ddyddiad.',
  },
  say: { en: 'Say this seed', cy: 'Dweud yr hedyn hwn' },
  sayOnce: {
    en: 'It can be said once and not be changed.',
    cy: 'Gellir ei ddweud unwaith ac ni ellir ei newid.',
  },
  saidAt: { en: 'Said on', cy: 'Dywedwyd ar' },
  tooLate: {
    en: 'No seed was said before the contested bids of a scenario were known, so no lot can be drawn in this round. Whoever picked a seed now could pick who wins.',
    cy: 'Ni ddywedwyd hedyn cyn gwybod pa geisiadau oedd ar y ffin mewn senario, felly ni ellir tynnu coelbren yn y rownd hon. Gallai pwy bynnag a ddewisai hedyn nawr ddewis pwy sy’n ennill.',
  },
  none: { en: 'No seed was said for this round.', cy: 'Ni ddywedwyd hedyn ar gyfer y rownd hon.' },
  next: {
    en: 'Solve a scenario again from now on: once it is known which of its bids are contested, its page offers to draw them.',
    cy: 'Datryswch senario eto o hyn ymlaen: unwaith y gwyddys pa rai o’i geisiadau sydd ar y ffin, mae ei dudalen yn cynnig eu tynnu.',
  },
  'seed-too-short': { en: 'Give a seed of at least 8 characters', cy: 'Rhowch hedyn o 8 nod o leiaf' },
  'place-missing': {
    en: 'Say where everybody can read the seed',
    cy: 'Dywedwch lle gall pawb ddarllen yr hedyn',
  },

  drawTitle: {
    en: (letter: string) => `Draw the contested bids of scenario ${letter}`,
    cy: (letter: string) => `Tynnu coelbren ar geisiadau ffin senario ${letter}`,
  },
  drawLede: {
    en: (bids: number) =>
      `${countText('en', 'applications', bids)} lie on the line. A new version of the scenario lets the lot decide which of them are paid.`,
    cy: (bids: number) =>
      `Ceisiadau ar y ffin: ${bids}. Mae fersiwn newydd o’r senario yn gadael i’r coelbren benderfynu pa rai ohonynt a delir.`,
  },
  contested: { en: 'Contested bids', cy: 'Ceisiadau ar y ffin' },
  bid: { en: 'Bid', cy: 'Cais' },
  score: { en: 'Score', cy: 'Sgôr' },
  paidIn: { en: 'Paid in', cy: 'Talwyd mewn' },
  paidInRuns: {
    en: (paid: number, runs: number) => `${paid} of ${runs} runs`,
    cy: (paid: number, runs: number) => `${paid} o ${runs} rhediad`,
  },
  draw: { en: 'Draw the lot', cy: 'Tynnu’r coelbren' },
  drawOnce: {
    en: 'The seed was said before, so the lot falls the same whenever it is drawn.',
    cy: 'Dywedwyd yr hedyn o’r blaen, felly mae’r coelbren yn syrthio yr un fath pryd bynnag y’i tynnir.',
  },
  drawnTitle: {
    en: (letter: string) => `How the lot of scenario ${letter} fell`,
    cy: (letter: string) => `Sut y syrthiodd coelbren senario ${letter}`,
  },
  drawnLede: {
    en: (paid: number, bids: number) =>
      `${paid} of ${countText('en', 'applications', bids)} were drawn to be paid.`,
    cy: (paid: number, bids: number) => `Tynnwyd ${paid} o ${bids} i’w talu.`,
  },
  drawing: {
    en: 'The lot is being drawn. Look again in a moment.',
    cy: 'Mae’r coelbren yn cael ei dynnu. Edrychwch eto ymhen ennyd.',
  },
  turn: { en: 'Turn', cy: 'Tro' },
  lot: { en: 'Lot (SHA-256)', cy: 'Coelbren (SHA-256)' },
  fell: { en: 'Outcome', cy: 'Canlyniad' },
  paid: { en: 'paid', cy: 'telir' },
  'not-paid': { en: 'not paid', cy: 'ni thelir' },
  changed: {
    en: 'It was changed since you opened this page. Look at the board again before you draw.',
    cy: 'Fe’i newidiwyd ers i chi agor y dudalen hon. Edrychwch ar y bwrdd eto cyn tynnu.',
  },
  toBoard: { en: 'To the board', cy: 'I’r bwrdd' },
  toSeed: { en: 'A lot for contested bids', cy: 'Coelbren ar gyfer ceisiadau ar y ffin' },
  toDraw: { en: 'Draw the contested bids by lot', cy: 'Tynnu coelbren ar y ceisiadau ar y ffin' },
  toDrawn: { en: 'How the lot fell', cy: 'Sut y syrthiodd y coelbren' },
})
