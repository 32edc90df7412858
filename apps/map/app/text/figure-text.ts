import type {
  AlsoReportedReason,
  Comparability,
  FigureKind,
  IndicatorTheme,
} from '@academy/domain/facts/figures/figure-words'
import { defineText } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'

type Words<Word extends string> = Record<Word, Record<Language, string>>

export const themeText: Words<IndicatorTheme> = {
  workforce: {
    en: 'Who works in social prescribing',
    cy: 'Pwy sy’n gweithio ym maes presgripsiynu cymdeithasol',
  },
  people: { en: 'People referred and supported', cy: 'Pobl a atgyfeiriwyd ac a gefnogwyd' },
  reach: { en: 'How far it reaches', cy: 'Pa mor bell y mae’n cyrraedd' },
  opinion: { en: 'What people say of it', cy: 'Yr hyn y mae pobl yn ei ddweud amdano' },
  context: { en: 'The place itself', cy: 'Y lle ei hun' },
}

export const comparableText: Words<Comparability> = {
  'between-nations': {
    en: 'Areas of all four nations may be compared.',
    cy: 'Gellir cymharu ardaloedd ym mhob un o’r pedair cenedl.',
  },
  'within-nation': {
    en: 'Areas of the same nation may be compared; those of different nations may not.',
    cy: 'Gellir cymharu ardaloedd yn yr un genedl; ni ellir cymharu rhai mewn cenhedloedd gwahanol.',
  },
  'not-at-all': {
    en: 'Areas may not be compared by it, so no rank is given: sources count in different ways, or count only a part.',
    cy: 'Ni ellir cymharu ardaloedd yn ei ôl, felly ni roddir safle: mae ffynonellau’n cyfrif mewn ffyrdd gwahanol, neu’n cyfrif rhan yn unig.',
  },
}

export const figureKindText: Words<Exclude<FigureKind, 'actual'>> = {
  target: { en: 'Aim', cy: 'Nod' },
  plan: { en: 'Plan', cy: 'Cynllun' },
}

export const alsoReportedText: Words<AlsoReportedReason> = {
  'less-sure-source': { en: 'its source is less sure', cy: 'mae ei ffynhonnell yn llai sicr' },
  'second-hand': {
    en: 'its source repeats what another counted',
    cy: 'mae ei ffynhonnell yn ailadrodd cyfrif un arall',
  },
  'same-count': {
    en: 'the same count, told in another place',
    cy: 'yr un cyfrif, wedi’i adrodd mewn lle arall',
  },
  'older-count': { en: 'an earlier count', cy: 'cyfrif cynharach' },
  'less-exact': { en: 'it is less exact', cy: 'mae’n llai manwl' },
}

