import { defineText } from '@academy/domain/text/define-text'
import { plural } from '@academy/ui/text/plural'

/** The page on which answers of somebody outside are brought. */
export const answersText = defineText({
  title: { en: 'Bring answers from outside', cy: 'Dod ag atebion o’r tu allan' },
  lede: {
    en: 'Paste the file of answers. It is shown line by line before anything is kept; it is kept whole, or not at all.',
    cy: 'Gludwch y ffeil atebion. Fe’i dangosir linell wrth linell cyn cadw dim; fe’i cedwir yn gyfan, neu ddim o gwbl.',
  },
  columns: { en: 'Columns of the file', cy: 'Colofnau’r ffeil' },
  columnsBody: {
    en: 'Comma-separated, with these headings in any order. The first four are needed; days are written 2026-11-27.',
    cy: 'Wedi’u gwahanu gan goma, gyda’r penawdau hyn mewn unrhyw drefn. Mae angen y pedwar cyntaf; ysgrifennir dyddiau fel 2026-11-27.',
  },
  text: { en: 'The file’s text', cy: 'Testun y ffeil' },
  preview: { en: 'Look at it first', cy: 'Edrych arni’n gyntaf' },
  keep: { en: 'Keep these answers', cy: 'Cadw’r atebion hyn' },
  again: { en: 'Look again', cy: 'Edrych eto' },
  good: {
    en: (n: number) => `${plural('en', n, { one: '# line is', other: '# lines are' })} in order`,
    cy: (n: number) => `Mae ${plural('cy', n, { one: '# llinell', other: '# llinell' })} mewn trefn`,
  },
  wrong: {
    en: (n: number) => `${plural('en', n, { one: '# thing is', other: '# things are' })} wrong`,
    cy: (n: number) => `Mae ${plural('cy', n, { one: '# peth', other: '# pheth' })} o’i le`,
  },
  wrongBody: {
    en: 'Nothing was kept. Put these lines right in the text below and look again.',
    cy: 'Ni chadwyd dim. Cywirwch y llinellau hyn yn y testun isod ac edrychwch eto.',
  },
  bid: { en: 'Bid', cy: 'Cais' },
  line: { en: 'Line', cy: 'Llinell' },
  problem: { en: 'What is wrong', cy: 'Beth sydd o’i le' },
  there: { en: 'What stands there', cy: 'Yr hyn sydd yno' },
  firstOf: {
    en: (shown: number, all: number) => `The first ${shown} of ${all}`,
    cy: (shown: number, all: number) => `Y ${shown} cyntaf o ${all}`,
  },
  kept: {
    en: (kept: number, known: number) =>
      `${plural('en', kept, { one: '# answer was', other: '# answers were' })} kept${known > 0 ? `; ${known} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
    cy: (kept: number, known: number) =>
      `Cadwyd ${plural('cy', kept, { one: '# ateb', other: '# ateb' })}${known > 0 ? `; roedd ${known} yma eisoes` : ''}.`,
  },
  empty: {
    en: 'Paste the text of a file with headings and at least one line',
    cy: 'Gludwch destun ffeil gyda phenawdau ac o leiaf un llinell',
  },
  'columns-missing': {
    en: (columns: string) => `These headings are missing: ${columns}`,
    cy: (columns: string) => `Mae’r penawdau hyn ar goll: ${columns}`,
  },
  'too-many': {
    en: 'Bring no more than 5,000 lines at once',
    cy: 'Peidiwch â dod â mwy na 5,000 llinell ar unwaith',
  },
  'too-long': {
    en: 'The text is longer than 900,000 signs: bring it in parts',
    cy: 'Mae’r testun yn hwy na 900,000 nod: dewch ag ef fesul rhan',
  },
  'reference-missing': { en: 'No reference', cy: 'Dim cyfeirnod' },
  'reference-unknown': {
    en: 'No bid of this round that you may see has this reference',
    cy: 'Nid oes gan gais yn y rownd hon y cewch ei weld y cyfeirnod hwn',
  },
  'reference-twice': {
    en: 'The same answer stands in an earlier line',
    cy: 'Mae’r un ateb mewn llinell gynharach',
  },
  'provider-missing': { en: 'Nobody is named who answered', cy: 'Ni enwir neb a atebodd' },
  'date-wrong': { en: 'Not a day such as 2026-11-27', cy: 'Nid dydd fel 2026-11-27' },
  'date-in-future': { en: 'The day has not come yet', cy: 'Nid yw’r dydd wedi dod eto' },
  'result-unknown': { en: 'Not clear, concern or not-found', cy: 'Nid clear, concern na not-found' },
  'expires-wrong': {
    en: 'Good until: not a day such as 2026-11-27',
    cy: 'Dilys hyd: nid dydd fel 2026-11-27',
  },
  'expires-before-date': {
    en: 'Good until a day before it was given',
    cy: 'Dilys hyd ddydd cyn iddo gael ei roi',
  },
  'register-status-unknown': {
    en: 'Not a state of a register that is known here',
    cy: 'Nid cyflwr cofrestr sy’n hysbys yma',
  },
  'registered-on-wrong': {
    en: 'Registered on: not a day such as 2026-11-27',
    cy: 'Cofrestrwyd ar: nid dydd fel 2026-11-27',
  },
  'accounts-overdue-unknown': {
    en: 'Accounts overdue: neither yes nor no',
    cy: 'Cyfrifon yn hwyr: nid yes na no',
  },
  'text-too-long': { en: 'Too long', cy: 'Rhy hir' },
  'cells-too-many': {
    en: 'More cells than headings: a comma within a text needs quotation marks',
    cy: 'Mwy o gelloedd na phenawdau: mae angen dyfynodau am destun â choma ynddo',
  },
})
