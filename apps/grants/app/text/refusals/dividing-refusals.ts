import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of dividing the money of a round. */
export const dividingRefusals = defineText({
  'not-closed-yet': { en: 'The round has not closed yet', cy: 'Nid yw’r rownd wedi cau eto' },
  'not-closed-yet-body': {
    en: 'Its money is divided once nothing is taken any more. The page of the round says when it closes.',
    cy: 'Rhennir ei harian unwaith na dderbynnir dim mwy. Mae tudalen y rownd yn dweud pryd y bydd yn cau.',
  },
  divided: { en: 'The money of this round is divided', cy: 'Mae arian y rownd hon wedi’i rannu' },
  'divided-body': {
    en: 'A scenario was chosen. It and the others can be read, and nothing of them changes any more.',
    cy: 'Dewiswyd senario. Gellir ei ddarllen ef a’r lleill, ac nid oes dim ohonynt yn newid mwyach.',
  },
  'nothing-to-divide': { en: 'No bid has a score yet', cy: 'Nid oes sgôr gan unrhyw gais eto' },
  'nothing-to-divide-body': {
    en: 'A scenario is made of the bids that were assessed. Finish at least one assessment first.',
    cy: 'Gwneir senario o’r ceisiadau a aseswyd. Gorffennwch o leiaf un asesiad yn gyntaf.',
  },
  'too-many-scenarios': { en: 'This round has 26 scenarios', cy: 'Mae gan y rownd hon 26 senario' },
  'too-many-scenarios-body': {
    en: 'That is the most. Change one that is there.',
    cy: 'Dyna’r mwyaf. Newidiwch un sydd yno eisoes.',
  },
  dropped: { en: 'This scenario was put aside', cy: 'Rhoddwyd y senario hwn o’r neilltu' },
  'dropped-body': {
    en: 'It can be read. To go on from it, make a copy.',
    cy: 'Gellir ei ddarllen. I barhau ohono, gwnewch gopi.',
  },
  'own-change': {
    en: 'A second person approves what you decided by hand',
    cy: 'Ail berson sy’n cymeradwyo’r hyn a benderfynwyd gennych â llaw',
  },
  'own-change-body': {
    en: 'Another member of the panel, a fund manager or a senior officer reads the reason and agrees, or does not.',
    cy: 'Mae aelod arall o’r panel, rheolwr cronfa neu uwch swyddog yn darllen y rheswm ac yn cytuno, neu beidio.',
  },
  'not-solved': { en: 'This scenario is not solved yet', cy: 'Nid yw’r senario hwn wedi’i ddatrys eto' },
  'not-solved-body': {
    en: 'It is solved in the background after every change. Look again in a moment.',
    cy: 'Caiff ei ddatrys yn y cefndir ar ôl pob newid. Edrychwch eto ymhen eiliad.',
  },
  'no-awards': { en: 'Nothing was found for this scenario', cy: 'Ni chanfuwyd dim ar gyfer y senario hwn' },
  'no-awards-body': {
    en: 'No division keeps all its rules, or the search failed. Change its rules and have it solved again.',
    cy: 'Nid oes rhaniad yn cadw ei holl reolau, neu methodd y chwiliad. Newidiwch ei reolau a’i ddatrys eto.',
  },
  'not-explained': {
    en: 'The reasons of this scenario are still being found',
    cy: 'Mae rhesymau’r senario hwn yn dal i gael eu canfod',
  },
  'not-explained-body': {
    en: 'It can be chosen when every bid has its reason.',
    cy: 'Gellir ei ddewis pan fydd gan bob cais ei reswm.',
  },
  stale: {
    en: 'The facts of this scenario are no longer those of now',
    cy: 'Nid ffeithiau’r senario hwn yw ffeithiau heddiw mwyach',
  },
  'stale-body': {
    en: 'A bid was withdrawn, or a score changed, after it was set. Its board says which. Set it anew to have it solved again.',
    cy: 'Tynnwyd cais yn ôl, neu newidiodd sgôr, ar ôl ei osod. Mae ei fwrdd yn dweud pa rai. Gosodwch ef o’r newydd i’w ddatrys eto.',
  },
  'not-approved': {
    en: 'A decision by hand waits for its second person',
    cy: 'Mae penderfyniad â llaw yn aros am ei ail berson',
  },
  'not-approved-body': {
    en: 'Every bid that is put in or left out by hand needs somebody else who agrees.',
    cy: 'Mae angen rhywun arall sy’n cytuno ar gyfer pob cais a roddir i mewn neu a adewir allan â llaw.',
  },
  'over-budget': {
    en: 'This scenario has more money than the round',
    cy: 'Mae gan y senario hwn fwy o arian na’r rownd',
  },
  'over-budget-body': {
    en: 'It shows what more money would do. To choose it, set its budgets to what the round has.',
    cy: 'Mae’n dangos beth fyddai mwy o arian yn ei wneud. I’w ddewis, gosodwch ei gyllidebau i’r hyn sydd gan y rownd.',
  },
  'seed-said': {
    en: 'The seed of this round’s lots was said already',
    cy: 'Dywedwyd hedyn coelbrennau’r rownd hon eisoes',
  },
  'seed-said-body': {
    en: 'It is said once and never changed.',
    cy: 'Fe’i dywedir unwaith ac ni chaiff ei newid byth.',
  },
  'contested-known': { en: 'It is too late to say a seed', cy: 'Mae’n rhy hwyr i ddweud hedyn' },
  'contested-known-body': {
    en: 'It is already known which bids are contested, and a seed has to be said before.',
    cy: 'Mae’n hysbys eisoes pa geisiadau sy’n ansicr, a rhaid dweud hedyn cyn hynny.',
  },
  'no-seed': {
    en: 'No seed was said for the lots of this round',
    cy: 'Ni ddywedwyd hedyn ar gyfer coelbrennau’r rownd hon',
  },
  'no-seed-body': {
    en: 'Lots are drawn from a seed that is published before anybody knows which bids are contested.',
    cy: 'Tynnir coelbrennau o hedyn a gyhoeddir cyn i neb wybod pa geisiadau sy’n ansicr.',
  },
  'contested-unknown': {
    en: 'It is not known yet which bids are contested',
    cy: 'Nid yw’n hysbys eto pa geisiadau sy’n ansicr',
  },
  'contested-unknown-body': {
    en: 'The scenario is divided again with moved scores in the background. Look again when that is done.',
    cy: 'Rhennir y senario eto â sgoriau wedi’u symud yn y cefndir. Edrychwch eto pan fydd hynny wedi’i wneud.',
  },
  'nothing-contested': {
    en: 'No bid of this scenario is contested',
    cy: 'Nid oes cais ansicr yn y senario hwn',
  },
  'nothing-contested-body': {
    en: 'Each is paid, or is not, whichever way the scores fall. There is nothing to draw lots about.',
    cy: 'Telir pob un, neu ni thelir, sut bynnag y syrth y sgoriau. Nid oes dim i dynnu coelbrennau amdano.',
  },
})