/** Figures on the pages of areas and of indicators. */
export const figureText = defineText({
  title: { en: 'Figures', cy: 'Ffigurau' },
  lede: {
    en: 'What has been counted or estimated, each with its source: of link workers, of people referred, of how far social prescribing reaches, and of the places themselves.',
    cy: 'Yr hyn a gyfrifwyd neu a amcangyfrifwyd, pob un â’i ffynhonnell: gweithwyr cyswllt, pobl a atgyfeiriwyd, pa mor bell y mae presgripsiynu cymdeithasol yn cyrraedd, a’r lleoedd eu hunain.',
  },
  everyFigure: { en: 'All figures', cy: 'Pob ffigur' },
  indicator: { en: 'Figure', cy: 'Ffigur' },
  area: { en: 'Area', cy: 'Ardal' },
  place: { en: 'Place', cy: 'Lle' },
  period: { en: 'Period', cy: 'Cyfnod' },
  undated: { en: 'Undated', cy: 'Heb ddyddiad' },
  value: { en: 'Value', cy: 'Gwerth' },
  among: { en: 'Among others', cy: 'Ymhlith eraill' },
  source: { en: 'Source', cy: 'Ffynhonnell' },
  values: { en: 'Values', cy: 'Gwerthoedd' },
  years: { en: 'From and to', cy: 'O ac hyd' },
  rankOf: {
    en: (rank: number, of: number) => `${rank} of ${of}, 1 the highest`,
    cy: (rank: number, of: number) => `${rank} o ${of}, 1 yw’r uchaf`,
  },
  range: {
    en: (from: string, to: string) => `others: ${from} to ${to}`,
    cy: (from: string, to: string) => `eraill: ${from} i ${to}`,
  },
  tooFew: { en: 'No rank: too few', cy: 'Dim safle: rhy ychydig' },
  interval: {
    en: (from: string, to: string) => `95% interval ${from} to ${to}`,
    cy: (from: string, to: string) => `cyfwng 95% ${from} i ${to}`,
  },
  rate: {
    en: (rate: string, from: string, to: string) =>
      `${rate} for 100,000 people (95% interval ${from} to ${to})`,
    cy: (rate: string, from: string, to: string) =>
      `${rate} fesul 100,000 o bobl (cyfwng 95% ${from} i ${to})`,
  },
  shareParts: {
    en: (part: string, whole: string) => `${part} of ${whole}`,
    cy: (part: string, whole: string) => `${part} o ${whole}`,
  },
  rateParts: {
    en: (part: string, whole: string) => `${part} ÷ ${whole}`,
    cy: (part: string, whole: string) => `${part} ÷ ${whole}`,
    same: true,
  },
  alsoReported: { en: 'Also reported', cy: 'Adroddwyd hefyd' },
  ownHeading: { en: 'Published figures for this area', cy: 'Ffigurau cyhoeddedig ar gyfer yr ardal hon' },
  partsHeading: { en: 'Figures for parts of it', cy: 'Ffigurau ar gyfer rhannau ohoni' },
  insideHeading: { en: 'Figures for places in it', cy: 'Ffigurau ar gyfer lleoedd ynddi' },
  places: { en: 'Places', cy: 'Lleoedd' },
  partsNote: {
    en: 'Of a place, a service or a former area. They are not figures of this area and are never added up.',
    cy: 'Am le, gwasanaeth neu hen ardal. Nid ffigurau’r ardal hon mohonynt ac nid ydynt byth yn cael eu hadio at ei gilydd.',
  },
  togetherHeading: {
    en: 'Figures for several nations together',
    cy: 'Ffigurau ar gyfer sawl cenedl gyda’i gilydd',
  },
  shareHere: {
    en: (share: string) => `${share} of its people live here now`,
    cy: (share: string) => `mae ${share} o’i phobl yn byw yma bellach`,
  },
  partOf: { en: 'in', cy: 'yn' },
  ended: { en: 'ended', cy: 'wedi dod i ben' },
  trendsHeading: { en: 'How they went', cy: 'Sut yr aethant' },
  trendDescription: {
    en: (first: string, firstWhen: string, last: string, lastWhen: string) =>
      `From ${first} in ${firstWhen} to ${last} in ${lastWhen}.`,
    cy: (first: string, firstWhen: string, last: string, lastWhen: string) =>
      `O ${first} yn ${firstWhen} i ${last} yn ${lastWhen}.`,
  },
  aim: {
    en: (value: string, by: string) => `Aim: ${value}${by ? ` by ${by}` : ''}`,
    cy: (value: string, by: string) => `Nod: ${value}${by ? ` erbyn ${by}` : ''}`,
  },
  howCompared: { en: 'May it be compared?', cy: 'A ellir ei gymharu?' },
  whatCounts: { en: 'What it tells of', cy: 'Am beth y mae’n sôn' },
  asWritten: { en: 'In the words of the sources', cy: 'Yng ngeiriau’r ffynonellau' },
  valuesHeading: { en: 'Every value by area', cy: 'Pob gwerth yn ôl ardal' },
  othersNote: {
    en: 'Of a place or a service, or of more than one nation. They are no figures of an area and are never added up.',
    cy: 'Am le neu wasanaeth, neu am fwy nag un genedl. Nid ffigurau ardal mohonynt ac nid ydynt byth yn cael eu hadio at ei gilydd.',
  },
  othersHeading: { en: 'Values of parts and of several nations', cy: 'Gwerthoedd rhannau a sawl cenedl' },
  noValues: { en: 'No whole area has a value of it.', cy: 'Nid oes gan unrhyw ardal gyfan werth ohono.' },
  kinds: { en: 'Kind of area', cy: 'Math o ardal' },
  inNation: { en: 'Nation', cy: 'Cenedl' },
  nation: { en: 'Nations', cy: 'Cenhedloedd' },
  region: { en: 'Regions', cy: 'Rhanbarthau' },
  health: { en: 'Health areas', cy: 'Ardaloedd iechyd' },
  council: { en: 'Councils and counties', cy: 'Cynghorau a siroedd' },
  rankNote: {
    en: (denominator: number, count: number, peers: number) =>
      `A share of fewer than ${denominator} and a count below ${count} have no rank, as they may be chance; nor has a value among fewer than ${peers}.`,
    cy: (denominator: number, count: number, peers: number) =>
      `Nid oes safle i gyfran o lai na ${denominator} nac i gyfrif o dan ${count}, gan y gallant fod yn siawns, nac i werth ymhlith llai na ${peers}.`,
  },
})
