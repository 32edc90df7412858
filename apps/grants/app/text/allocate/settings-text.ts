import { defineText } from '@academy/domain/text/define-text'

/** What is wrong with the fields of a board. */
export const settingsText = defineText({
  'not-money': {
    en: 'Write a sum in pounds, such as 1,500,000',
    cy: 'Ysgrifennwch swm mewn punnoedd, megis 1,500,000',
  },
  'not-whole': { en: 'Write a whole number', cy: 'Ysgrifennwch rif cyfan' },
  'not-percent': { en: 'Write a whole number from 0 to 100', cy: 'Ysgrifennwch rif cyfan o 0 i 100' },
  'not-levels': { en: 'Write a number from 1 to 10', cy: 'Ysgrifennwch rif o 1 i 10' },
  'least-above-most': { en: 'The least is above the most', cy: 'Mae’r lleiaf uwchlaw’r mwyaf' },
  'not-a-rule': {
    en: 'Write one rule on a line, such as “at most 3 awards in each region”',
    cy: 'Ysgrifennwch un rheol ar bob llinell, megis “at most 3 awards in each region”',
  },
  'no-such-bid': {
    en: 'No bid of this round has that reference',
    cy: 'Nid oes gan unrhyw gais yn y rownd hon y cyfeirnod hwnnw',
  },
  twice: { en: 'This bid is decided by hand already', cy: 'Penderfynwyd y cais hwn â llaw eisoes' },
  'reason-missing': { en: 'Say why', cy: 'Dywedwch pam' },
  'outcome-missing': { en: 'Say whether it is put in or left out', cy: 'Dywedwch a yw i mewn neu allan' },
  'too-few-bids': { en: 'Name two bids or more', cy: 'Enwch ddau gais neu fwy' },
  'other-years': {
    en: 'The years of the round have changed: look at it again',
    cy: 'Mae blynyddoedd y rownd wedi newid: edrychwch arni eto',
  },
  'no-such-criterion': {
    en: 'A rule names a criterion that the round does not have',
    cy: 'Mae rheol yn enwi maen prawf nad oes gan y rownd',
  },
  'name-missing': { en: 'Give the scenario a name', cy: 'Rhowch enw i’r senario' },
})
export type SettingsFieldProblem = keyof typeof settingsText
