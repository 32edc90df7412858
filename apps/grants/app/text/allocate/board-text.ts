import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

/** The board of a scenario: what is set, who would get what and why. */
export const boardText = defineText({
  scenario: {
    en: (letter: string) => `Scenario ${letter}`,
    cy: (letter: string) => `Senario ${letter}`,
  },
  scenarios: { en: 'Dividing the money', cy: 'Rhannu’r arian' },
  lede: {
    en: (awards: number, sum: string, pot: string) =>
      `${countText('en', 'awards', awards)} for ${sum} of ${pot}.`,
    cy: (awards: number, sum: string, pot: string) =>
      `${countText('cy', 'awards', awards)} am ${sum} o ${pot}.`,
  },
  ledeWaiting: {
    en: (bids: number, pot: string) =>
      `${countText('en', 'applications', bids)} and ${pot}: not divided yet.`,
    cy: (bids: number, pot: string) =>
      `${countText('cy', 'applications', bids)} a ${pot}: heb eu rhannu eto.`,
  },
  ledeNone: {
    en: (bids: number, pot: string) =>
      `${countText('en', 'applications', bids)} and ${pot}: no division of them was found.`,
    cy: (bids: number, pot: string) =>
      `${countText('cy', 'applications', bids)} a ${pot}: ni chafwyd rhaniad ohonynt.`,
  },
  jumps: { en: 'On this page', cy: 'Ar y dudalen hon' },
  settings: { en: 'Money and rules', cy: 'Arian a rheolau' },
  bids: { en: 'Bids, best score first', cy: 'Ceisiadau, y sgôr orau gyntaf' },
  whoGets: { en: 'Who gets what', cy: 'Pwy sy’n cael beth' },
  compare: { en: 'Compare', cy: 'Cymharu' },
  budgets: { en: 'Offered, by financial year', cy: 'Cynigiwyd, fesul blwyddyn ariannol' },
  budgetKey: {
    en: 'The bar is what is offered, the line is the budget.',
    cy: 'Y bar yw’r hyn a gynigir, y llinell yw’r gyllideb.',
  },
  'shares-nation': { en: 'By nation', cy: 'Fesul cenedl' },
  'shares-region': { en: 'By region', cy: 'Fesul rhanbarth' },
  'shares-size': { en: 'By size of organisation', cy: 'Yn ôl maint y sefydliad' },
  'shares-theme': { en: 'By theme', cy: 'Yn ôl thema' },
  sharesKey: {
    en: 'The pale bar is what was asked for, the dark one what is offered. A bid in several groups counts in full in each.',
    cy: 'Y bar golau yw’r hyn y gofynnwyd amdano, yr un tywyll yw’r hyn a gynigir. Mae cais mewn sawl grŵp yn cyfrif yn llawn ym mhob un.',
  },
  map: {
    en: 'Offered by health area, in thousands of pounds',
    cy: 'Cynigiwyd fesul ardal iechyd, mewn miloedd o bunnoedd',
  },
  mapIs: {
    en: 'Every health area is a square of the same size, with its short name and its number. A dash is an area that no bid names.',
    cy: 'Mae pob ardal iechyd yn sgwâr o’r un maint, gyda’i henw byr a’i rhif. Mae llinell yn ardal nad oes cais yn ei henwi.',
  },
  area: { en: 'Health area', cy: 'Ardal iechyd' },
  awards: { en: 'Awards', cy: 'Dyfarniadau' },

  objective: {
    en: 'What the whole shall be worth most in',
    cy: 'Ym mha beth y dylai’r cyfan fod werth fwyaf',
  },
  'objective-score': { en: 'Score', cy: 'Sgôr' },
  'objective-score-hint': {
    en: 'It favours cheap bids: never look at it alone.',
    cy: 'Mae’n ffafrio ceisiadau rhad: peidiwch byth ag edrych arno ar ei ben ei hun.',
  },
  'objective-score-times-money': { en: 'Score × money', cy: 'Sgôr × arian' },
  'objective-people': { en: 'People reached, by need', cy: 'Pobl a gyrhaeddir, yn ôl angen' },
  budgetOf: { en: (year: string) => `Budget of ${year}`, cy: (year: string) => `Cyllideb ${year}` },
  levels: { en: 'Sums a bid can be paid', cy: 'Symiau y gellir eu talu i gais' },
  levelsHint: {
    en: 'The asked and the least viable, and so many between as are missing.',
    cy: 'Y swm y gofynnwyd amdano a’r lleiaf hyfyw, a chynifer rhyngddynt ag sydd ar goll.',
  },
  seed: { en: 'Number that ties are drawn from', cy: 'Rhif y tynnir cyfartaleddau ohono' },
  rules: { en: 'Rules', cy: 'Rheolau' },
  ruleScore: { en: 'Least score', cy: 'Sgôr leiaf' },
  ruleShare: {
    en: (group: string) => `${group}: share of the money`,
    cy: (group: string) => `${group}: cyfran o’r arian`,
  },
  ruleEach: { en: (each: string) => `Awards in ${each}`, cy: (each: string) => `Dyfarniadau ${each}` },
  ruleInGroup: { en: (group: string) => `${group}: awards`, cy: (group: string) => `${group}: dyfarniadau` },
  'rulePer-lead': {
    en: 'Awards for one organisation as lead',
    cy: 'Dyfarniadau i un sefydliad fel arweinydd',
  },
  'rulePer-lead-or-partner': {
    en: 'Awards for one organisation as lead or partner',
    cy: 'Dyfarniadau i un sefydliad fel arweinydd neu bartner',
  },
  ruleMoneyPer: {
    en: 'Money for one organisation in all that it leads',
    cy: 'Arian i un sefydliad ym mhopeth y mae’n ei arwain',
  },
  rulePart: { en: 'A bid may be paid in part', cy: 'Gellir talu rhan o gais' },
  ruleTies: {
    en: (criterion: string) => `Equal scores: the better at “${criterion}” first`,
    cy: (criterion: string) => `Sgoriau cyfartal: yr un gwell yn “${criterion}” gyntaf`,
  },
  atLeast: { en: 'At least', cy: 'O leiaf' },
  atMost: { en: 'At most', cy: 'Ar y mwyaf' },
  ofHighest: { en: 'Of the highest score', cy: 'O’r sgôr uchaf' },
  dropRule: { en: 'Leave this rule out', cy: 'Gadael y rheol hon allan' },
  moreRules: { en: 'More rules, one on a line', cy: 'Rhagor o reolau, un ar bob llinell' },
  moreRulesHint: {
    en: 'In English, such as “at most 3 awards in each region” or “nation "Wales" gets 5% to 20%”.',
    cy: 'Yn Saesneg, megis “at most 3 awards in each region” neu “nation "Wales" gets 5% to 20%”.',
  },
  exclusive: { en: 'Only one of each of these sets', cy: 'Dim ond un o bob un o’r setiau hyn' },
  setBids: { en: 'References, with commas', cy: 'Cyfeirnodau, gyda chomas' },
  setReason: { en: 'Why only one', cy: 'Pam dim ond un' },
  dropSet: { en: 'Take this set away', cy: 'Dileu’r set hon' },
  byHand: { en: 'Decided by hand', cy: 'Penderfynwyd â llaw' },
  byHandHint: {
    en: 'Every word for or against one bid needs a reason, and a second person before this scenario can be chosen.',
    cy: 'Mae angen rheswm ar bob gair o blaid neu yn erbyn un cais, ac ail berson cyn y gellir dewis y senario hwn.',
  },
  forceBid: { en: 'Reference of a bid', cy: 'Cyfeirnod cais' },
  forceOutcome: { en: 'It is to be', cy: 'Mae i fod' },
  'force-in': { en: 'put in', cy: 'i mewn' },
  'force-out': { en: 'left out', cy: 'allan' },
  forceReason: { en: 'Why', cy: 'Pam' },
  dropForced: { en: 'Take this word back', cy: 'Tynnu’r gair hwn yn ôl' },
  keep: { en: 'Keep and solve', cy: 'Cadw a datrys' },
  try: { en: 'Try without keeping', cy: 'Rhoi cynnig arni heb gadw' },
  backToKept: { en: 'Back to what is kept', cy: 'Yn ôl at yr hyn a gadwyd' },

  kept: { en: 'You see what is kept.', cy: 'Rydych yn gweld yr hyn a gadwyd.' },
  tried: {
    en: 'You see a trial. Nothing of it is kept.',
    cy: 'Rydych yn gweld cynnig arni. Nid oes dim ohono’n cael ei gadw.',
  },
  trying: { en: 'Solving…', cy: 'Yn datrys…' },
  triedSentence: {
    en: (awards: string, sum: string, worth: string) => `As tried: ${awards} for ${sum}; ${worth}.`,
    cy: (awards: string, sum: string, worth: string) =>
      `Fel y rhoddwyd cynnig: ${awards} am ${sum}; ${worth}.`,
  },
  triedOtherObjective: {
    en: 'worth is not compared, as it is counted in something else',
    cy: 'ni chymherir gwerth, gan ei fod yn cael ei gyfrif mewn rhywbeth arall',
  },
  triedBound: {
    en: (percent: string) => `Found in a moment: a longer search could find up to ${percent} more.`,
    cy: (percent: string) =>
      `Cafwyd hwn mewn eiliad: gallai chwiliad hirach ganfod hyd at ${percent} yn fwy.`,
  },
  triedSame: { en: 'Nobody’s award would change.', cy: 'Ni fyddai dyfarniad neb yn newid.' },
  triedChanges: {
    en: (ins: number, outs: number, others: number) =>
      `Against what is kept ${plural('en', ins, { one: '# bid comes in', other: '# bids come in' })}, ${outs} would get nothing and ${others} a different sum.`,
    cy: (ins: number, outs: number, others: number) =>
      `O’i gymharu â’r hyn a gadwyd, ceisiadau sy’n dod i mewn: ${ins}; heb gael dim: ${outs}; yn cael swm gwahanol: ${others}.`,
  },
  triedInfeasible: {
    en: 'No division keeps every rule as tried.',
    cy: 'Nid oes rhaniad sy’n cadw pob rheol fel y rhoddwyd cynnig arnynt.',
  },
  triedNothing: {
    en: 'Nothing was found in a moment. A longer search may: keep it to be solved.',
    cy: 'Ni chafwyd dim mewn eiliad. Gallai chwiliad hirach: cadwch ef i’w ddatrys.',
  },
  triedProblem: { en: 'A field cannot be read: see below.', cy: 'Ni ellir darllen maes: gweler isod.' },
  triedFailed: {
    en: 'The trial could not be made. Press the button to try again.',
    cy: 'Ni ellid rhoi cynnig arni. Pwyswch y botwm i geisio eto.',
  },

  'step-awards': { en: 'The division is being looked for.', cy: 'Chwilir am y rhaniad.' },
  'step-reasons': {
    en: 'Why each bid gets what it gets is being worked out.',
    cy: 'Gweithir allan pam mae pob cais yn cael yr hyn a gaiff.',
  },
  'step-stability': {
    en: 'How certain it is is being worked out, with scores moved within their errors.',
    cy: 'Gweithir allan pa mor sicr ydyw, gyda sgoriau’n cael eu symud o fewn eu gwallau.',
  },
  solving: { en: 'It is being solved', cy: 'Mae’n cael ei ddatrys' },
  stepOf: {
    en: (done: number, all: number) => `${done} of ${all} done.`,
    cy: (done: number, all: number) => `${done} o ${all} wedi’u gwneud.`,
  },
  waiting: { en: 'It waits for its turn.', cy: 'Mae’n aros ei dro.' },
  workedOut: {
    en: 'It is worked out. Look again to see it.',
    cy: 'Mae wedi’i weithio allan. Edrychwch eto i’w weld.',
  },
  lookAgain: { en: 'Look again', cy: 'Edrych eto' },
  failed: { en: 'It could not be solved', cy: 'Ni ellid ei ddatrys' },
  failedBody: {
    en: 'The search broke off each time it was begun. Nothing was lost: keep the scenario again to begin anew.',
    cy: 'Torrodd y chwiliad i ffwrdd bob tro y dechreuwyd ef. Ni chollwyd dim: cadwch y senario eto i ddechrau o’r newydd.',
  },
  infeasible: { en: 'No division keeps every rule', cy: 'Nid oes rhaniad sy’n cadw pob rheol' },
  stale: { en: 'It is out of date', cy: 'Mae’n hen' },
  staleBody: {
    en: (n: number) =>
      `${plural('en', n, { one: 'A fact', other: '# facts' })} of the bids changed since: keep it again to solve it with what is so today.`,
    cy: () =>
      `Newidiodd ffeithiau’r ceisiadau ers hynny: cadwch ef eto i’w ddatrys gyda’r hyn sydd felly heddiw.`,
  },
  chosen: { en: 'This scenario was chosen', cy: 'Dewiswyd y senario hwn' },
  chosenBody: {
    en: 'It binds the round: nothing of it changes any more.',
    cy: 'Mae’n rhwymo’r rownd: nid oes dim ohono’n newid mwyach.',
  },
  dropped: { en: 'This scenario was dropped', cy: 'Gollyngwyd y senario hwn' },
  madeBy: {
    en: (who: string, when: string, no: number) => `Version ${no}, kept by ${who} on ${when}.`,
    cy: (who: string, when: string, no: number) => `Fersiwn ${no}, cadwyd gan ${who} ar ${when}.`,
  },
  'scoresFrom-calibration': { en: 'Scores are calibrated.', cy: 'Mae’r sgoriau wedi’u graddnodi.' },
  'scoresFrom-mean': {
    en: 'Scores are the mean of what assessors gave: no calibration was made.',
    cy: 'Cymedr yr hyn a roddodd yr aseswyr yw’r sgoriau: ni wnaed graddnodi.',
  },

  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  offered: { en: 'Offered', cy: 'Cynnig' },
  score: { en: 'Score', cy: 'Sgôr' },
  between: {
    en: (low: string, high: string) => `${low} to ${high}`,
    cy: (low: string, high: string) => `${low} i ${high}`,
  },
  why: { en: 'Why', cy: 'Pam' },
  whyOf: { en: (name: string) => `Why: ${name}`, cy: (name: string) => `Pam: ${name}` },
  whyLater: {
    en: 'Why each gets what it gets is not worked out yet.',
    cy: 'Nid yw’r rheswm dros yr hyn y mae pob un yn ei gael wedi’i weithio allan eto.',
  },
  stripKey: {
    en: 'A dot is the score and its bar the interval: full for an award in full, half for one in part, empty for none. The dashed line is the least score; the hatched band holds the bids on the line.',
    cy: 'Dot yw’r sgôr a’i far yw’r cyfwng: llawn ar gyfer dyfarniad llawn, hanner ar gyfer un rhannol, gwag os nad oes un. Y llinell doredig yw’r sgôr leiaf; yn y band â llinellau mae’r ceisiadau sydd ar y ffin.',
  },
  find: { en: 'Organisation or reference', cy: 'Sefydliad neu gyfeirnod' },
  show: { en: 'Show', cy: 'Dangos' },
  which: { en: 'Which bids', cy: 'Pa geisiadau' },
  'which-all': { en: 'All', cy: 'Pob un' },
  'which-offered': { en: 'Offered money', cy: 'Cynigir arian iddynt' },
  'which-part': { en: 'Offered a part', cy: 'Cynigir rhan iddynt' },
  'which-nothing': { en: 'Offered nothing', cy: 'Ni chynigir dim iddynt' },
  'which-contested': { en: 'On the line', cy: 'Ar y ffin' },
  'which-by-hand': { en: 'Decided by hand', cy: 'Penderfynwyd â llaw' },
  noBids: { en: 'No bid matches.', cy: 'Nid oes cais yn cyfateb.' },
  shown: {
    en: (first: string, last: string, all: string) => `${first} to ${last} of ${all}`,
    cy: (first: string, last: string, all: string) => `${first} i ${last} o ${all}`,
  },
  leftOut: { en: 'Bids that take no part', cy: 'Ceisiadau nad ydynt yn cymryd rhan' },
  'leftOut-ineligible': { en: 'found ineligible', cy: 'canfuwyd yn anghymwys' },
  'leftOut-duplicate': { en: 'the same as another bid', cy: 'yr un fath â chais arall' },
  'leftOut-withdrawn': { en: 'withdrawn', cy: 'tynnwyd yn ôl' },
  'leftOut-no-score': { en: 'no finished score', cy: 'dim sgôr orffenedig' },
  'leftOut-asks-for-nothing': { en: 'asks for nothing', cy: 'nid yw’n gofyn am ddim' },

  prices: { en: 'What each rule costs', cy: 'Cost pob rheol' },
  pricesLater: { en: 'Not worked out yet.', cy: 'Heb ei weithio allan eto.' },
  objectives: { en: 'Other aims, same rules', cy: 'Amcanion eraill, yr un rheolau' },
  aimsLink: { en: 'See what other aims would give', cy: 'Gweld beth fyddai amcanion eraill yn ei roi' },
  aim: { en: 'Worth most in', cy: 'Gwerth mwyaf mewn' },
  aimOwn: { en: 'as kept', cy: 'fel y cadwyd' },
  aimPoints: { en: 'Points', cy: 'Pwyntiau' },
  aimPeople: { en: 'People, by need', cy: 'Pobl, yn ôl angen' },
  aimChanges: { en: 'Against what is kept', cy: 'O’i gymharu â’r hyn a gadwyd' },
  aimChange: {
    en: (ins: number, outs: number) => `${ins} in, ${outs} out`,
    cy: (ins: number, outs: number) => `${ins} i mewn, ${outs} allan`,
  },
  aimsNote: {
    en: 'Each was found in a moment, under the same rules and budgets, and none is kept. Points and people of an award in part count by the share that is paid.',
    cy: 'Cafwyd pob un mewn eiliad, o dan yr un rheolau a chyllidebau, ac nid oes yr un yn cael ei gadw. Mae pwyntiau a phobl dyfarniad rhannol yn cyfrif yn ôl y gyfran a delir.',
  },
  certainty: { en: 'How certain the line is', cy: 'Pa mor sicr yw’r ffin' },
  certaintyNone: {
    en: 'Not worked out: without calibrated scores nothing says how far they may be off.',
    cy: 'Heb ei weithio allan: heb sgoriau wedi’u graddnodi nid oes dim yn dweud pa mor bell y gallant fod o’u lle.',
  },
  certaintyBody: {
    en: (runs: number, always: number, contested: number, never: number) =>
      `In ${runs} runs with scores moved within their errors, ${plural('en', always, { one: '# bid is', other: '# bids are' })} always paid, ${contested} on the line and ${never} never. One more review of the bids on the line is worth more than any mathematics.`,
    cy: (runs: number, always: number, contested: number, never: number) =>
      `Mewn ${runs} rhediad gyda sgoriau wedi’u symud o fewn eu gwallau, ceisiadau a delir bob tro: ${always}; ar y ffin: ${contested}; byth: ${never}. Mae un adolygiad arall o’r ceisiadau ar y ffin yn werth mwy nag unrhyw fathemateg.`,
  },

  waitsForSecond: { en: 'It waits for a second person', cy: 'Mae’n aros am ail berson' },
  forcedBy: {
    en: (bid: string, outcome: string, who: string) => `${bid} is ${outcome} by hand, says ${who}:`,
    cy: (bid: string, outcome: string, who: string) => `Mae ${bid} ${outcome} â llaw, meddai ${who}:`,
  },
  'outcome-in': { en: 'put in', cy: 'wedi’i roi i mewn' },
  'outcome-out': { en: 'left out', cy: 'wedi’i adael allan' },
  approvedBy: { en: (who: string) => `Approved by ${who}.`, cy: (who: string) => `Cymeradwywyd gan ${who}.` },
  notYetApproved: { en: 'Nobody has approved it yet.', cy: 'Nid oes neb wedi’i gymeradwyo eto.' },
  ownWord: {
    en: 'You said it first, so somebody else has to approve it.',
    cy: 'Chi a’i dywedodd gyntaf, felly rhaid i rywun arall ei gymeradwyo.',
  },
  approve: { en: 'Approve it', cy: 'Ei gymeradwyo' },
  approveOf: { en: (bid: string) => `for ${bid}`, cy: (bid: string) => `ar gyfer ${bid}` },

  changedMeanwhile: { en: 'Somebody else changed it', cy: 'Newidiodd rhywun arall ef' },
  changedBy: {
    en: (who: string, when: string) =>
      `${who} kept another version on ${when}, while you were changing this one. What you typed stands in the fields and was not kept: compare, then keep it again to put it above theirs.`,
    cy: (who: string, when: string) =>
      `Cadwodd ${who} fersiwn arall ar ${when}, tra oeddech yn newid hwn. Mae’r hyn a deipiwyd gennych yn y meysydd ac ni chafodd ei gadw: cymharwch, yna cadwch ef eto i’w roi uwchben eu fersiwn hwy.`,
  },
  theirs: { en: 'See theirs', cy: 'Gweld eu fersiwn hwy' },

  choose: { en: 'Choose this scenario', cy: 'Dewis y senario hwn' },
  toDecisions: { en: 'Decisions made of this scenario', cy: 'Penderfyniadau a wnaed o’r senario hwn' },
  notYet: { en: 'It cannot be chosen yet:', cy: 'Ni ellir ei ddewis eto:' },
  somebody: { en: 'Somebody', cy: 'Rhywun' },
  drop: { en: 'Drop this scenario', cy: 'Gollwng y senario hwn' },
  allScenarios: { en: 'All scenarios', cy: 'Pob senario' },
  slider: { en: (label: string) => `${label}, slider`, cy: (label: string) => `${label}, llithrydd` },
})
