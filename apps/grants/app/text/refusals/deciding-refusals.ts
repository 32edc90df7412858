import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of deciding and of what becomes of awards. */
export const decidingRefusals = defineText({
  'not-divided': { en: 'The money is not divided yet', cy: 'Nid yw’r arian wedi’i rannu eto' },
  'not-divided-body': {
    en: 'The panel chooses one scenario first. Decisions are made of it.',
    cy: 'Mae’r panel yn dewis un senario yn gyntaf. Gwneir penderfyniadau o honno.',
  },
  'decisions-proposed': {
    en: 'Decisions are proposed already',
    cy: 'Mae penderfyniadau wedi’u cynnig eisoes',
  },
  'decisions-proposed-body': {
    en: 'Send them back with a reason before others are proposed. Once sealed they stay.',
    cy: 'Anfonwch nhw yn ôl gyda rheswm cyn cynnig rhai eraill. Unwaith y byddant dan sêl, maent yn aros.',
  },
  'own-proposal': {
    en: 'Somebody else approves what you proposed',
    cy: 'Rhywun arall sy’n cymeradwyo’r hyn a gynigiwyd gennych',
  },
  'own-proposal-body': {
    en: 'Another fund manager or senior officer reads the decisions and approves them, or sends them back.',
    cy: 'Mae rheolwr cronfa neu uwch swyddog arall yn darllen y penderfyniadau ac yn eu cymeradwyo, neu’n eu hanfon yn ôl.',
  },
  'approved-already': { en: 'It is approved already', cy: 'Mae wedi’i gymeradwyo eisoes' },
  'approved-already-body': {
    en: 'What was approved stays as it was read. Send the decisions back with a reason to change them.',
    cy: 'Mae’r hyn a gymeradwywyd yn aros fel y cafodd ei ddarllen. Anfonwch y penderfyniadau yn ôl gyda rheswm i’w newid.',
  },
  'not-yours': { en: 'Your approval is not needed', cy: 'Nid oes angen eich cymeradwyaeth' },
  'not-yours-body': {
    en: 'These sums are approved by a fund manager or senior officer alone.',
    cy: 'Rheolwr cronfa neu uwch swyddog yn unig sy’n cymeradwyo’r symiau hyn.',
  },
  'gone-since': {
    en: 'A bid with an award takes no part any more',
    cy: 'Nid yw cais â dyfarniad yn cymryd rhan mwyach',
  },
  'gone-since-body': {
    en: 'Send the decisions back and propose them anew. The bid is then left out, and its money is free.',
    cy: 'Anfonwch y penderfyniadau yn ôl a’u cynnig o’r newydd. Yna caiff y cais ei adael allan, ac mae ei arian yn rhydd.',
  },
  'facts-open': {
    en: 'Something came to be known that nobody has looked at',
    cy: 'Daeth rhywbeth i’r amlwg nad oes neb wedi edrych arno',
  },
  'facts-open-body': {
    en: 'Say at each decision concerned what follows from it, or send the decisions back.',
    cy: 'Dywedwch wrth bob penderfyniad dan sylw beth sy’n dilyn o hynny, neu anfonwch y penderfyniadau yn ôl.',
  },
  'decisions-not-proposed': { en: 'No decisions are proposed', cy: 'Nid oes penderfyniadau wedi’u cynnig' },
  'decisions-not-proposed-body': {
    en: 'They were sent back, or nobody has proposed any yet.',
    cy: 'Cawsant eu hanfon yn ôl, neu nid oes neb wedi cynnig rhai eto.',
  },
  'decisions-sealed': { en: 'The decisions are sealed', cy: 'Mae’r penderfyniadau dan sêl' },
  'decisions-sealed-body': {
    en: 'Nothing of them changes any more. An award that ends, or is offered to a reserve, is kept beside them.',
    cy: 'Nid oes dim ohonynt yn newid mwyach. Cedwir dyfarniad sy’n dod i ben, neu a gynigir i gais wrth gefn, wrth eu hochr.',
  },
  'decisions-not-sealed': {
    en: 'The decisions are not sealed yet',
    cy: 'Nid yw’r penderfyniadau dan sêl eto',
  },
  'decisions-not-sealed-body': {
    en: 'Only sealed decisions make awards.',
    cy: 'Penderfyniadau dan sêl yn unig sy’n gwneud dyfarniadau.',
  },
  'not-sealable': {
    en: 'The decisions are not whole',
    cy: 'Nid yw’r penderfyniadau’n gyflawn',
  },
  'not-sealable-body': {
    en: 'A bid is not decided, a year is over its budget, or a condition is missing in a language. Send them back.',
    cy: 'Nid yw cais wedi’i benderfynu, mae blwyddyn dros ei chyllideb, neu mae amod ar goll mewn iaith. Anfonwch nhw yn ôl.',
  },
  'award-not-standing': {
    en: 'There is no award that could end',
    cy: 'Nid oes dyfarniad a allai ddod i ben',
  },
  'award-not-standing-body': {
    en: 'It has ended already, or there never was one.',
    cy: 'Mae wedi dod i ben eisoes, neu ni fu un erioed.',
  },
  'change-waiting': {
    en: 'Another change waits for a second person',
    cy: 'Mae newid arall yn aros am ail berson',
  },
  'change-waiting-body': {
    en: 'Somebody else approves or refuses it first.',
    cy: 'Mae rhywun arall yn ei gymeradwyo neu’n ei wrthod yn gyntaf.',
  },
  'answered-already': { en: 'Somebody has answered it', cy: 'Mae rhywun wedi’i ateb' },
  'answered-already-body': {
    en: 'What the second person said stands.',
    cy: 'Mae’r hyn a ddywedodd yr ail berson yn sefyll.',
  },
})
