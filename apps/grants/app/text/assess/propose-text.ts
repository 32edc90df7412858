import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** Who reads what, worked out: what it begins from, what stands in the way, and the proposal before it is applied. */
export const proposeText = defineText({
  title: { en: 'Propose who reads what', cy: 'Cynnig pwy sy’n darllen beth' },
  lede: {
    en: (bids: number, welsh: number, reviews: number, people: number) =>
      `${plural('en', bids, { one: '# bid', other: '# bids' })}, ${welsh} of them in Welsh; ${plural('en', reviews, { one: '# review is', other: '# reviews are' })} made or under way; ${plural('en', people, { one: '# assessor', other: '# assessors' })}.`,
    cy: (bids: number, welsh: number, reviews: number, people: number) =>
      `${plural('cy', bids, { one: '# cais', other: '# cais' })}, ${welsh} ohonynt yn Gymraeg; ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })} wedi’u gwneud neu ar y gweill; ${plural('cy', people, { one: '# asesydd', other: '# asesydd' })}.`,
  },
  how: {
    en: 'The assignment with the best fit of knowledge, even loads and mixed regions is worked out. Nobody is given a bid that a conflict of interest closes to him, or more than he agreed to; what was begun stays where it is. You look at it before anybody is told.',
    cy: 'Cyfrifir yr aseiniad sy’n cyfuno orau wybodaeth, llwythi gwastad a rhanbarthau cymysg. Ni roddir i neb gais sydd wedi’i gau iddo gan wrthdaro buddiannau, na mwy nag y cytunodd arno; mae’r hyn a ddechreuwyd yn aros lle y mae. Byddwch yn edrych arno cyn i neb gael gwybod.',
  },
  reviewsPerBid: { en: 'Reviews of each bid', cy: 'Adolygiadau o bob cais' },
  reviewsHint: {
    en: 'One more review is worth more than any arithmetic afterwards',
    cy: 'Mae un adolygiad arall yn werth mwy nag unrhyw rifyddeg wedyn',
  },
  loadMost: {
    en: 'Bids at most for whoever said nothing else',
    cy: 'Nifer fwyaf o geisiadau i bwy bynnag na ddywedodd fel arall',
  },
  welshReaders: { en: 'Bids in Welsh are read', cy: 'Darllenir ceisiadau Cymraeg' },
  welshAll: { en: 'by readers of Welsh alone', cy: 'gan ddarllenwyr Cymraeg yn unig' },
  welshOne: {
    en: 'by one reader of Welsh at least; the others read a translation',
    cy: 'gan o leiaf un darllenydd Cymraeg; mae’r lleill yn darllen cyfieithiad',
  },
  dueOn: { en: 'Due on', cy: 'I’w gwblhau erbyn' },
  without: { en: 'Somebody who cannot go on', cy: 'Rhywun na all barhau' },
  withoutHint: {
    en: 'What he finished stays; his other bids go to others, and as few as possible move',
    cy: 'Mae’r hyn a orffennodd yn aros; aiff ei geisiadau eraill at bobl eraill, gan symud cyn lleied â phosibl',
  },
  nobody: { en: 'Nobody', cy: 'Neb' },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonHint: {
    en: 'Whoever loses a bid reads it. Needed where somebody cannot go on.',
    cy: 'Bydd pwy bynnag sy’n colli cais yn ei ddarllen. Mae ei angen lle na all rhywun barhau.',
  },
  'reason-missing': {
    en: 'Say why his bids go to others',
    cy: 'Dywedwch pam yr aiff ei geisiadau at eraill',
  },
  'whole-number': {
    en: 'Write a whole number from 1 to 10',
    cy: 'Ysgrifennwch rif cyfan o 1 i 10',
  },
  'load-number': {
    en: 'Write a whole number from 0 to 1000',
    cy: 'Ysgrifennwch rif cyfan o 0 i 1000',
  },
  'least-above-most': {
    en: 'The least is above the most',
    cy: 'Mae’r lleiaf yn fwy na’r mwyaf',
  },
  propose: { en: 'Propose', cy: 'Cynnig' },

  terms: { en: 'What each agreed to read', cy: 'Yr hyn y cytunodd pob un i’w ddarllen' },
  assessor: { en: 'Assessor', cy: 'Asesydd' },
  has: { en: 'Has now', cy: 'Sydd ganddo nawr' },
  least: { en: 'At least', cy: 'O leiaf' },
  most: { en: 'At most', cy: 'Ar y mwyaf' },
  welsh: { en: 'Reads Welsh', cy: 'Yn darllen Cymraeg' },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No', cy: 'Nac ydy' },
  region: { en: 'Comes from', cy: 'Yn dod o' },
  topics: { en: 'Knows about', cy: 'Yn gwybod am' },
  anyTopic: { en: 'Not said', cy: 'Heb ei nodi' },
  usual: { en: 'Nothing was written down: the usual', cy: 'Ni nodwyd dim: yr arfer' },
  change: { en: 'Change', cy: 'Newid' },
  save: { en: 'Save', cy: 'Cadw' },

  'is-nothing-to-do': {
    en: 'Every bid has its readers',
    cy: 'Mae gan bob cais ei ddarllenwyr',
  },
  'is-nothing-to-do-body': {
    en: 'Nothing has to be given or taken.',
    cy: 'Nid oes angen rhoi na chymryd dim.',
  },
  'is-time-limit': {
    en: 'No assignment was found in 20 seconds',
    cy: 'Ni chafwyd aseiniad mewn 20 eiliad',
  },
  'is-time-limit-body': {
    en: 'Ask again. If it happens twice, ask for fewer reviews, or raise how much people read.',
    cy: 'Gofynnwch eto. Os digwydd ddwywaith, gofynnwch am lai o adolygiadau, neu codwch faint y mae pobl yn ei ddarllen.',
  },
  'is-failed': { en: 'The search stopped', cy: 'Stopiodd y chwiliad' },
  'is-failed-body': {
    en: 'Nothing was changed. Ask again.',
    cy: 'Ni newidiwyd dim. Gofynnwch eto.',
  },
  'is-contradictory': {
    en: 'What is asked for contradicts itself',
    cy: 'Mae’r hyn y gofynnir amdano yn gwrth-ddweud ei hun',
  },
  'is-infeasible': {
    en: 'No assignment keeps every rule',
    cy: 'Nid oes aseiniad sy’n cadw pob rheol',
  },
  mends: {
    en: 'It would work with these changes; no smaller set of them is enough:',
    cy: 'Byddai’n gweithio gyda’r newidiadau hyn; nid oes set lai ohonynt yn ddigon:',
  },
  short: {
    en: 'These bids cannot be read as often as asked:',
    cy: 'Ni ellir darllen y ceisiadau hyn mor aml ag y gofynnwyd:',
  },
  raiseMost: {
    en: (name: string, by: number, to: number) => `${name} reads ${to} bids instead of ${to - by}`,
    cy: (name: string, by: number, to: number) => `Mae ${name} yn darllen ${to} cais yn lle ${to - by}`,
  },
  lowerLeast: {
    en: (name: string, by: number, to: number) => `${name} is promised ${to} bids instead of ${to + by}`,
    cy: (name: string, by: number, to: number) => `Addewir ${to} cais i ${name} yn lle ${to + by}`,
  },
  releaseFixed: {
    en: (bid: string, name: string) => `${bid} is taken from ${name}`,
    cy: (bid: string, name: string) => `Cymerir ${bid} oddi ar ${name}`,
  },
  allowBarred: {
    en: (bid: string, name: string) => `${name}, who declined ${bid}, is asked again`,
    cy: (bid: string, name: string) => `Gofynnir eto i ${name}, a wrthododd ${bid}`,
  },
  addAssessors: {
    en: (people: number, reviews: number, welsh: boolean) =>
      `${plural('en', people, { one: '# more assessor', other: '# more assessors' })}${welsh ? ' who read Welsh' : ''}, for ${plural('en', reviews, { one: '# review', other: '# reviews' })}`,
    cy: (people: number, reviews: number, welsh: boolean) =>
      `${plural('cy', people, { one: '# asesydd arall', other: '# asesydd arall' })}${welsh ? ' sy’n darllen Cymraeg' : ''}, ar gyfer ${plural('cy', reviews, { one: '# adolygiad', other: '# adolygiad' })}`,
  },
  shortBid: {
    en: (bid: string, needs: number, lacks: number) => `${bid} needs ${needs} readers and lacks ${lacks}`,
    cy: (bid: string, needs: number, lacks: number) =>
      `Mae ar ${bid} angen ${needs} darllenydd ac mae ${lacks} yn eisiau`,
  },
  andMore: {
    en: (more: number) => `and ${more} more`,
    cy: (more: number) => `a ${more} arall`,
  },
  ofAssessors: {
    en: (free: number, conflict: number, declined: number, noWelsh: number) =>
      `${free} could read it, ${conflict} have a conflict of interest, ${declined} declined, ${noWelsh} read no Welsh`,
    cy: (free: number, conflict: number, declined: number, noWelsh: number) =>
      `gallai ${free} ei ddarllen, mae gan ${conflict} wrthdaro buddiannau, gwrthododd ${declined}, nid yw ${noWelsh} yn darllen Cymraeg`,
  },
  contradiction: {
    en: (what: string, bid: string, name: string) => `${[bid, name].filter(Boolean).join(', ')}: ${what}`,
    cy: (what: string, bid: string, name: string) => `${[bid, name].filter(Boolean).join(', ')}: ${what}`,
  },
  'why-load-least-above-most': {
    en: 'the least that was agreed is above the most',
    cy: 'mae’r lleiaf y cytunwyd arno yn fwy na’r mwyaf',
  },
  'why-finished-in-conflict': {
    en: 'was finished, and a conflict of interest is known',
    cy: 'wedi’i orffen, ac mae gwrthdaro buddiannau’n hysbys',
  },
  'why-fixed-in-conflict': {
    en: 'is given already, and a conflict of interest is known',
    cy: 'wedi’i roi eisoes, ac mae gwrthdaro buddiannau’n hysbys',
  },
  'why-fixed-and-barred': {
    en: 'is given already, and was declined',
    cy: 'wedi’i roi eisoes, ac fe’i gwrthodwyd',
  },
  'why-fixed-but-reads-no-welsh': {
    en: 'is given already to somebody who reads no Welsh. Take it away, or let one reader of Welsh be enough',
    cy: 'wedi’i roi eisoes i rywun nad yw’n darllen Cymraeg. Cymerwch ef oddi arno, neu gadewch i un darllenydd Cymraeg fod yn ddigon',
  },
  'why-other': { en: 'cannot be', cy: 'yn amhosibl' },

  warnTitle: { en: 'Before you assign it', cy: 'Cyn i chi ei aseinio' },
  warnLoad: {
    en: (load: number, most: number) => `They have ${load} bids and agreed to ${most} at most`,
    cy: (load: number, most: number) => `Mae ganddynt ${load} cais a chytunasant i ${most} ar y mwyaf`,
  },
  warnReaders: {
    en: (needs: number) => `The bid has its ${needs} readers already`,
    cy: (needs: number) => `Mae gan y cais ei ${needs} darllenydd eisoes`,
  },
  warnOwnRegion: {
    en: (region: string) => `Everybody who reads it would be from its own region, ${region}`,
    cy: (region: string) => `Byddai pawb sy’n ei ddarllen o’i ranbarth ei hun, ${region}`,
  },
  warnOneRegion: {
    en: (bids: number, region: string) => `They would read ${bids} bids from one region, ${region}`,
    cy: (bids: number, region: string) => `Byddent yn darllen ${bids} cais o un rhanbarth, ${region}`,
  },
  'warn-knows-no-topic': {
    en: 'They know about none of what the bid is about',
    cy: 'Nid ydynt yn gwybod am ddim o destun y cais',
  },
  'warn-reads-no-welsh': {
    en: 'The bid is in Welsh, and they read no Welsh',
    cy: 'Mae’r cais yn Gymraeg, ac nid ydynt yn darllen Cymraeg',
  },
  'warn-leaves-no-reader-of-welsh': {
    en: 'The bid is in Welsh, and nobody who reads it would read Welsh',
    cy: 'Mae’r cais yn Gymraeg, ac ni fyddai neb sy’n ei ddarllen yn darllen Cymraeg',
  },
  'warn-barred': {
    en: 'They declined this bid, or recused themselves',
    cy: 'Gwrthodasant y cais hwn, neu dynasant yn ôl',
  },

  proposalTitle: { en: 'A proposal of who reads what', cy: 'Cynnig pwy sy’n darllen beth' },
  proposalLede: {
    en: (gives: number, takes: number, unchanged: number) =>
      `${plural('en', gives, { one: '# review is given', other: '# reviews are given' })}, ${takes} taken away; ${plural('en', unchanged, { one: '# bid stays', other: '# bids stay' })} as they are.`,
    cy: (gives: number, takes: number, unchanged: number) =>
      `Rhoddir ${plural('cy', gives, { one: '# adolygiad', other: '# adolygiad' })}, cymerir ${takes}; mae ${plural('cy', unchanged, { one: '# cais', other: '# cais' })} yn aros fel y maent.`,
  },
  best: {
    en: 'It is proven that no other assignment fits better.',
    cy: 'Profwyd nad oes aseiniad arall yn gweddu’n well.',
  },
  found: {
    en: 'It keeps every rule, and is the best that was found in the time.',
    cy: 'Mae’n cadw pob rheol, a hwn yw’r gorau a gafwyd yn yr amser.',
  },
  notYet: { en: 'Nobody was told yet.', cy: 'Nid oes neb wedi cael gwybod eto.' },
  applied: { en: 'This proposal was applied', cy: 'Gweithredwyd y cynnig hwn' },
  stale: {
    en: (pairs: number) =>
      `${plural('en', pairs, { one: '# pair has', other: '# pairs have' })} changed since: a conflict of interest, a withdrawal or another assignment`,
    cy: (pairs: number) =>
      `Mae ${plural('cy', pairs, { one: '# pâr wedi', other: '# pâr wedi' })} newid ers hynny: gwrthdaro buddiannau, tynnu’n ôl neu aseiniad arall`,
  },
  staleBody: {
    en: 'A proposal is applied as a whole or not at all. Make a new one.',
    cy: 'Gweithredir cynnig yn gyfan neu ddim o gwbl. Gwnewch un newydd.',
  },
  anew: { en: 'Make a new proposal', cy: 'Gwneud cynnig newydd' },
  apply: { en: 'Apply it and tell the assessors', cy: 'Ei weithredu a rhoi gwybod i’r aseswyr' },
  keeps: { en: 'Keeps', cy: 'Yn cadw' },
  gets: { en: 'Gets', cy: 'Yn cael' },
  loses: { en: 'Loses', cy: 'Yn colli' },
  total: { en: 'Then has', cy: 'Yna bydd ganddo' },
  changed: { en: 'Bids that change', cy: 'Ceisiadau sy’n newid' },
  readers: { en: 'Readers', cy: 'Darllenwyr' },
  'change-keep': { en: 'stays', cy: 'yn aros' },
  'change-give': { en: 'new', cy: 'newydd' },
  'change-take': { en: 'taken away', cy: 'yn cael ei gymryd' },
  cannot: { en: 'no longer possible', cy: 'ddim yn bosibl mwyach' },
  bid: { en: 'Bid', cy: 'Cais' },
  nextPage: { en: 'Next page', cy: 'Tudalen nesaf' },
})
