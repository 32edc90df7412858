import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { plural } from '@academy/ui/text/plural'

/** Why a bid gets what it gets, what a rule costs, and how an answer of the solver is to be read. */
export const reasonText = defineText({
  paidWhole: { en: 'It gets all that it asks for.', cy: 'Mae’n cael y cyfan y mae’n gofyn amdano.' },
  paidPart: {
    en: (paid: string, asked: string, percent: string) =>
      `It gets ${paid} of the ${asked} that it asks for, ${percent}.`,
    cy: (paid: string, asked: string, percent: string) =>
      `Mae’n cael ${paid} o’r ${asked} y mae’n gofyn amdano, sef ${percent}.`,
  },
  putIn: {
    en: (reason: string) => `The panel put it in by hand: “${reason}”.`,
    cy: (reason: string) => `Rhoddodd y panel ef i mewn â llaw: “${reason}”.`,
  },
  leftOut: {
    en: (reason: string) => `The panel left it out by hand: “${reason}”.`,
    cy: (reason: string) => `Gadawodd y panel ef allan â llaw: “${reason}”.`,
  },
  belowLeast: {
    en: (score: string, least: string) => `It scores ${score}, less than the ${least} that a bid must have.`,
    cy: (score: string, least: string) =>
      `Ei sgôr yw ${score}, sy’n llai na’r ${least} y mae’n rhaid i gais ei gael.`,
  },
  addsNothing: {
    en: 'Paying it would add nothing to what the whole is worth.',
    cy: 'Ni fyddai ei dalu’n ychwanegu dim at werth y cyfan.',
  },
  noneBetter: {
    en: 'No other division of the money is worth more.',
    cy: 'Nid oes unrhyw raniad arall o’r arian sy’n werth mwy.',
  },
  inTheWay: {
    en: (what: string) => `If it were paid beside the others, ${what}.`,
    cy: (what: string) => `Pe bai’n cael ei dalu ochr yn ochr â’r lleill, ${what}.`,
  },
  inTheWayOfMore: {
    en: (what: string) => `If it got the next higher sum, ${what}.`,
    cy: (what: string) => `Pe bai’n cael y swm uwch nesaf, ${what}.`,
  },
  overBudget: {
    en: (sum: string, year: string) => `the budget of ${year} would be ${sum} short`,
    cy: (sum: string, year: string) => `byddai cyllideb ${year} ${sum} yn brin`,
  },
  overShare: {
    en: (group: string, sum: string, percent: number) =>
      `${group} would have ${sum} more than its ${percent}% of the money`,
    cy: (group: string, sum: string, percent: number) =>
      `byddai gan ${group} ${sum} yn fwy na’i ${percent}% o’r arian`,
  },
  overAwards: {
    en: (group: string, over: number, most: number) =>
      `${group} would have ${countText('en', 'awards', over)} more than the ${most} it may have`,
    cy: (group: string, over: number, most: number) =>
      `byddai gan ${group} ${countText('cy', 'awards', over)} yn fwy na’r ${most} a ganiateir`,
  },
  overAwardsOf: {
    en: (name: string, over: number, most: number, has: string) =>
      `${name} would have ${countText('en', 'awards', over)} more than the ${most} it may have, beside ${has}`,
    cy: (name: string, over: number, most: number, has: string) =>
      `byddai gan ${name} ${countText('cy', 'awards', over)} yn fwy na’r ${most} a ganiateir, ochr yn ochr â ${has}`,
  },
  overMoneyOf: {
    en: (name: string, sum: string, most: string) =>
      `${name} would have ${sum} more than the ${most} it may have`,
    cy: (name: string, sum: string, most: string) =>
      `byddai gan ${name} ${sum} yn fwy na’r ${most} a ganiateir`,
  },
  overExclusive: {
    en: (taken: string, reason: string) => `the place of ${taken} would be taken twice (“${reason}”)`,
    cy: (taken: string, reason: string) => `byddai lle ${taken} yn cael ei gymryd ddwywaith (“${reason}”)`,
  },
  overRule: {
    en: (rule: string) => `this rule would be broken: “${rule}”`,
    cy: (rule: string) => `byddai’r rheol hon yn cael ei thorri: “${rule}”`,
  },
  aPartner: { en: 'one of its partners', cy: 'un o’i bartneriaid' },
  and: { en: 'and', cy: 'a hefyd' },
  ifPutIn: {
    en: (worth: string, change: string) => `Put in by hand, ${worth}${change}.`,
    cy: (worth: string, change: string) => `O’i roi i mewn â llaw, ${worth}${change}.`,
  },
  ifLeftOut: {
    en: (worth: string, change: string) => `Left out by hand, ${worth}${change}.`,
    cy: (worth: string, change: string) => `O’i adael allan â llaw, ${worth}${change}.`,
  },
  less: {
    en: (percent: string) => `the whole would be worth ${percent} less`,
    cy: (percent: string) => `byddai’r cyfan yn werth ${percent} yn llai`,
  },
  more: {
    en: (percent: string) => `the whole would be worth ${percent} more`,
    cy: (percent: string) => `byddai’r cyfan yn werth ${percent} yn fwy`,
  },
  same: { en: 'the whole would be worth the same', cy: 'byddai’r cyfan yn werth yr un faint' },
  under: { en: (percent: string) => `under ${percent}`, cy: (percent: string) => `llai na ${percent}` },
  goesOut: {
    en: (names: string) => `${names} would get nothing`,
    cy: (names: string) => `ni fyddai ${names} yn cael dim`,
  },
  comesIn: {
    en: (names: string) => `${names} would come in`,
    cy: (names: string) => `byddai ${names} yn dod i mewn`,
  },
  getsLess: {
    en: (names: string) => `${names} would get less`,
    cy: (names: string) => `byddai ${names} yn cael llai`,
  },
  getsMore: {
    en: (names: string) => `${names} would get more`,
    cy: (names: string) => `byddai ${names} yn cael mwy`,
  },
  nobodyElse: { en: 'nothing else would change', cy: 'ni fyddai dim arall yn newid' },
  others: {
    en: (n: number) => plural('en', n, { one: '# other', other: '# others' }),
    cy: (n: number) => `${n} arall`,
  },
  putInImpossible: {
    en: 'It cannot be put in: then no division keeps every rule.',
    cy: 'Ni ellir ei roi i mewn: wedyn nid oes rhaniad sy’n cadw pob rheol.',
  },
  leftOutImpossible: {
    en: 'It cannot be left out: then no division keeps every rule.',
    cy: 'Ni ellir ei adael allan: wedyn nid oes rhaniad sy’n cadw pob rheol.',
  },
  putInUnknown: {
    en: 'What would change if it were put in was not found in the time there was.',
    cy: 'Ni chafwyd gwybod yn yr amser a oedd ar gael beth fyddai’n newid pe bai’n cael ei roi i mewn.',
  },
  leftOutUnknown: {
    en: 'What would change if it were left out was not found in the time there was.',
    cy: 'Ni chafwyd gwybod yn yr amser a oedd ar gael beth fyddai’n newid pe bai’n cael ei adael allan.',
  },
  priceOfRule: {
    en: (rule: string, worth: string) => `Without “${rule}” ${worth}.`,
    cy: (rule: string, worth: string) => `Heb “${rule}” ${worth}.`,
  },
  priceOfBudget: {
    en: (sum: string, year: string, worth: string) => `With ${sum} more in ${year} ${worth}.`,
    cy: (sum: string, year: string, worth: string) => `Gyda ${sum} yn fwy yn ${year} ${worth}.`,
  },
  priceUnknown: {
    en: (what: string) => `What “${what}” costs was not found in the time there was.`,
    cy: (what: string) => `Ni chafwyd gwybod yn yr amser a oedd ar gael beth yw cost “${what}”.`,
  },
  stability: {
    en: (paid: number, runs: number) =>
      `Offered in ${paid} of ${plural('en', runs, { one: '# run', other: '# runs' })} of scores moved within their errors.`,
    cy: (paid: number, runs: number) =>
      `Cynigiwyd arian mewn ${paid} o ${runs} rhediad â’r sgoriau wedi’u symud o fewn eu gwallau.`,
  },
  'band-always': { en: 'Always in', cy: 'I mewn bob tro' },
  'band-contested': { en: 'On the line', cy: 'Ar y ffin' },
  'band-never': { en: 'Never in', cy: 'Byth i mewn' },
})
