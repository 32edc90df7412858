import { defineText } from '@academy/domain/text/define-text'

/** One's organisations: what is known of each, its numbers, people and history. */
export const organisationText = defineText({
  listTitle: { en: 'Your organisations', cy: 'Eich sefydliadau' },
  listLede: {
    en: 'What is known of each is said once, and every application takes it from here.',
    cy: 'Dywedir unwaith yr hyn sy’n hysbys am bob un, ac mae pob cais yn ei gymryd oddi yma.',
  },
  listEmpty: {
    en: 'You belong to none yet. You add one when you start an application, or join one by an invitation.',
    cy: 'Nid ydych yn perthyn i’r un eto. Ychwanegwch un wrth ddechrau cais, neu ymunwch ag un drwy wahoddiad.',
  },
  yourRole: { en: 'Your role', cy: 'Eich rôl' },
  toSay: { en: 'Still to say', cy: 'Eto i’w ddweud' },
  nothing: { en: 'Nothing', cy: 'Dim' },
  notSaid: { en: 'Not said yet', cy: 'Heb ei ddweud eto' },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No', cy: 'Nac ydy' },

  lead: { en: 'Lead', cy: 'Arweinydd' },
  finance: { en: 'Finance', cy: 'Cyllid' },
  certifier: { en: 'Certifier', cy: 'Ardystiwr' },
  contributor: { en: 'Contributor', cy: 'Cyfrannwr' },
  rolesTitle: { en: 'What each role may do', cy: 'Yr hyn y caiff pob rôl ei wneud' },
  'lead-may': {
    en: 'submits and withdraws applications, invites, gives roles, and names the organisation',
    cy: 'cyflwyno a thynnu ceisiadau’n ôl, gwahodd, rhoi rolau, ac enwi’r sefydliad',
  },
  'finance-may': {
    en: 'keeps the details and accounts of the organisation',
    cy: 'cadw manylion a chyfrifon y sefydliad',
  },
  'certifier-may': {
    en: 'is the second person where a round asks for one to sign off',
    cy: 'bod yn ail berson lle mae rownd yn gofyn am un i gymeradwyo',
  },
  'contributor-may': {
    en: 'reads and writes applications, as everybody does',
    cy: 'darllen ac ysgrifennu ceisiadau, fel pawb',
  },

  merged: {
    en: 'This organisation is now part of another',
    cy: 'Mae’r sefydliad hwn bellach yn rhan o un arall',
  },
  toMerged: { en: (name: string) => `Go to ${name}`, cy: (name: string) => `Mynd i ${name}` },
  incomplete: { en: 'Some details are still to be said', cy: 'Mae rhai manylion eto i’w dweud' },
  'legal-form': { en: 'legal form', cy: 'ffurf gyfreithiol' },
  'not-for-profit': { en: 'whether it is not for profit', cy: 'a yw’n ddi-elw' },
  registration: { en: 'a number on a register', cy: 'rhif ar gofrestr' },
  'last-income': { en: 'income in the last accounts', cy: 'incwm yn y cyfrifon diwethaf' },
  'accounts-end': { en: 'when those accounts end', cy: 'pryd y daw’r cyfrifon hynny i ben' },

  details: { en: 'Details', cy: 'Manylion' },
  name: { en: 'Name', cy: 'Enw' },
  aliases: { en: 'Also known as', cy: 'Enwau eraill' },
  legalForm: { en: 'Legal form', cy: 'Ffurf gyfreithiol' },
  notForProfit: { en: 'Is it not for profit?', cy: 'A yw’n un nid-er-elw?' },
  postcode: { en: 'Postcode of its main office', cy: 'Cod post ei brif swyddfa' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  lastIncome: { en: 'Income in the last accounts', cy: 'Incwm yn y cyfrifon diwethaf' },
  incomeHint: { en: 'For example £250,000', cy: 'Er enghraifft £250,000' },
  accountsEnd: { en: 'Last day of those accounts', cy: 'Diwrnod olaf y cyfrifon hynny' },
  accountsHint: { en: 'For example 31 3 2026', cy: 'Er enghraifft 31 3 2026' },
  change: { en: 'Change the details', cy: 'Newid y manylion' },
  changeTitle: { en: 'Details of the organisation', cy: 'Manylion y sefydliad' },
  changeLede: {
    en: 'Every application takes them from here. What they were before is kept.',
    cy: 'Mae pob cais yn eu cymryd oddi yma. Cedwir yr hyn oeddent o’r blaen.',
  },
  nameForLeads: { en: 'Only a lead changes the name.', cy: 'Dim ond arweinydd sy’n newid yr enw.' },
  save: { en: 'Save', cy: 'Cadw' },
  back: { en: 'Back to the organisation', cy: 'Yn ôl at y sefydliad' },

  'charitable-company': { en: 'Charitable company', cy: 'Cwmni elusennol' },
  'charitable-incorporated-organisation': {
    en: 'Charitable incorporated organisation (CIO, SCIO)',
    cy: 'Sefydliad corfforedig elusennol (CIO, SCIO)',
  },
  'charitable-trust': { en: 'Charitable trust', cy: 'Ymddiriedolaeth elusennol' },
  'unincorporated-charity': { en: 'Unincorporated charity', cy: 'Elusen anghorfforedig' },
  company: { en: 'Company', cy: 'Cwmni' },
  'community-interest-company': {
    en: 'Community interest company (CIC)',
    cy: 'Cwmni buddiannau cymunedol (CIC)',
  },
  'community-benefit-society': { en: 'Community benefit society', cy: 'Cymdeithas budd cymunedol' },
  'co-operative-society': { en: 'Co-operative society', cy: 'Cymdeithas gydweithredol' },
  'public-body': { en: 'Public body', cy: 'Corff cyhoeddus' },
  'unincorporated-group': { en: 'Unincorporated group', cy: 'Grŵp anghorfforedig' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  chooseForm: { en: 'Choose one', cy: 'Dewiswch un' },

  numbers: { en: 'Numbers on registers', cy: 'Rhifau ar gofrestrau' },
  noNumbers: { en: 'None is stated.', cy: 'Nid oes un wedi’i nodi.' },
  'GB-CHC': { en: 'Charity, England and Wales', cy: 'Elusen, Cymru a Lloegr' },
  'GB-SC': { en: 'Charity, Scotland', cy: 'Elusen, yr Alban' },
  'GB-NIC': { en: 'Charity, Northern Ireland', cy: 'Elusen, Gogledd Iwerddon' },
  'GB-COH': { en: 'Companies House', cy: 'Tŷ’r Cwmnïau' },
  'GB-MPR': { en: 'Registered society', cy: 'Cymdeithas gofrestredig' },
  otherRegister: { en: 'Another register', cy: 'Cofrestr arall' },
  unchecked: { en: 'Stated, not checked', cy: 'Wedi’i nodi, heb ei wirio' },
  confirmed: { en: 'Confirmed', cy: 'Wedi’i gadarnhau' },
  disputed: { en: 'Another’s is confirmed', cy: 'Cadarnhawyd un arall' },
  refused: { en: 'Found not to be yours', cy: 'Canfuwyd nad eich un chi ydyw' },
  others: {
    en: (count: number) =>
      `${count === 1 ? 'Another organisation has' : `${count} other organisations have`} stated the same number. If it is yours, ask the fund’s staff to find so.`,
    cy: (count: number) =>
      `${count === 1 ? 'Mae sefydliad arall wedi' : `Mae ${count} sefydliad arall wedi`} nodi’r un rhif. Os eich un chi ydyw, gofynnwch i staff y gronfa ganfod hynny.`,
  },
  claim: { en: 'Claim it', cy: 'Ei hawlio' },
  claimOf: { en: (number: string) => `: the number ${number}`, cy: (number: string) => `: y rhif ${number}` },
  takeBack: { en: 'Take back', cy: 'Tynnu’n ôl' },
  state: { en: 'State a number', cy: 'Nodi rhif' },
  kind: { en: 'What is it?', cy: 'Beth ydyw?' },
  kindCharity: { en: 'A charity number', cy: 'Rhif elusen' },
  kindCompany: { en: 'A company or society number', cy: 'Rhif cwmni neu gymdeithas' },
  kindOther: { en: 'A number of another register', cy: 'Rhif cofrestr arall' },
  number: { en: 'Number', cy: 'Rhif' },
  numberHint: {
    en: 'For example 1234567, SC012345, 01234567 or IP12345R',
    cy: 'Er enghraifft 1234567, SC012345, 01234567 neu IP12345R',
  },
  'waits-claim': { en: 'A claim waits for the fund’s staff', cy: 'Mae hawliad yn aros am staff y gronfa' },
  'waits-merge': { en: 'A merge waits for the fund’s staff', cy: 'Mae uno yn aros am staff y gronfa' },
  'waits-rescue': {
    en: 'A request to lead waits for the fund’s staff',
    cy: 'Mae cais i arwain yn aros am staff y gronfa',
  },

  people: { en: 'People', cy: 'Pobl' },
  you: { en: 'you', cy: 'chi' },
  unnamed: { en: 'Somebody without a name', cy: 'Rhywun heb enw' },
  role: { en: 'Role', cy: 'Rôl' },
  roleOf: { en: (name: string) => `Role of ${name}`, cy: (name: string) => `Rôl ${name}` },
  giveRole: { en: 'Give this role', cy: 'Rhoi’r rôl hon' },
  passOn: { en: 'Make the lead in my place', cy: 'Ei wneud yn arweinydd yn fy lle' },
  remove: { en: 'End the membership', cy: 'Dod â’r aelodaeth i ben' },
  ofPerson: { en: (name: string) => `: ${name}`, cy: (name: string) => `: ${name}` },
  leave: { en: 'Leave this organisation', cy: 'Gadael y sefydliad hwn' },
  lastLead: {
    en: 'You are the only lead. Make somebody else a lead before you leave or take another role.',
    cy: 'Chi yw’r unig arweinydd. Gwnewch rywun arall yn arweinydd cyn gadael neu gymryd rôl arall.',
  },
  onlyLead: {
    en: 'A lead gives roles, invites and ends memberships.',
    cy: 'Arweinydd sy’n rhoi rolau, yn gwahodd ac yn dod ag aelodaeth i ben.',
  },
  merge: { en: 'Two organisations are one? Ask for a merge', cy: 'Dau sefydliad yn un? Gofynnwch am uno' },

  history: { en: 'History', cy: 'Hanes' },
  staff: { en: 'the fund’s staff', cy: 'staff y gronfa' },
  somebody: { en: 'somebody', cy: 'rhywun' },
  created: { en: (by: string) => `${by} added it.`, cy: (by: string) => `Ychwanegodd ${by} ef.` },
  detailsChanged: {
    en: (by: string, what: string) => `${by} changed: ${what}.`,
    cy: (by: string, what: string) => `Newidiodd ${by}: ${what}.`,
  },
  from: { en: (was: string) => `before: ${was}`, cy: (was: string) => `cynt: ${was}` },
  numberStated: {
    en: (by: string, number: string) => `${by} stated the number ${number}.`,
    cy: (by: string, number: string) => `Nododd ${by} y rhif ${number}.`,
  },
  numberWithdrawn: {
    en: (by: string, number: string) => `${by} took the number ${number} back.`,
    cy: (by: string, number: string) => `Tynnodd ${by} y rhif ${number} yn ôl.`,
  },
  numberConfirmed: {
    en: (number: string) => `The fund’s staff confirmed the number ${number}.`,
    cy: (number: string) => `Cadarnhaodd staff y gronfa y rhif ${number}.`,
  },
  numberDisputed: {
    en: (number: string) => `The number ${number} was confirmed to be another organisation’s.`,
    cy: (number: string) => `Cadarnhawyd mai rhif sefydliad arall yw ${number}.`,
  },
  numberRefused: {
    en: (number: string) => `The fund’s staff found that the number ${number} is not this organisation’s.`,
    cy: (number: string) => `Canfu staff y gronfa nad rhif y sefydliad hwn yw ${number}.`,
  },
  memberJoined: {
    en: (who: string, role: string) => `${who} joined as ${role}.`,
    cy: (who: string, role: string) => `Ymunodd ${who} fel ${role}.`,
  },
  memberLeft: { en: (who: string) => `${who} left.`, cy: (who: string) => `Gadawodd ${who}.` },
  memberRemoved: {
    en: (by: string, who: string) => `${by} ended the membership of ${who}.`,
    cy: (by: string, who: string) => `Daeth ${by} ag aelodaeth ${who} i ben.`,
  },
  roleChanged: {
    en: (by: string, who: string, role: string) => `${by} gave ${who} the role ${role}.`,
    cy: (by: string, who: string, role: string) => `Rhoddodd ${by} y rôl ${role} i ${who}.`,
  },
  rescued: {
    en: (who: string) => `The fund’s staff made ${who} a lead.`,
    cy: (who: string) => `Gwnaeth staff y gronfa ${who} yn arweinydd.`,
  },
  mergedWith: {
    en: (other: string) => `The fund’s staff found it to be one with ${other}.`,
    cy: (other: string) => `Canfu staff y gronfa ei fod yn un â ${other}.`,
  },
  anotherOrganisation: { en: 'another organisation', cy: 'sefydliad arall' },

  done: { en: 'Saved', cy: 'Wedi’i gadw' },
  asked: {
    en: 'Your request is with the fund’s staff. Two of them decide, and you are told by e-mail.',
    cy: 'Mae eich cais gyda staff y gronfa. Dau ohonynt sy’n penderfynu, a dywedir wrthych drwy e-bost.',
  },

  claimTitle: { en: 'Claim a number', cy: 'Hawlio rhif' },
  claimLede: {
    en: (number: string) =>
      `Two of the fund’s staff decide whether ${number} is your organisation’s. Nobody owns a number by having typed it first.`,
    cy: (number: string) =>
      `Mae dau o staff y gronfa yn penderfynu ai rhif eich sefydliad chi yw ${number}. Nid oes neb yn berchen ar rif am ei deipio gyntaf.`,
  },
  mergeTitle: { en: 'Ask for a merge', cy: 'Gofyn am uno' },
  mergeLede: {
    en: 'Where one body was added twice. This one stays; the people, numbers and applications of the other come to it. Two of the fund’s staff decide.',
    cy: 'Lle ychwanegwyd un corff ddwywaith. Mae hwn yn aros; daw pobl, rhifau a cheisiadau’r llall ato. Dau o staff y gronfa sy’n penderfynu.',
  },
  otherAddress: {
    en: 'Address of the page of the other organisation',
    cy: 'Cyfeiriad tudalen y sefydliad arall',
  },
  otherHint: {
    en: 'Its people see it in the browser: it ends in /organisations/ and a long number',
    cy: 'Mae ei bobl yn ei weld yn y porwr: mae’n gorffen â /organisations/ a rhif hir',
  },
  rescueTitle: { en: 'Ask for a place in this organisation', cy: 'Gofyn am le yn y sefydliad hwn' },
  rescueLede: {
    en: 'If a colleague leads it here, ask for an invitation: that is quicker. If all its leads have left, say so and show that you may act for it. Its leads are told at once, and two of the fund’s staff decide.',
    cy: 'Os yw cydweithiwr yn ei arwain yma, gofynnwch am wahoddiad: mae hynny’n gyflymach. Os yw ei holl arweinwyr wedi gadael, dywedwch hynny a dangoswch y cewch weithredu drosto. Dywedir wrth ei arweinwyr ar unwaith, a dau o staff y gronfa sy’n penderfynu.',
  },
  evidence: { en: 'What shows it?', cy: 'Beth sy’n dangos hynny?' },
  evidenceHint: {
    en: 'For example what the public register says, and how somebody there can be reached',
    cy: 'Er enghraifft yr hyn y mae’r gofrestr gyhoeddus yn ei ddweud, a sut y gellir cyrraedd rhywun yno',
  },
  ask: { en: 'Ask the fund’s staff', cy: 'Gofyn i staff y gronfa' },
  tooMany: {
    en: 'You have asked ten times in a day. Ask again tomorrow',
    cy: 'Rydych wedi gofyn ddeg gwaith mewn diwrnod. Gofynnwch eto yfory',
  },

  oneOfThese: { en: 'Is it one of these?', cy: 'Ai un o’r rhain ydyw?' },
  oneOfTheseBody: {
    en: 'Organisations that have the same number, or the same name at the same place. Who belongs to them is not shown.',
    cy: 'Sefydliadau sydd â’r un rhif, neu’r un enw yn yr un lle. Ni ddangosir pwy sy’n perthyn iddynt.',
  },
  sameNumber: { en: 'same number', cy: 'yr un rhif' },
  sameName: { en: 'same name and place', cy: 'yr un enw a lle' },
  startFor: { en: 'You belong to it: start its application', cy: 'Rydych yn perthyn iddo: dechrau ei gais' },
  changeTyped: { en: 'Change what I typed', cy: 'Newid yr hyn a deipiais' },
  toRescue: { en: 'It is this one: ask for a place in it', cy: 'Hwn ydyw: gofyn am le ynddo' },
  noneOfThese: {
    en: 'None of them: add it and start the application',
    cy: 'Dim un ohonynt: ei ychwanegu a dechrau’r cais',
  },
})
