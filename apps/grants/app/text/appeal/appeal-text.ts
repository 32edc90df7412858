import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Appeals against results, as applicants make and read them; and the words for what they are about and where they are. */
export const appealText = defineText({
  title: { en: 'Appeal against the result', cy: 'Apelio yn erbyn y canlyniad' },
  lede: {
    en: 'An appeal asks whether your application was decided in the right way. Two people who had no part in the decision answer it.',
    cy: 'Mae apêl yn gofyn a gafodd eich cais ei benderfynu yn y ffordd iawn. Dau berson nad oedd ganddynt ran yn y penderfyniad sy’n ei hateb.',
  },
  toAppeal: { en: 'Appeal against this result', cy: 'Apelio yn erbyn y canlyniad hwn' },
  about: { en: 'What an appeal can be about', cy: 'Beth y gall apêl fod yn ei gylch' },
  procedure: { en: 'The procedure was not followed', cy: 'Ni ddilynwyd y drefn' },
  'procedure-hint': {
    en: 'Something was done otherwise than the round says, and it may have changed the result.',
    cy: 'Gwnaed rhywbeth yn wahanol i’r hyn y mae’r rownd yn ei ddweud, ac efallai ei fod wedi newid y canlyniad.',
  },
  fact: { en: 'A fact in the assessment was wrong', cy: 'Roedd ffaith yn yr asesiad yn anghywir' },
  'fact-hint': {
    en: 'Something that your application says was read otherwise, or was not read.',
    cy: 'Cafodd rhywbeth y mae eich cais yn ei ddweud ei ddarllen yn wahanol, neu ni chafodd ei ddarllen.',
  },
  conflict: { en: 'A conflict of interest was not declared', cy: 'Ni ddatganwyd gwrthdaro buddiannau' },
  'conflict-hint': {
    en: 'Somebody who had a part in the decision has a tie to you or to another applicant.',
    cy: 'Mae gan rywun a oedd â rhan yn y penderfyniad gysylltiad â chi neu ag ymgeisydd arall.',
  },
  notAbout: {
    en: 'It cannot be about the judgement itself. Assessors and the panel weigh many good applications against one another, and there is not money for all. Nobody scores yours again because you see it differently; the reasons in your letter say what was weighed.',
    cy: 'Ni all fod yn ymwneud â’r farn ei hun. Mae aseswyr a’r panel yn pwyso llawer o geisiadau da yn erbyn ei gilydd, ac nid oes arian i bob un. Ni fydd neb yn sgorio eich un chi eto am eich bod yn ei weld yn wahanol; mae’r rhesymau yn eich llythyr yn dweud beth a bwyswyd.',
  },
  dates: { en: 'By when', cy: 'Erbyn pryd' },
  makeBy: {
    en: (until: string) => `You can appeal until ${until} (UK time).`,
    cy: (until: string) => `Gallwch apelio hyd at ${until} (amser y DU).`,
  },
  wasMakeBy: {
    en: (until: string) => `Appeals could be made until ${until} (UK time).`,
    cy: (until: string) => `Gellid apelio hyd at ${until} (amser y DU).`,
  },
  after: {
    en: (admit: number, decide: number) =>
      `Once you have sent it you have a message at once. Within ${admit} working days we say whether we can look into it, and within ${decide} working days it is decided. Working days are Monday to Friday: bank holidays differ between the four nations and are counted like other days.`,
    cy: (admit: number, decide: number) =>
      `Unwaith y byddwch wedi’i hanfon cewch neges ar unwaith. O fewn ${admit} diwrnod gwaith byddwn yn dweud a allwn edrych i mewn iddi, ac o fewn ${decide} diwrnod gwaith penderfynir arni. Dydd Llun i ddydd Gwener yw diwrnodau gwaith: mae gwyliau banc yn wahanol rhwng y pedair gwlad ac fe’u cyfrifir fel diwrnodau eraill.`,
  },
  follows: {
    en: 'If you are right, we say so. Where the bid might have had an award, it can be offered one before the reserve list, of money of the round that is free. The awards of others stay as they are.',
    cy: 'Os ydych yn iawn, byddwn yn dweud hynny. Lle gallai’r cais fod wedi cael dyfarniad, gellir cynnig un iddo cyn y rhestr wrth gefn, o arian rhydd y rownd. Mae dyfarniadau eraill yn aros fel y maent.',
  },
  make: { en: 'Make an appeal', cy: 'Gwneud apêl' },
  grounds: { en: 'What is your appeal about?', cy: 'Beth yw pwnc eich apêl?' },
  groundsHint: { en: 'Choose all that apply', cy: 'Dewiswch bob un sy’n berthnasol' },
  words: { en: 'What was done or is wrong?', cy: 'Beth a wnaed neu sy’n anghywir?' },
  wordsHint: {
    en: 'Files cannot be sent with an appeal: quote what you rely on, from your application, from your letter or from the page of the round. Your colleagues here read it, and the officers and auditors of the round.',
    cy: 'Ni ellir anfon ffeiliau gydag apêl: dyfynnwch yr hyn yr ydych yn dibynnu arno, o’ch cais, o’ch llythyr neu o dudalen y rownd. Mae eich cydweithwyr yma’n ei ddarllen, a swyddogion ac archwilwyr y rownd.',
  },
  inLanguage: {
    en: 'You write in English on this page, and are answered in English at least.',
    cy: 'Rydych yn ysgrifennu yn Gymraeg ar y dudalen hon, a chewch ateb yn Gymraeg o leiaf.',
  },
  send: { en: 'Send the appeal', cy: 'Anfon yr apêl' },
  'grounds-missing': { en: 'Choose what your appeal is about', cy: 'Dewiswch beth yw pwnc eich apêl' },
  'words-missing': {
    en: 'Write what was done or is wrong',
    cy: 'Ysgrifennwch beth a wnaed neu sy’n anghywir',
  },
  sent: { en: 'We have your appeal', cy: 'Mae eich apêl wedi ein cyrraedd' },
  sentBody: {
    en: 'Every lead of your organisation has a message with its dates.',
    cy: 'Mae gan bob arweinydd yn eich sefydliad neges gyda’i dyddiadau.',
  },
  yours: { en: 'Your appeal', cy: 'Eich apêl' },
  earlier: { en: 'An earlier appeal', cy: 'Apêl gynharach' },
  state: { en: 'State', cy: 'Cyflwr' },
  ground: { en: 'About', cy: 'Pwnc' },
  said: { en: 'What it says', cy: 'Beth mae’n ei ddweud' },
  madeAt: { en: 'Arrived', cy: 'Cyrhaeddodd' },
  madeBy: { en: 'Sent by', cy: 'Anfonwyd gan' },
  unnamed: { en: 'Somebody without a name here', cy: 'Rhywun heb enw yma' },
  admitBy: { en: 'We say whether we look into it by', cy: 'Byddwn yn dweud a edrychwn i mewn iddi erbyn' },
  decideBy: { en: 'It is decided by', cy: 'Penderfynir arni erbyn' },
  ukTime: { en: (at: string) => `${at} (UK time)`, cy: (at: string) => `${at} (amser y DU)` },
  workingDays: {
    en: 'Dates are counted in working days, Monday to Friday; bank holidays are counted like other days.',
    cy: 'Cyfrifir dyddiadau mewn diwrnodau gwaith, dydd Llun i ddydd Gwener; cyfrifir gwyliau banc fel diwrnodau eraill.',
  },
  passed: {
    en: 'This date has passed. We are late, and whoever decides is reminded each week.',
    cy: 'Mae’r dyddiad hwn wedi mynd heibio. Rydym yn hwyr, ac atgoffir y sawl sy’n penderfynu bob wythnos.',
  },
  steps: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  answer: { en: 'The answer', cy: 'Yr ateb' },
  english: { en: 'In English', cy: 'Yn Saesneg' },
  welsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  'status-made': { en: 'made', cy: 'wedi’i gwneud' },
  'status-admitted': { en: 'admitted', cy: 'wedi’i derbyn' },
  'status-not-admitted': { en: 'not admitted', cy: 'heb ei derbyn' },
  'status-upheld': { en: 'upheld', cy: 'wedi’i chadarnhau' },
  'status-not-upheld': { en: 'not upheld', cy: 'heb ei chadarnhau' },
  'status-withdrawn': { en: 'taken back', cy: 'wedi’i thynnu’n ôl' },
  'status-ended': { en: 'ended with the round', cy: 'daeth i ben gyda’r rownd' },
  'step-made': { en: 'The appeal arrived', cy: 'Cyrhaeddodd yr apêl' },
  'step-taken': { en: 'Somebody sees to it', cy: 'Mae rhywun yn gofalu amdani' },
  'step-admitted': { en: 'Admitted: we look into it', cy: 'Derbyniwyd: rydym yn edrych i mewn iddi' },
  'step-not-admitted': {
    en: 'Not admitted: we cannot look into it',
    cy: 'Heb ei derbyn: ni allwn edrych i mewn iddi',
  },
  'step-upheld': { en: 'Upheld: you are right', cy: 'Cadarnhawyd: rydych yn iawn' },
  'step-not-upheld': {
    en: 'Not upheld: the decision stands',
    cy: 'Heb ei chadarnhau: mae’r penderfyniad yn sefyll',
  },
  'step-withdrawn': { en: 'Taken back', cy: 'Tynnwyd yn ôl' },
  'step-voided': {
    en: 'The answer does not stand: one of those who gave it should not have. Others decide anew.',
    cy: 'Nid yw’r ateb yn sefyll: ni ddylai un o’r rhai a’i rhoddodd fod wedi gwneud hynny. Mae eraill yn penderfynu o’r newydd.',
  },
  'step-ended': { en: 'The round was cancelled', cy: 'Canslwyd y rownd' },
  'remedy-words': {
    en: 'What follows: this answer. The result stays as it is.',
    cy: 'Beth sy’n dilyn: yr ateb hwn. Mae’r canlyniad yn aros fel y mae.',
  },
  'remedy-offer': {
    en: 'What follows: the bid is offered an award before the reserve list, as soon as money of the round that is free is enough for it.',
    cy: 'Beth sy’n dilyn: cynigir dyfarniad i’r cais cyn y rhestr wrth gefn, cyn gynted ag y bydd arian rhydd y rownd yn ddigon ar ei gyfer.',
  },
  offeredAt: {
    en: (day: string) => `Changed after appeal, ${day}: the bid is offered an award.`,
    cy: (day: string) => `Newidiwyd ar ôl apêl, ${day}: cynigir dyfarniad i’r cais.`,
  },
  withdraw: { en: 'Take the appeal back', cy: 'Tynnu’r apêl yn ôl' },
  withdrawBody: {
    en: (until: string) => `You can make another until ${until} (UK time). What you sent is kept.`,
    cy: (until: string) =>
      `Gallwch wneud un arall hyd at ${until} (amser y DU). Cedwir yr hyn a anfonwyd gennych.`,
  },

  listTitle: { en: 'Appeals', cy: 'Apeliadau' },
  listLede: {
    en: (live: number, overdue: number, all: number) =>
      all === 0
        ? 'Nobody has appealed in this round.'
        : `${plural('en', all, { one: '# appeal', other: '# appeals' })}: ${live} to be answered, ${overdue} of them overdue.`,
    cy: (live: number, overdue: number, all: number) =>
      all === 0
        ? 'Nid oes neb wedi apelio yn y rownd hon.'
        : `${plural('cy', all, { one: '# apêl', other: '# apêl' })}: ${live} i’w hateb, ${overdue} ohonynt yn hwyr.`,
  },
  listBody: {
    en: 'Overdue ones stand first. An appeal is decided by two officers who did not assess the bid and had no part in its decision.',
    cy: 'Mae’r rhai hwyr yn gyntaf. Dau swyddog na wnaethant asesu’r cais ac nad oedd ganddynt ran yn ei benderfyniad sy’n penderfynu ar apêl.',
  },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  nextBy: { en: 'Next by', cy: 'Nesaf erbyn' },
  owner: { en: 'Who sees to it', cy: 'Pwy sy’n gofalu amdani' },
  nobody: { en: 'nobody yet', cy: 'neb eto' },
  you: { en: 'you', cy: 'chi' },
  overdue: { en: 'overdue', cy: 'yn hwyr' },
  waitsForSecond: { en: 'waits for a second person', cy: 'yn aros am ail berson' },
  page: {
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
    cy: (page: number, pages: number) => `Tudalen ${page} o ${pages}`,
  },

  toDecision: { en: 'The decision', cy: 'Y penderfyniad' },
  toBid: { en: 'The bid', cy: 'Y cais' },
  toldAt: { en: 'Results were told', cy: 'Rhoddwyd y canlyniadau' },
  writtenIn: { en: 'Written in', cy: 'Ysgrifennwyd yn' },
  'in-en': { en: 'English', cy: 'Saesneg' },
  'in-cy': { en: 'Welsh', cy: 'Cymraeg' },
  take: { en: 'I see to it', cy: 'Rwy’n gofalu amdani' },
  takeBody: {
    en: 'Reminders of its dates come to you. It does not keep others from deciding.',
    cy: 'Daw nodiadau atgoffa o’i dyddiadau atoch chi. Nid yw’n atal eraill rhag penderfynu.',
  },
  decide: { en: 'Decide', cy: 'Penderfynu' },
  whoDecides: { en: 'Who may decide', cy: 'Pwy all benderfynu' },
  maysNone: {
    en: 'None of the officers of the round may decide this appeal. Two are needed: give somebody else a role in the round.',
    cy: 'Ni all yr un o swyddogion y rownd benderfynu ar yr apêl hon. Mae angen dau: rhowch rôl yn y rownd i rywun arall.',
  },
  maysOne: {
    en: (name: string) =>
      `Only ${name} may. A second person is needed for every answer but to admit it: give somebody else a role in the round.`,
    cy: (name: string) =>
      `Dim ond ${name} all wneud hynny. Mae angen ail berson ar gyfer pob ateb heblaw ei derbyn: rhowch rôl yn y rownd i rywun arall.`,
  },
  mays: { en: (names: string) => `${names}.`, cy: (names: string) => `${names}.` },
  admit: { en: 'Admit it', cy: 'Ei derbyn' },
  admitBody: {
    en: 'It is about something that an appeal can be about. One person is enough, and its people are told at once.',
    cy: 'Mae’n ymwneud â rhywbeth y gall apêl fod yn ei gylch. Mae un person yn ddigon, a dywedir wrth ei phobl ar unwaith.',
  },
  'propose-not-admitted': { en: 'Propose not to admit it', cy: 'Cynnig peidio â’i derbyn' },
  proposeAnswer: { en: 'Propose an answer', cy: 'Cynnig ateb' },
  'outcome-upheld': { en: 'Upheld', cy: 'Ei chadarnhau' },
  'outcome-not-upheld': { en: 'Not upheld', cy: 'Peidio â’i chadarnhau' },
  outcome: { en: 'Is the appeal right?', cy: 'A yw’r apêl yn iawn?' },
  remedy: { en: 'If upheld, what follows?', cy: 'Os cadarnheir hi, beth sy’n dilyn?' },
  'choice-words': { en: 'The answer, and nothing else', cy: 'Yr ateb, a dim arall' },
  'choice-offer': {
    en: 'The bid is offered an award before the reserve list, of money that is free',
    cy: 'Cynigir dyfarniad i’r cais cyn y rhestr wrth gefn, o arian sy’n rhydd',
  },
  noOffer: {
    en: 'An award can be offered only to a bid that was weighed and has none. For this one the answer is what follows.',
    cy: 'Dim ond i gais a bwyswyd ac nad oes ganddo ddyfarniad y gellir cynnig un. Ar gyfer yr un hwn, yr ateb yw’r hyn sy’n dilyn.',
  },
  answerEn: { en: 'Answer in English', cy: 'Ateb yn Saesneg' },
  answerCy: { en: 'Answer in Welsh', cy: 'Ateb yn Gymraeg' },
  answerHint: {
    en: 'The people of the organisation read these words. Say what you looked at and what you found, and name nobody.',
    cy: 'Pobl y sefydliad sy’n darllen y geiriau hyn. Dywedwch beth yr edrychoch arno a beth a gawsoch, a pheidiwch ag enwi neb.',
  },
  answerNeeded: {
    en: 'Needed: the appeal is in this language.',
    cy: 'Mae ei angen: mae’r apêl yn yr iaith hon.',
  },
  propose: { en: 'Propose this answer', cy: 'Cynnig yr ateb hwn' },
  'outcome-missing': { en: 'Choose whether the appeal is right', cy: 'Dewiswch a yw’r apêl yn iawn' },
  'remedy-missing': { en: 'Choose what follows', cy: 'Dewiswch beth sy’n dilyn' },
  'remedy-not-possible': {
    en: 'This bid cannot be offered an award',
    cy: 'Ni ellir cynnig dyfarniad i’r cais hwn',
  },
  'answerEn-missing': { en: 'Write the answer in English', cy: 'Ysgrifennwch yr ateb yn Saesneg' },
  'answerCy-missing': { en: 'Write the answer in Welsh', cy: 'Ysgrifennwch yr ateb yn Gymraeg' },
  openTitle: { en: 'An answer waits for a second person', cy: 'Mae ateb yn aros am ail berson' },
  proposedBy: {
    en: (what: string, name: string, at: string) => `“${what}” was proposed by ${name}, ${at}.`,
    cy: (what: string, name: string, at: string) => `Cynigiwyd “${what}” gan ${name}, ${at}.`,
  },
  confirm: { en: 'Confirm and send it', cy: 'Cadarnhau a’i anfon' },
  refuse: { en: 'Not so', cy: 'Nid felly' },
  refuseWhy: { en: 'Why not?', cy: 'Pam lai?' },
  'reason-missing': { en: 'Write why', cy: 'Ysgrifennwch pam' },
  void: { en: 'Make the answer void', cy: 'Gwneud yr ateb yn ddi-rym' },
  voidBody: {
    en: 'A conflict of interest of somebody who gave this answer came to be known. Its people are told that others decide anew, and not why.',
    cy: 'Daeth gwrthdaro buddiannau rhywun a roddodd yr ateb hwn i’r amlwg. Dywedir wrth ei phobl fod eraill yn penderfynu o’r newydd, ac nid pam.',
  },
  voidWhy: { en: 'Why, for the file', cy: 'Pam, ar gyfer y ffeil' },
  'log-made': { en: 'The appeal arrived', cy: 'Cyrhaeddodd yr apêl' },
  'log-taken': { en: 'Sees to it', cy: 'Yn gofalu amdani' },
  'log-admitted': { en: 'Admitted', cy: 'Derbyniwyd' },
  'log-not-admitted': { en: 'Not admitted', cy: 'Heb ei derbyn' },
  'log-upheld': { en: 'Upheld', cy: 'Cadarnhawyd' },
  'log-not-upheld': { en: 'Not upheld', cy: 'Heb ei chadarnhau' },
  'log-withdrawn': { en: 'Taken back', cy: 'Tynnwyd yn ôl' },
  'log-voided': { en: 'The answer was made void', cy: 'Gwnaed yr ateb yn ddi-rym' },
  'log-ended': { en: 'The round was cancelled', cy: 'Canslwyd y rownd' },
  log: { en: 'What happened, and who did it', cy: 'Beth ddigwyddodd, a phwy a’i gwnaeth' },
  by: {
    en: (name: string, at: string) => `${name}, ${at}`,
    cy: (name: string, at: string) => `${name}, ${at}`,
  },
  refusedBy: {
    en: (name: string, at: string, why: string) => `Not confirmed by ${name}, ${at}: ${why}`,
    cy: (name: string, at: string, why: string) => `Heb ei gadarnhau gan ${name}, ${at}: ${why}`,
  },
})
