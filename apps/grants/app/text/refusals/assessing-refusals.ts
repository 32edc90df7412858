import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of assessing bids and weighing their scores. */
export const assessingRefusals = defineText({
  'declare-first': {
    en: 'Declare your conflicts of interest first',
    cy: 'Datganwch eich gwrthdaro buddiannau yn gyntaf',
  },
  'declare-first-body': {
    en: 'Nobody reads a bid before he has declared about it. The list is on the page “Declare conflicts of interest”.',
    cy: 'Nid oes neb yn darllen cais cyn datgan amdano. Mae’r rhestr ar y dudalen “Datgan gwrthdaro buddiannau”.',
  },
  'assignment-ended': { en: 'This assessment has moved on', cy: 'Mae’r asesiad hwn wedi symud ymlaen' },
  'assignment-ended-body': {
    en: 'It was finished, taken back or ended since the page was opened, so nothing was done. Look at it again.',
    cy: 'Fe’i gorffennwyd, ei dynnu’n ôl neu ei derfynu ers agor y dudalen, felly ni wnaed dim. Edrychwch arno eto.',
  },
  'closed-to-assessor': {
    en: 'A conflict of interest closes this bid to that assessor',
    cy: 'Mae gwrthdaro buddiannau’n cau’r cais hwn i’r asesydd hwnnw',
  },
  'closed-to-assessor-body': {
    en: 'Choose another assessor, or let an officer rule on the conflict first.',
    cy: 'Dewiswch asesydd arall, neu gadewch i swyddog ddyfarnu ar y gwrthdaro yn gyntaf.',
  },
  'not-assessor': {
    en: 'That person is no assessor of this round',
    cy: 'Nid yw’r person hwnnw’n asesydd i’r rownd hon',
  },
  'not-assessor-body': {
    en: 'A fund manager gives the role on the page of the design of the round.',
    cy: 'Rheolwr cronfa sy’n rhoi’r rôl ar dudalen dyluniad y rownd.',
  },
  'closed-bid-in-round': {
    en: 'A bid of this round is closed to you',
    cy: 'Mae un o geisiadau’r rownd hon ar gau i chi',
  },
  'closed-bid-in-round-body': {
    en: 'You have a conflict of interest with one of its bids. Whoever sees the others side by side would learn of that one, so you see neither their order nor the division of the money. If you think that is wrong, ask another fund manager or a senior officer of the round: they rule on conflicts.',
    cy: 'Mae gennych wrthdaro buddiannau ag un o’i cheisiadau. Byddai pwy bynnag sy’n gweld y lleill ochr yn ochr yn dysgu am yr un hwnnw, felly ni welwch na’u trefn na’r modd y rhennir yr arian. Os credwch fod hynny’n anghywir, gofynnwch i reolwr cronfa arall neu uwch swyddog y rownd: nhw sy’n dyfarnu ar wrthdaro.',
  },
  'weighing-locked': {
    en: 'How the money is divided was chosen',
    cy: 'Mae’r ffordd o rannu’r arian wedi’i dewis',
  },
  'weighing-locked-body': {
    en: 'It was made from the scores as they were then, so no score, run or moderation is taken any more. Nothing was changed.',
    cy: 'Fe’i gwnaed o’r sgoriau fel yr oeddent bryd hynny, felly ni dderbynnir unrhyw sgôr, rhediad na chymedroli mwyach. Ni newidiwyd dim.',
  },
  'nothing-to-weigh': { en: 'No assessment is finished yet', cy: 'Nid oes unrhyw asesiad wedi’i orffen eto' },
  'nothing-to-weigh-body': {
    en: 'A run is made of finished assessments. The board says who is still reading.',
    cy: 'Gwneir rhediad o asesiadau gorffenedig. Mae’r bwrdd yn dweud pwy sy’n dal i ddarllen.',
  },
  'nothing-to-assign': {
    en: 'There is nothing to assign yet',
    cy: 'Nid oes dim i’w aseinio eto',
  },
  'nothing-to-assign-body': {
    en: 'A proposal needs at least one submitted bid and one assessor of the round.',
    cy: 'Mae cynnig yn gofyn am o leiaf un cais a gyflwynwyd ac un asesydd i’r rownd.',
  },
  'proposal-stale': {
    en: 'The proposal no longer fits what is there',
    cy: 'Nid yw’r cynnig yn cyd-fynd mwyach â’r sefyllfa',
  },
  'proposal-stale-body': {
    en: 'A conflict of interest, a withdrawal or another assignment came between. Nothing was changed: make a new proposal.',
    cy: 'Daeth gwrthdaro buddiannau, tynnu’n ôl neu aseiniad arall rhyngddynt. Ni newidiwyd dim: gwnewch gynnig newydd.',
  },
  'own-conflict': {
    en: 'Another officer rules on your own conflict',
    cy: 'Swyddog arall sy’n dyfarnu ar eich gwrthdaro eich hun',
  },
  'own-conflict-body': {
    en: 'Nobody rules on a conflict of interest of his own.',
    cy: 'Nid oes neb yn dyfarnu ar ei wrthdaro buddiannau ei hun.',
  },
})
