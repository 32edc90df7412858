import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** What the scores of a round say beside one another. */
export const rankingText = defineText({
  title: { en: 'Ranking', cy: 'Trefn' },
  lede: {
    en: (bids: number, reviews: number, cut: number, above: number, contested: number, below: number) =>
      `${plural('en', bids, { one: '# bid stands', other: '# bids stand' })} in order by ${plural('en', reviews, { one: '# review', other: '# reviews' })}. With ${cut} to be funded, ${above} are clearly above the cut, ${contested} are contested and ${below} are clearly below.`,
    cy: (bids: number, reviews: number, cut: number, above: number, contested: number, below: number) =>
      `Mae ${plural('cy', bids, { one: '# cais', other: '# cais' })} mewn trefn yn ôl ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })}. Gyda ${cut} i’w hariannu, mae ${above} yn amlwg uwchben y llinell, ${contested} yn y fantol a ${below} yn amlwg oddi tani.`,
  },
  rawLede: {
    en: (bids: number, reviews: number, cut: number) =>
      `${plural('en', bids, { one: '# bid stands', other: '# bids stand' })} in the order of the raw means of ${plural('en', reviews, { one: '# review', other: '# reviews' })}, with ${cut} to be funded. How sure that order is cannot be said.`,
    cy: (bids: number, reviews: number, cut: number) =>
      `Mae ${plural('cy', bids, { one: '# cais', other: '# cais' })} yn nhrefn cymedrau crai ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })}, gyda ${cut} i’w hariannu. Ni ellir dweud pa mor sicr yw’r drefn honno.`,
  },
  noRun: {
    en: (reviews: number, bids: number, unfinished: number) =>
      `The scores were not put beside one another yet: ${plural('en', reviews, { one: '# review is', other: '# reviews are' })} finished of ${plural('en', bids, { one: '# bid', other: '# bids' })}, ${unfinished} under way.`,
    cy: (reviews: number, bids: number, unfinished: number) =>
      `Nid yw’r sgoriau wedi’u gosod ochr yn ochr eto: mae ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })} wedi’u gorffen o ${plural('cy', bids, { one: '# cais', other: '# cais' })}, a ${unfinished} ar y gweill.`,
  },
  unread: {
    en: (count: number) =>
      `${plural('en', count, { one: '# bid has', other: '# bids have' })} no finished review and ${plural('en', count, { one: 'is', other: 'are' })} not in the order.`,
    cy: (count: number) =>
      `Nid oes adolygiad gorffenedig i ${plural('cy', count, { one: '# cais', other: '# cais' })}, felly nid ydynt yn y drefn.`,
  },
  stale: {
    en: (count: number) =>
      `Of ${plural('en', count, { one: '# bid', other: '# bids' })} this no longer says what is there`,
    cy: (count: number) =>
      `Nid yw hyn bellach yn dweud yr hyn sydd yno am ${plural('cy', count, { one: '# cais', other: '# cais' })}`,
  },
  staleBody: {
    en: 'Make a new run to take it up; this one is kept.',
    cy: 'Gwnewch rediad newydd i’w gynnwys; cedwir yr un hwn.',
  },
  'changed-withdrawn': {
    en: 'withdrawn or screened out',
    cy: 'tynnwyd yn ôl neu sgriniwyd allan',
  },
  'changed-review-added': { en: 'another review was finished', cy: 'gorffennwyd adolygiad arall' },
  'changed-review-gone': {
    en: 'a review was sent back or is void',
    cy: 'anfonwyd adolygiad yn ôl neu mae’n ddi-rym',
  },
  'changed-score-changed': { en: 'a score was changed', cy: 'newidiwyd sgôr' },
  'changed-moderated': { en: 'moderated since', cy: 'cymedrolwyd ers hynny' },
  whichChanged: { en: 'Which bids', cy: 'Pa geisiadau' },
  locked: { en: 'How the money is divided was chosen', cy: 'Mae’r ffordd o rannu’r arian wedi’i dewis' },
  lockedBody: {
    en: 'These are the scores that it was made from. Nothing here changes any more.',
    cy: 'Dyma’r sgoriau y’i gwnaed ohonynt. Nid oes dim yma’n newid mwyach.',
  },
  raw: { en: 'Raw means only', cy: 'Cymedrau crai yn unig' },
  rawBody: {
    en: 'The scores below are plain means of what was given. Nobody’s leniency is taken away, and nothing says how sure they are, so they have no interval.',
    cy: 'Cymedrau plaen o’r hyn a roddwyd yw’r sgoriau isod. Ni thynnir haelioni neb i ffwrdd, ac nid oes dim yn dweud pa mor sicr ydynt, felly nid oes ganddynt gyfwng.',
  },
  'no-scored-twice': {
    en: 'A bid was scored twice by one assessor.',
    cy: 'Sgoriwyd cais ddwywaith gan yr un asesydd.',
  },
  'no-outside-scale': {
    en: 'A score lies beyond the scale.',
    cy: 'Mae sgôr y tu hwnt i’r raddfa.',
  },
  'no-too-few-reviews': {
    en: 'There are fewer than 12 finished reviews, too few to tell lenient assessors from good bids.',
    cy: 'Mae llai na 12 adolygiad gorffenedig, rhy ychydig i wahaniaethu rhwng aseswyr hael a cheisiadau da.',
  },
  'no-too-few-assessors': {
    en: 'There are fewer than three assessors: nobody can tell a lenient one from good bids.',
    cy: 'Mae llai na thri asesydd: ni all neb wahaniaethu rhwng un hael a cheisiadau da.',
  },
  'no-too-few-bids': {
    en: 'There are fewer than three bids with a finished review.',
    cy: 'Mae llai na thri chais ag adolygiad gorffenedig.',
  },
  'no-no-bid-read-twice': {
    en: 'No bid was read by two, so nothing shows how far two people differ about the same bid.',
    cy: 'Ni ddarllenwyd unrhyw gais gan ddau, felly nid oes dim yn dangos pa mor bell y mae dau berson yn gwahaniaethu am yr un cais.',
  },
  'no-no-assessor-read-two': {
    en: 'No assessor read two bids, so nobody’s leniency can be told from the bid.',
    cy: 'Ni ddarllenodd unrhyw asesydd ddau gais, felly ni ellir gwahanu haelioni neb oddi wrth y cais.',
  },
  'no-disconnected': {
    en: 'There are groups of bids that no assessor reads across: nothing says whether one group has stricter assessors or weaker bids. One review across would join them.',
    cy: 'Mae grwpiau o geisiadau nad oes yr un asesydd yn darllen ar eu traws: nid oes dim yn dweud a oes gan un grŵp aseswyr llymach neu geisiadau gwannach. Byddai un adolygiad ar draws yn eu cysylltu.',
  },
  'no-all-scores-equal': { en: 'All scores are the same.', cy: 'Mae pob sgôr yr un fath.' },

  picture: {
    en: 'Each bid with where it may truly stand',
    cy: 'Pob cais gyda ble y gallai sefyll mewn gwirionedd',
  },
  pictureBody: {
    en: (cut: number, contested: number) =>
      `Bids stand from the left in order. Each line reaches over the scores that a bid may truly have, with a chance of 90 %. The dashed line is the cut after ${cut}; the hatched band holds the ${contested} contested bids.`,
    cy: (cut: number, contested: number) =>
      `Saif y ceisiadau o’r chwith mewn trefn. Mae pob llinell yn ymestyn dros y sgoriau y gallai cais eu cael mewn gwirionedd, gyda siawns o 90 %. Y llinell doredig yw’r terfyn ar ôl ${cut}; mae’r band llinellog yn dal y ${contested} cais sydd yn y fantol.`,
  },
  rawPictureBody: {
    en: (cut: number) =>
      `Bids stand from the left in the order of their raw means, which have no interval. The dashed line is the cut after ${cut}.`,
    cy: (cut: number) =>
      `Saif y ceisiadau o’r chwith yn nhrefn eu cymedrau crai, nad oes ganddynt gyfwng. Y llinell doredig yw’r terfyn ar ôl ${cut}.`,
  },
  above: { en: 'Above', cy: 'Uwchben' },
  contested: { en: 'Contested', cy: 'Yn y fantol' },
  below: { en: 'Below', cy: 'Islaw' },
  cut: { en: 'Cut', cy: 'Terfyn' },
  bids: { en: 'The bids in order', cy: 'Y ceisiadau mewn trefn' },
  place: { en: 'Place', cy: 'Safle' },
  bid: { en: 'Bid', cy: 'Cais' },
  where: { en: 'Where', cy: 'Ble' },
  score: { en: 'Score', cy: 'Sgôr' },
  interval: {
    en: (low: string, high: string) => `${low} to ${high}`,
    cy: (low: string, high: string) => `${low} i ${high}`,
  },
  agreed: { en: 'agreed in moderation', cy: 'cytunwyd wrth gymedroli' },
  rawMean: { en: 'Raw mean', cy: 'Cymedr crai' },
  ofReviews: {
    en: (count: number) => plural('en', count, { one: 'of # review', other: 'of # reviews' }),
    cy: (count: number) => plural('cy', count, { one: 'o # adolygiad', other: 'o # adolygiad' }),
  },
  without: { en: 'Without leniency', cy: 'Heb haelioni' },
  ranks: { en: 'Ranks', cy: 'Safleoedd' },
  chance: { en: 'Chance above the cut', cy: 'Siawns uwchben y terfyn' },
  range: { en: 'From 0 to 100', cy: 'O 0 i 100' },
  moderate: { en: 'Moderate', cy: 'Cymedroli' },
  moderated: { en: 'Moderated', cy: 'Cymedrolwyd' },
  which: { en: 'Which bids', cy: 'Pa geisiadau' },
  all: { en: 'All', cy: 'Pob un' },
  find: { en: 'Organisation or number', cy: 'Sefydliad neu rif' },
  shown: {
    en: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
    cy: (from: number, to: number, all: number) => `${from} i ${to} o ${all}`,
  },
  none: { en: 'No bid is like that.', cy: 'Nid oes cais fel hynny.' },
  file: { en: 'The whole order as a file (CSV)', cy: 'Y drefn gyfan fel ffeil (CSV)' },

  assessors: { en: 'The assessors', cy: 'Yr aseswyr' },
  assessorsBody: {
    en: 'Leniency is by how many points somebody gives more than others would to the same bids. Where the interval holds 0, nobody can say that he differs. Spread only describes: it changes no score.',
    cy: 'Haelioni yw faint o bwyntiau’n fwy y mae rhywun yn eu rhoi nag y byddai eraill i’r un ceisiadau. Lle mae’r cyfwng yn cynnwys 0, ni all neb ddweud ei fod yn wahanol. Disgrifio’n unig y mae gwasgariad: nid yw’n newid unrhyw sgôr.',
  },
  assessor: { en: 'Assessor', cy: 'Asesydd' },
  reviews: { en: 'Reviews', cy: 'Adolygiadau' },
  leniency: { en: 'Leniency', cy: 'Haelioni' },
  spread: { en: 'Spread', cy: 'Gwasgariad' },

  can: { en: 'What this can and cannot say', cy: 'Beth y gall ac na all hyn ei ddweud' },
  oneMore: {
    en: 'One more review is worth more than the mathematics. In 200 simulated rounds of 120 bids, raw means of three reviews found 68.0 % of the 23 truly best bids; calibrated scores of two reviews found 65.4 %, of three 71.8 %.',
    cy: 'Mae un adolygiad arall yn werth mwy na’r fathemateg. Mewn 200 o rowndiau efelychol o 120 o geisiadau, daeth cymedrau crai o dri adolygiad o hyd i 68.0 % o’r 23 cais gorau mewn gwirionedd; daeth sgoriau wedi’u graddnodi o ddau adolygiad o hyd i 65.4 %, ac o dri 71.8 %.',
  },
  intervals: {
    en: 'In these rounds the intervals of 90 % held the true score of 89.8 % of bids with two reviews and of 90.1 % with three.',
    cy: 'Yn y rowndiau hyn roedd y cyfyngau 90 % yn cynnwys gwir sgôr 89.8 % o geisiadau â dau adolygiad a 90.1 % â thri.',
  },
  closer: {
    en: 'Calibrated scores stand closer together than raw ones, since few reviews are trusted less, and may lie a little beyond the scale. They say how good assessors would find a bid, and nothing of what it will do.',
    cy: 'Saif sgoriau wedi’u graddnodi’n agosach at ei gilydd na rhai crai, gan yr ymddiriedir llai mewn ychydig adolygiadau, a gallant fod ychydig y tu hwnt i’r raddfa. Maent yn dweud pa mor dda y byddai aseswyr yn gweld cais, ac nid dim am yr hyn a wna.',
  },
  contestedBody: {
    en: 'A contested bid has a chance between 10 and 90 % of being above the cut: other assessors might well have put it on the other side. Read it again, or talk about it, before anything is decided by its place.',
    cy: 'Mae gan gais sydd yn y fantol siawns rhwng 10 a 90 % o fod uwchben y terfyn: gallai aseswyr eraill yn hawdd fod wedi’i roi ar yr ochr arall. Darllenwch ef eto, neu siaradwch amdano, cyn i ddim gael ei benderfynu yn ôl ei safle.',
  },
  raws: { en: 'No score that was given is ever changed.', cy: 'Ni newidir byth unrhyw sgôr a roddwyd.' },

  how: { en: 'How this was made', cy: 'Sut y gwnaed hyn' },
  made: {
    en: (by: string, at: string) => `By ${by}, ${at}.`,
    cy: (by: string, at: string) => `Gan ${by}, ${at}.`,
  },
  madeOf: {
    en: (reviews: number, sha256: string) =>
      `From ${plural('en', reviews, { one: '# review', other: '# reviews' })} with the SHA-256 ${sha256}.`,
    cy: (reviews: number, sha256: string) =>
      `O ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })} gyda’r SHA-256 ${sha256}.`,
  },
  drawn: {
    en: (draws: string, seed: number) =>
      `Ranks come from ${draws} drawn rounds with the seed ${seed}, which are the first digits of that number: nobody chooses them.`,
    cy: (draws: string, seed: number) =>
      `Daw’r safleoedd o ${draws} o rowndiau a dynnwyd gyda’r hedyn ${seed}, sef digidau cyntaf y rhif hwnnw: nid oes neb yn eu dewis.`,
  },
  scatter: {
    en: (bids: string, assessors: string, error: string) =>
      `Standard deviations: bids ${bids}, assessors ${assessors}, what is left ${error} points.`,
    cy: (bids: string, assessors: string, error: string) =>
      `Gwyriadau safonol: ceisiadau ${bids}, aseswyr ${assessors}, yr hyn sy’n weddill ${error} pwynt.`,
  },
  makeTitle: { en: 'Make a run', cy: 'Gwneud rhediad' },
  makeCut: { en: 'How many bids are meant to be funded?', cy: 'Faint o geisiadau y bwriedir eu hariannu?' },
  makeHint: {
    en: 'It only says where the cut lies. It gives nobody money.',
    cy: 'Dim ond dweud ble mae’r terfyn y mae. Nid yw’n rhoi arian i neb.',
  },
  make: { en: 'Make a run of what is finished', cy: 'Gwneud rhediad o’r hyn sydd wedi’i orffen' },
  'cut-outside': {
    en: (bids: number) => `Write a whole number from 1 to ${bids}`,
    cy: (bids: number) => `Ysgrifennwch rif cyfan o 1 i ${bids}`,
  },
  toModeration: { en: 'Moderation', cy: 'Cymedroli' },
  toBoard: { en: 'Who reads what', cy: 'Pwy sy’n darllen beth' },
})
