import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Reviews that disagree, and what people make of them. */
export const moderationText = defineText({
  title: { en: 'Moderation', cy: 'Cymedroli' },
  lede: {
    en: (wide: number, points: string, waiting: number) =>
      `${plural('en', wide, { one: '# bid has', other: '# bids have' })} reviews that lie more than ${points} points apart; ${plural('en', waiting, { one: '# waits', other: '# wait' })} for an outcome.`,
    cy: (wide: number, points: string, waiting: number) =>
      `Mae gan ${plural('cy', wide, { one: '# cais', other: '# cais' })} adolygiadau sy’n fwy na ${points} pwynt ar wahân; mae ${waiting} yn aros am ganlyniad.`,
  },
  noRun: {
    en: 'What disagrees is found in the last run of the ranking. None was made yet.',
    cy: 'Yn rhediad olaf y drefn y ceir hyd i’r hyn sy’n anghytuno. Ni wnaed un eto.',
  },
  toRanking: { en: 'Ranking', cy: 'Trefn' },
  points: { en: 'More points apart than', cy: 'Mwy o bwyntiau ar wahân na' },
  pointsHint: {
    en: 'Of 100. The round has no rule of its own; 20 where nothing is written.',
    cy: 'O 100. Nid oes gan y rownd ei rheol ei hun; 20 lle nad ysgrifennir dim.',
  },
  which: { en: 'Which bids', cy: 'Pa geisiadau' },
  waitingOnly: { en: 'Those that wait', cy: 'Y rhai sy’n aros' },
  all: { en: 'All of them', cy: 'Pob un' },
  none: { en: 'None waits for an outcome.', cy: 'Nid oes yr un yn aros am ganlyniad.' },
  oneOnly: { en: 'This bid alone', cy: 'Y cais hwn yn unig' },
  toAll: { en: 'All that disagree', cy: 'Popeth sy’n anghytuno' },
  apart: {
    en: (points: string) => `${points} points apart as given.`,
    cy: (points: string) => `${points} pwynt ar wahân fel y’u rhoddwyd.`,
  },
  apartWithout: {
    en: (points: string) => `${points} when leniency is taken away.`,
    cy: (points: string) => `${points} pan dynnir haelioni i ffwrdd.`,
  },
  given: { en: 'What was given, side by side', cy: 'Yr hyn a roddwyd, ochr yn ochr' },
  criterion: { en: 'Criterion', cy: 'Maen prawf' },
  total: { en: 'In all', cy: 'Cyfanswm' },
  lenient: {
    en: (points: string) => `leniency ${points}`,
    cy: (points: string) => `haelioni ${points}`,
  },
  gone: { en: 'sent back since', cy: 'anfonwyd yn ôl ers hynny' },
  last: { en: 'Outcome', cy: 'Canlyniad' },
  kept: { en: 'Kept as it is', cy: 'Cadwyd fel y mae' },
  agreed: { en: 'Agreed on a score', cy: 'Cytunwyd ar sgôr' },
  'review-asked': { en: 'Another review asked for', cy: 'Gofynnwyd am adolygiad arall' },
  holds: { en: 'It stands.', cy: 'Mae’n sefyll.' },
  holdsNot: {
    en: 'The reviews have changed since, so it stands no more.',
    cy: 'Mae’r adolygiadau wedi newid ers hynny, felly nid yw’n sefyll mwyach.',
  },
  by: {
    en: (name: string, at: string) => `Recorded by ${name}, ${at}`,
    cy: (name: string, at: string) => `Cofnodwyd gan ${name}, ${at}`,
  },
  present: { en: 'Who took part?', cy: 'Pwy gymerodd ran?' },
  presentHint: {
    en: 'Names, one after another. Whoever has a conflict of interest with the bid is not among them.',
    cy: 'Enwau, un ar ôl y llall. Nid yw unrhyw un sydd â gwrthdaro buddiannau â’r cais yn eu plith.',
  },
  tookPart: { en: (names: string) => `Took part: ${names}`, cy: (names: string) => `Cymerodd ran: ${names}` },
  record: { en: 'Record the outcome', cy: 'Cofnodi’r canlyniad' },
  recordAgain: { en: 'Record another outcome', cy: 'Cofnodi canlyniad arall' },
  outcome: { en: 'What was decided?', cy: 'Beth a benderfynwyd?' },
  keptHint: {
    en: 'The scores stand, and the calibrated score counts.',
    cy: 'Mae’r sgoriau’n sefyll, a’r sgôr wedi’i raddnodi sy’n cyfrif.',
  },
  agreedHint: {
    en: 'It counts instead of the calibrated score. What was given stays beside it.',
    cy: 'Mae’n cyfrif yn lle’r sgôr wedi’i raddnodi. Mae’r hyn a roddwyd yn aros wrth ei ochr.',
  },
  askedHint: {
    en: 'Somebody else reads the bid; assign it on the board. Until then the calibrated score counts.',
    cy: 'Mae rhywun arall yn darllen y cais; aseiniwch ef ar y bwrdd. Tan hynny’r sgôr wedi’i raddnodi sy’n cyfrif.',
  },
  agreedScore: { en: 'Agreed score', cy: 'Sgôr y cytunwyd arno' },
  agreedScoreHint: {
    en: 'Of 100, if one was agreed on. Two decimals at most.',
    cy: 'O 100, os cytunwyd ar un. Dau ddegolyn ar y mwyaf.',
  },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonHint: {
    en: 'It stands in the minute and is part of what an appeal may ask for.',
    cy: 'Mae’n sefyll yn y cofnod ac yn rhan o’r hyn y gall apêl ofyn amdano.',
  },
  'outcome-missing': { en: 'Choose what was decided', cy: 'Dewiswch beth a benderfynwyd' },
  'agreed-unasked': {
    en: 'You wrote a score, but chose another outcome. Take one of them away',
    cy: 'Ysgrifennoch sgôr, ond dewisoch ganlyniad arall. Tynnwch un ohonynt i ffwrdd',
  },
  'agreed-missing': {
    en: 'Write the agreed score as a number from 0 to 100, such as 67.5',
    cy: 'Ysgrifennwch y sgôr y cytunwyd arno fel rhif o 0 i 100, megis 67.5',
  },
  'reason-missing': { en: 'Write why', cy: 'Ysgrifennwch pam' },
  'present-missing': { en: 'Write who took part', cy: 'Ysgrifennwch pwy gymerodd ran' },
  changed: {
    en: 'Another outcome or another run was recorded meanwhile. Look at it, then record yours again.',
    cy: 'Cofnodwyd canlyniad neu rediad arall yn y cyfamser. Edrychwch arno, yna cofnodwch eich un chi eto.',
  },
})
