import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

const bidsArePaid = (bids: number) => plural('en', bids, { one: '# bid is paid', other: '# bids are paid' })

/** A round on the first page and on its own. */
export const roundText = defineText({
  fictional: { en: 'A made-up round', cy: 'Rownd ffug' },
  fictionalBody: {
    en: 'It exists to show how this service works; nobody will receive money from it.',
    cy: 'Mae’n bodoli i ddangos sut mae’r gwasanaeth hwn yn gweithio; ni fydd neb yn derbyn arian ohoni.',
  },
  realProgramme: {
    en: 'Its rules follow a real programme: see it, and who was awarded money',
    cy: 'Mae ei rheolau’n dilyn rhaglen go iawn: gweld honno, a phwy gafodd arian',
  },
  closes: { en: (when: string) => `Closes ${when}`, cy: (when: string) => `Mae’n cau ${when}` },
  closed: { en: (when: string) => `Closed ${when}`, cy: (when: string) => `Caeodd ${when}` },
  opens: { en: (when: string) => `Opens ${when}`, cy: (when: string) => `Mae’n agor ${when}` },
  grace: {
    en: (when: string) =>
      `The deadline passed ${when}. Late submissions are still taken, and marked as late.`,
    cy: (when: string) =>
      `Aeth y dyddiad cau heibio ${when}. Mae cyflwyniadau hwyr yn dal i gael eu derbyn, a’u nodi’n hwyr.`,
  },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i chanslo' },
  cancelledTitle: { en: 'This round was cancelled', cy: 'Canslwyd y rownd hon' },
  cancelledOn: {
    en: (when: string) =>
      `It was cancelled ${when}. No application to it will be considered, submitted or not.`,
    cy: (when: string) =>
      `Fe’i canslwyd ${when}. Ni fydd unrhyw gais iddi yn cael ei ystyried, wedi’i gyflwyno neu beidio.`,
  },
  cancelledReason: { en: (reason: string) => `Why: ${reason}`, cy: (reason: string) => `Pam: ${reason}` },
  cancelledKept: {
    en: 'What was written and sent is kept, and can be read.',
    cy: 'Cedwir yr hyn a ysgrifennwyd ac a anfonwyd, a gellir ei ddarllen.',
  },
  testEnded: {
    en: 'This test has ended. What was tried can be read, and no longer be changed.',
    cy: 'Daeth y prawf hwn i ben. Gellir darllen yr hyn y rhoddwyd cynnig arno, ac ni ellir ei newid mwyach.',
  },
  cancelledWhy: { en: 'When and why it was cancelled', cy: 'Pryd a pham y’i canslwyd' },
  phaseOpen: { en: 'Open', cy: 'Ar agor' },
  phaseUpcoming: { en: 'Opens soon', cy: 'Yn agor yn fuan' },
  phaseGrace: { en: 'Closing', cy: 'Yn cau' },
  phaseClosed: { en: 'Closed', cy: 'Wedi cau' },
  pot: { en: (pounds: string) => `${pounds} in all`, cy: (pounds: string) => `${pounds} i gyd` },
  ukTime: { en: 'UK time', cy: 'amser y DU' },
  checkFirst: { en: 'Check whether you can apply', cy: 'Gwirio a allwch wneud cais' },
  start: { en: 'Start an application', cy: 'Dechrau cais' },
  cannotStart: {
    en: 'Applications cannot be started now.',
    cy: 'Ni ellir dechrau ceisiadau ar hyn o bryd.',
  },
  money: { en: 'The money', cy: 'Yr arian' },
  moneyIntro: {
    en: (first: string, all: string) =>
      `In the first year a bid may ask for up to ${first}, paid in full. After that the grant falls each year, and local commissioners pay the rest. Over all years one bid may ask for ${all} at most.`,
    cy: (first: string, all: string) =>
      `Yn y flwyddyn gyntaf caiff cais ofyn am hyd at ${first}, wedi’i dalu’n llawn. Ar ôl hynny mae’r grant yn gostwng bob blwyddyn, a chomisiynwyr lleol sy’n talu’r gweddill. Dros yr holl flynyddoedd caiff un cais ofyn am ${all} ar y mwyaf.`,
  },
  moneyIntroNoMatch: {
    en: (first: string, all: string) =>
      `In the first year a bid may ask for up to ${first}. Over all years one bid may ask for ${all} at most.`,
    cy: (first: string, all: string) =>
      `Yn y flwyddyn gyntaf caiff cais ofyn am hyd at ${first}. Dros yr holl flynyddoedd caiff un cais ofyn am ${all} ar y mwyaf.`,
  },
  moneyOneYear: {
    en: (most: string) => `A bid may ask for up to ${most}, for one year.`,
    cy: (most: string) => `Caiff cais ofyn am hyd at ${most}, am flwyddyn.`,
  },
  moneyOneYearBetween: {
    en: (least: string, most: string) =>
      `A bid may ask for ${least} at least and ${most} at most, for one year.`,
    cy: (least: string, most: string) =>
      `Caiff cais ofyn am ${least} o leiaf a ${most} ar y mwyaf, am flwyddyn.`,
  },
  moneyRest: {
    en: 'Others pay what the grant does not.',
    cy: 'Eraill sy’n talu’r hyn nad yw’r grant yn ei dalu.',
  },
  taperCaption: {
    en: (cost: string) => `What a scheme that costs ${cost} a year may ask`,
    cy: (cost: string) => `Yr hyn y caiff cynllun sy’n costio ${cost} y flwyddyn ofyn amdano`,
  },
  year: { en: 'Year', cy: 'Blwyddyn' },
  yearN: { en: (n: number) => `Year ${n}`, cy: (n: number) => `Blwyddyn ${n}` },
  share: { en: 'Share of year 1', cy: 'Cyfran o flwyddyn 1' },
  mostEver: { en: 'The most any bid may ask', cy: 'Y mwyaf y caiff unrhyw gais ofyn' },
  exampleGrant: { en: 'Grant in the example', cy: 'Grant yn yr enghraifft' },
  exampleMatch: { en: 'Commissioners in the example', cy: 'Comisiynwyr yn yr enghraifft' },
  pictureGrant: { en: 'The grant pays', cy: 'Y grant sy’n talu' },
  pictureMatch: { en: 'Local commissioners pay', cy: 'Comisiynwyr lleol sy’n talu' },
  pictureLabel: {
    en: 'The example as a picture: the grant falls from year to year, and what local commissioners pay grows.',
    cy: 'Yr enghraifft fel llun: mae’r grant yn gostwng o flwyddyn i flwyddyn, a’r hyn y mae comisiynwyr lleol yn ei dalu yn tyfu.',
  },
  pictureLabelNoMatch: {
    en: 'The example as a picture: what the grant may pay from year to year.',
    cy: 'Yr enghraifft fel llun: yr hyn y caiff y grant ei dalu o flwyddyn i flwyddyn.',
  },
  allYears: { en: 'All years', cy: 'Yr holl flynyddoedd' },
  who: { en: 'Who can apply, and with what', cy: 'Pwy all wneud cais, a chyda beth' },
  criteriaNotForProfit: {
    en: 'The applicant is not for profit.',
    cy: 'Mae’r ymgeisydd yn sefydliad nid-er-elw.',
  },
  criteriaRegistered: {
    en: 'It is incorporated, or a registered charity. Groups that are neither can be partners.',
    cy: 'Mae wedi’i ymgorffori, neu’n elusen gofrestredig. Gall grwpiau nad ydynt yn un o’r ddau fod yn bartneriaid.',
  },
  criteriaOne: {
    en: 'An organisation applies once. It can be a partner in other bids.',
    cy: 'Mae sefydliad yn gwneud cais unwaith. Gall fod yn bartner mewn ceisiadau eraill.',
  },
  criteriaSeveral: {
    en: 'An organisation can apply more than once.',
    cy: 'Gall sefydliad wneud cais fwy nag unwaith.',
  },
  criteriaMatch: {
    en: 'In every year, the grant and what commissioners pledge add up to what the scheme costs.',
    cy: 'Ym mhob blwyddyn, mae’r grant a’r hyn y mae comisiynwyr yn ei addo yn dod i gyfanswm cost y cynllun.',
  },
  criteriaMatchLeast: {
    en: (percent: number) => `In every year, others pay at least ${percent}% of what it costs.`,
    cy: (percent: number) => `Ym mhob blwyddyn, mae eraill yn talu o leiaf ${percent}% o’r gost.`,
  },
  criteriaTurnover: {
    en: (percent: number) => `It asks for no more than ${percent}% of the organisation’s income in a year.`,
    cy: (percent: number) => `Nid yw’n gofyn am fwy na ${percent}% o incwm y sefydliad mewn blwyddyn.`,
  },
  timetable: { en: 'Timetable', cy: 'Amserlen' },
  decided: { en: 'How bids are judged', cy: 'Sut y bernir ceisiadau' },
  weight: {
    en: (percent: number) => `${percent}% of the score`,
    cy: (percent: number) => `${percent}% o’r sgôr`,
  },
  decidedAnonymous: {
    en: 'Assessors do not see who applies.',
    cy: 'Nid yw’r aseswyr yn gweld pwy sy’n ymgeisio.',
  },
  'method-by-rank': {
    en: 'Bids are paid from the best score down, until the money ends.',
    cy: 'Telir ceisiadau o’r sgôr gorau i lawr, nes i’r arian ddod i ben.',
  },
  'method-best-together': {
    en: 'Those bids are paid that are worth most together within the money there is.',
    cy: 'Telir y ceisiadau sydd werth fwyaf gyda’i gilydd o fewn yr arian sydd ar gael.',
  },
  ruleScoreLeast: {
    en: (percent: number) => `A bid with less than ${percent}% of the highest score is not paid.`,
    cy: (percent: number) => `Ni thelir cais â llai na ${percent}% o’r sgôr uchaf.`,
  },
  ruleTies: {
    en: (criterion: string) =>
      `Of two bids with the same score, the one that is better at “${criterion}” goes first.`,
    cy: (criterion: string) => `O ddau gais â’r un sgôr, yr un sy’n well yn “${criterion}” sy’n mynd gyntaf.`,
  },
  ruleAwardsMost: {
    en: (awards: number, each: string) => `No more than ${bidsArePaid(awards)} in ${each}.`,
    cy: (awards: number, each: string) => `Ni thelir mwy na ${awards} o geisiadau ${each}.`,
  },
  ruleAwardsLeast: {
    en: (awards: number, each: string) => `At least ${bidsArePaid(awards)} in ${each} that bids came from.`,
    cy: (awards: number, each: string) =>
      `Telir o leiaf ${awards} o geisiadau ${each} y daeth ceisiadau ohono.`,
  },
  ruleAwardsInGroup: {
    en: (group: string, least: number, most: number) =>
      `${group}: at least ${least} and at most ${bidsArePaid(most)}.`,
    cy: (group: string, least: number, most: number) =>
      `${group}: telir o leiaf ${least} ac ar y mwyaf ${most} o geisiadau.`,
  },
  'ruleAwards-lead': {
    en: (awards: number) =>
      awards === 1
        ? 'Of the bids that one organisation leads no more than one is paid.'
        : `Of the bids that one organisation leads no more than ${awards} are paid.`,
    cy: (awards: number) => `O’r ceisiadau y mae un sefydliad yn eu harwain, ni thelir mwy na ${awards}.`,
  },
  'ruleAwards-lead-or-partner': {
    en: (awards: number) =>
      awards === 1
        ? 'Of the bids that one organisation takes part in, as lead or partner, no more than one is paid.'
        : `Of the bids that one organisation takes part in, as lead or partner, no more than ${awards} are paid.`,
    cy: (awards: number) =>
      `O’r ceisiadau y mae un sefydliad yn rhan ohonynt, fel arweinydd neu bartner, ni thelir mwy na ${awards}.`,
  },
  ruleMoneyPerOrganisation: {
    en: (sum: string) => `One organisation gets at most ${sum} in all that it leads.`,
    cy: (sum: string) => `Mae un sefydliad yn cael ar y mwyaf ${sum} ym mhopeth y mae’n ei arwain.`,
  },
  'each-nation': { en: 'each nation', cy: 'ym mhob cenedl' },
  'each-region': { en: 'each region', cy: 'ym mhob rhanbarth' },
  'each-health-area': { en: 'each health area', cy: 'ym mhob ardal iechyd' },
  'each-theme': { en: 'each theme', cy: 'ym mhob thema' },
  'each-size': { en: 'each size of organisation', cy: 'ym mhob maint o sefydliad' },
  'each-need': { en: 'each level of need', cy: 'ym mhob lefel o angen' },
  'each-language': { en: 'each language', cy: 'ym mhob iaith' },
  ruleShare: {
    en: (group: string, least: number, most: number) =>
      `${group} gets at least ${least}% and at most ${most}% of the money.`,
    cy: (group: string, least: number, most: number) =>
      `Mae ${group} yn cael o leiaf ${least}% ac ar y mwyaf ${most}% o’r arian.`,
  },
  decidedPart: {
    en: 'A bid may be paid in part, and never less than the least that it calls of use.',
    cy: 'Gellir talu rhan o gais, a byth lai na’r lleiaf y mae’n ei alw’n ddefnyddiol.',
  },
  decidedBy: {
    en: (date: string) => `Applicants are told by ${date}.`,
    cy: (date: string) => `Dywedir wrth ymgeiswyr erbyn ${date}.`,
  },
  opensKey: { en: 'Opens', cy: 'Agor' },
  closesKey: { en: 'Closes', cy: 'Cau' },
  lateKey: { en: 'If you are late', cy: 'Os ydych yn hwyr' },
  movedKey: { en: 'The deadline has moved', cy: 'Mae’r dyddiad cau wedi symud' },
  moved: {
    en: (minutes: number, from: string) =>
      `Our service was down for ${minutes} minutes. By this rule the deadline moved; before, it was ${from}.`,
    cy: (minutes: number, from: string) =>
      `Roedd ein gwasanaeth i lawr am ${minutes} munud. Drwy’r rheol hon symudodd y dyddiad cau; cyn hynny ${from} ydoedd.`,
  },
  outageKey: { en: 'If our service is down', cy: 'Os yw ein gwasanaeth i lawr' },
  outage: {
    en: (minutes: number) =>
      `If this service was down for more than ${minutes} minutes in the last 24 hours before the deadline, the deadline moves for everybody, by itself: by as long, rounded up to a quarter of an hour, at most by two days, to a time between 9am and 5pm on Monday to Friday, and with at least four hours’ notice. A minute counts as down when nothing of the service stood in it, or more than a tenth of its answers (five at least) failed. Everybody who applies is told by e-mail.`,
    cy: (minutes: number) =>
      `Os oedd y gwasanaeth hwn i lawr am fwy na ${minutes} munud yn y 24 awr olaf cyn y dyddiad cau, mae’r dyddiad cau yn symud i bawb, ohono’i hun: am yr un hyd, wedi’i dalgrynnu i fyny i chwarter awr, ddeuddydd ar y mwyaf, i amser rhwng 9yb a 5yp o ddydd Llun i ddydd Gwener, a chyda phedair awr o rybudd o leiaf. Mae munud yn cyfrif fel un i lawr pan nad oedd dim o’r gwasanaeth yn sefyll ynddi, neu pan fethodd mwy na degfed ran o’i atebion (pump o leiaf). Hysbysir pawb sy’n gwneud cais drwy e-bost.`,
  },
  lateNone: {
    en: 'Nothing is taken after the deadline. What you wrote is kept, and you can still read it.',
    cy: 'Ni dderbynnir dim ar ôl y dyddiad cau. Cedwir yr hyn a ysgrifennoch, a gallwch ei ddarllen o hyd.',
  },
  lateGrace: {
    en: (minutes: number) =>
      `For ${plural('en', minutes, { one: '# minute', other: '# minutes' })} after the deadline a submission is still taken, for everybody alike, and marked as late. After that nothing is taken; what you wrote is kept.`,
    cy: (minutes: number) =>
      `Am ${plural('cy', minutes, { one: '# funud', two: '# funud', other: '# munud' })} ar ôl y dyddiad cau derbynnir cyflwyniad o hyd, i bawb fel ei gilydd, a’i nodi’n hwyr. Ar ôl hynny ni dderbynnir dim; cedwir yr hyn a ysgrifennoch.`,
  },
  clockKey: { en: 'Which clock counts', cy: 'Pa gloc sy’n cyfrif' },
  clock: {
    en: 'The moment your submission reaches us, by the clock of this service. Your receipt says it to the second.',
    cy: 'Y foment y mae eich cyflwyniad yn ein cyrraedd, yn ôl cloc y gwasanaeth hwn. Mae eich derbynneb yn ei nodi i’r eiliad.',
  },
  afterKey: { en: 'After that', cy: 'Wedi hynny' },
  afterSample: {
    en: 'The fund manager sees who has submitted, and when. This sample round ends there: nobody assesses it.',
    cy: 'Mae rheolwr y gronfa yn gweld pwy sydd wedi cyflwyno, a phryd. Mae’r rownd sampl hon yn gorffen yno: nid oes neb yn ei hasesu.',
  },
  after: {
    en: 'The fund manager sees who has submitted, and when. This service ends there: it has no assessment yet and sends no decisions.',
    cy: 'Mae rheolwr y gronfa yn gweld pwy sydd wedi cyflwyno, a phryd. Mae’r gwasanaeth hwn yn gorffen yno: nid oes asesu ynddo eto ac nid yw’n anfon penderfyniadau.',
  },
  questions: { en: 'What you will be asked', cy: 'Yr hyn a ofynnir i chi' },
  questionsIntro: {
    en: 'You can answer in any order, stop at any time and come back. Others from your organisation can write with you.',
    cy: 'Gallwch ateb mewn unrhyw drefn, stopio unrhyw bryd a dod yn ôl. Gall eraill o’ch sefydliad ysgrifennu gyda chi.',
  },
  questionCount: {
    en: (n: number) => countText('en', 'questions', n),
    cy: (n: number) => countText('cy', 'questions', n),
  },
  aside: { en: 'At a glance', cy: 'Cipolwg' },
  potKey: { en: 'Money in all', cy: 'Arian i gyd' },
  yearOneKey: { en: 'First year, at most', cy: 'Blwyddyn gyntaf, ar y mwyaf' },
  allKey: { en: 'All years, at most', cy: 'Yr holl flynyddoedd, ar y mwyaf' },
})
