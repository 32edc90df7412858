import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** A round in pictures. */
export const chartsText = defineText({
  title: { en: 'Charts of the round', cy: 'Siartiau’r rownd' },
  lede: {
    en: (started: number, submitted: string) =>
      `${countText('en', 'applications', started)} started, ${submitted} submitted. Times are those of the United Kingdom.`,
    cy: (started: number, submitted: string) =>
      `${countText('cy', 'applications', started)} wedi’u dechrau, ${submitted} wedi’u cyflwyno. Amseroedd y Deyrnas Unedig yw’r rhain.`,
  },
  sealed: {
    en: 'This round is sealed until it has closed. Until then these charts show how many applications were started and submitted, and nothing of what is in them: no sums, no places.',
    cy: 'Mae’r rownd hon wedi’i selio nes iddi gau. Tan hynny mae’r siartiau hyn yn dangos faint o geisiadau a ddechreuwyd ac a gyflwynwyd, a dim o’u cynnwys: dim symiau, dim lleoedd.',
  },
  arrivals: { en: 'When they came', cy: 'Pryd y daethant' },
  arrivalsBody: {
    en: 'An application counts as submitted on the day of its latest submission, also if it was withdrawn since.',
    cy: 'Mae cais yn cyfrif fel un a gyflwynwyd ar ddiwrnod ei gyflwyniad diweddaraf, hyd yn oed os tynnwyd ef yn ôl wedyn.',
  },
  days: { en: 'Started and submitted by day', cy: 'Dechrau a chyflwyno fesul diwrnod' },
  hours: {
    en: 'Started and submitted by hour on the last three days',
    cy: 'Dechrau a chyflwyno fesul awr ar y tri diwrnod olaf',
  },
  hoursLater: {
    en: (when: string) => `The last three days begin on ${when}. Until then their hours are empty.`,
    cy: (when: string) => `Mae’r tri diwrnod olaf yn dechrau ar ${when}. Tan hynny mae eu horiau’n wag.`,
  },
  mostOn: {
    en: (when: string, n: number) => `Most were submitted on ${when}: ${countText('en', 'applications', n)}.`,
    cy: (when: string, n: number) =>
      `Cyflwynwyd y nifer fwyaf ar ${when}: ${countText('cy', 'applications', n)}.`,
  },
  noneYet: { en: 'Nothing was submitted yet.', cy: 'Ni chyflwynwyd dim eto.' },
  day: { en: 'Day', cy: 'Diwrnod' },
  hour: { en: 'Hour that begins', cy: 'Awr sy’n dechrau' },
  summerTime: { en: 'summer time', cy: 'amser haf' },
  winterTime: { en: 'winter time', cy: 'amser gaeaf' },
  started: { en: 'Started', cy: 'Dechreuwyd' },
  submitted: { en: 'Submitted', cy: 'Cyflwynwyd' },
  states: { en: 'Applications by state', cy: 'Ceisiadau yn ôl cyflwr' },
  statesAre: { en: 'How many are in each state.', cy: 'Faint sydd ym mhob cyflwr.' },
  money: { en: 'What they ask for', cy: 'Am beth y maent yn gofyn' },
  moneyBody: {
    en: (applications: number, sum: string) =>
      `${sum} is asked for over all years by ${countText('en', 'applications', applications)}, each counted once. What was withdrawn is left out.`,
    cy: (applications: number, sum: string) =>
      `Mae ${countText('cy', 'applications', applications)} sy’n sefyll yn gofyn am ${sum} dros yr holl flynyddoedd, gan gyfrif pob un unwaith. Nid yw’r hyn a dynnwyd yn ôl wedi’i gynnwys.`,
  },
  years: {
    en: 'Asked by financial year, beside the pot of that year',
    cy: 'Gofynnwyd fesul blwyddyn ariannol, ochr yn ochr â chronfa’r flwyddyn honno',
  },
  yearsAre: {
    en: 'Each bar is what is asked of a year; the dashed line across it is the pot.',
    cy: 'Pob bar yw’r hyn a ofynnir o flwyddyn; y llinell doredig ar ei draws yw’r gronfa.',
  },
  askedOfPot: {
    en: (asked: string, pot: string) => `${asked} of ${pot}`,
    cy: (asked: string, pot: string) => `${asked} o ${pot}`,
  },
  year: { en: 'Financial year', cy: 'Blwyddyn ariannol' },
  pot: { en: 'Pot', cy: 'Cronfa' },
  noPot: { en: 'none', cy: 'dim' },
  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  applications: { en: 'Applications', cy: 'Ceisiadau' },
  placesTitle: { en: 'Where they would happen', cy: 'Ble y byddent yn digwydd' },
  placesBody: {
    en: (named: number, inAreas: number) =>
      `Places are named by ${countText('en', 'applications', named)}, and places within a single health area by ${countText('en', 'applications', inAreas)}. One that names several places is counted in each, with all that it asks, so these charts add up to more than the total, which counts each application once. A council also counts in the region and the health area that hold all of it.`,
    cy: (named: number, inAreas: number) =>
      `Ceisiadau sy’n enwi lleoedd: ${named}; o’r rheini, o fewn un ardal iechyd: ${inAreas}. Cyfrifir cais sy’n enwi sawl lle ym mhob un ohonynt, gyda phopeth y mae’n gofyn amdano, felly mae’r siartiau hyn yn dod i fwy na’r cyfanswm, sy’n cyfrif pob cais unwaith. Mae cyngor hefyd yn cyfrif yn y rhanbarth a’r ardal iechyd sy’n ei ddal yn gyfan.`,
  },
  nations: { en: 'Applications by nation', cy: 'Ceisiadau fesul gwlad' },
  regions: { en: 'Applications by region of England', cy: 'Ceisiadau fesul rhanbarth yn Lloegr' },
  areas: { en: 'Applications by health area', cy: 'Ceisiadau fesul ardal iechyd' },
  areasAsked: {
    en: 'Asked by health area, in thousands of pounds',
    cy: 'Gofynnwyd fesul ardal iechyd, mewn miloedd o bunnoedd',
  },
  areasAre: {
    en: 'Every health area is a square of the same size, with its short name and its number.',
    cy: 'Mae pob ardal iechyd yn sgwâr o’r un maint, gyda’i henw byr a’i rhif.',
  },
  mostIn: {
    en: (area: string, n: number) => `Most name ${area}: ${countText('en', 'applications', n)}.`,
    cy: (area: string, n: number) =>
      `Mae’r nifer fwyaf yn enwi ${area}: ${countText('cy', 'applications', n)}.`,
  },
  nation: { en: 'Nation', cy: 'Gwlad' },
  region: { en: 'Region', cy: 'Rhanbarth' },
  area: { en: 'Health area', cy: 'Ardal iechyd' },
  short: { en: 'Short name', cy: 'Enw byr' },
  once: { en: 'Each application once', cy: 'Pob cais unwaith' },
  asTable: {
    en: (chart: string) => `The same figures as a table: ${chart}`,
    cy: (chart: string) => `Yr un ffigurau mewn tabl: ${chart}`,
  },
  file: {
    en: (chart: string) => `Download (CSV): ${chart}`,
    cy: (chart: string) => `Lawrlwytho (CSV): ${chart}`,
  },
})
