import { defineText } from '@academy/domain/text/define-text'

/** How a round stands by the ten requirements of the government grants standard. */
export const standardText = defineText({
  title: { en: 'The grants standard', cy: 'Y safon grantiau' },
  lede: {
    en: (evidenced: number, explained: number, left: number) =>
      `Of ten requirements facts show ${evidenced}, people have explained ${explained}, and ${left} are not answered whole.`,
    cy: (evidenced: number, explained: number, left: number) =>
      `O ddeg gofyniad mae ffeithiau’n dangos ${evidenced}, mae pobl wedi egluro ${explained}, ac ni atebwyd ${left} yn gyfan.`,
  },
  about: {
    en: 'The government functional standard for grants (GovS 015) asks of every grant that it meets ten requirements or explains why not. Their names here are short words of ours, and their wording was not checked against the standard: whoever reports by it reads the standard itself. “Shown by facts” is said only of what this platform holds.',
    cy: 'Mae safon swyddogaethol y llywodraeth ar gyfer grantiau (GovS 015) yn gofyn bod pob grant yn bodloni deg gofyniad neu’n egluro pam nad yw. Geiriau byr o’n heiddo ni yw eu henwau yma, ac ni wiriwyd eu geiriad yn erbyn y safon: bydd pwy bynnag sy’n adrodd yn unol â hi’n darllen y safon ei hun. Dim ond am yr hyn y mae’r platfform hwn yn ei ddal y dywedir “Dangosir gan ffeithiau”.',
  },
  where: { en: 'The standard', cy: 'Y safon ei hun' },
  csv: { en: 'As a file (CSV)', cy: 'Fel ffeil (CSV)' },
  json: { en: 'As a file (JSON)', cy: 'Fel ffeil (JSON)' },
  officer: { en: 'A senior officer is responsible', cy: 'Mae uwch swyddog yn gyfrifol' },
  approvals: { en: 'It was approved, and is on the government’s record of grants', cy: 'Fe’i cymeradwywyd, ac mae ar gofnod grantiau’r llywodraeth' }, // prettier-ignore
  advice: { en: 'Expert advice was taken where the grant is complex', cy: 'Ceisiwyd cyngor arbenigol lle mae’r grant yn gymhleth' }, // prettier-ignore
  'business-case': { en: 'There is a business case', cy: 'Mae achos busnes' },
  competition: { en: 'Everybody could compete', cy: 'Gallai pawb gystadlu' },
  agreement: {
    en: 'An agreement says what may be paid for',
    cy: 'Mae cytundeb yn dweud am beth y gellir talu',
  },
  'due-diligence': { en: 'Applicants were looked into, and risks of fraud judged', cy: 'Edrychwyd i mewn i ymgeiswyr, a barnwyd risgiau twyll' }, // prettier-ignore
  outcomes: { en: 'What shall come of it is agreed and followed', cy: 'Cytunwyd ar yr hyn a ddaw ohono, ac fe’i dilynir' }, // prettier-ignore
  review: { en: 'It is reviewed each year, and the money accounted for', cy: 'Fe’i hadolygir bob blwyddyn, a rhoddir cyfrif am yr arian' }, // prettier-ignore
  training: { en: 'Those who run it are trained', cy: 'Mae’r rhai sy’n ei redeg wedi’u hyfforddi' },
  'is-evidenced': { en: 'Shown by facts', cy: 'Dangosir gan ffeithiau' },
  'is-partly': { en: 'Shown in part', cy: 'Dangosir yn rhannol' },
  'is-explained': { en: 'Explained', cy: 'Eglurwyd' },
  'is-open': { en: 'Not answered', cy: 'Heb ei ateb' },
  'fact-officers': {
    en: (count: number) => `Senior officers of the round: ${count}`,
    cy: (count: number) => `Uwch swyddogion y rownd: ${count}`,
  },
  'fact-two-approved': {
    en: 'Its definition was proposed by one person and approved by another',
    cy: 'Cynigiwyd ei ddiffiniad gan un person a’i gymeradwyo gan un arall',
  },
  'fact-decisions-sealed': {
    en: 'Its decisions were approved by different people and sealed',
    cy: 'Cymeradwywyd ei benderfyniadau gan wahanol bobl a’u selio',
  },
  'fact-results-told': {
    en: 'Its results were told at an instant that two people agreed on',
    cy: 'Dywedwyd ei ganlyniadau ar amser y cytunodd dau berson arno',
  },
  'fact-open-to-all': {
    en: (days: number) => `It was public, with its criteria, and open for ${days} days`,
    cy: (days: number) => `Roedd yn gyhoeddus, gyda’i meini prawf, ac ar agor am ${days} diwrnod`,
  },
  'fact-screened': {
    en: (count: number, of: number) => `Two people found what the bid is: ${count} of ${of}`,
    cy: (count: number, of: number) => `Canfu dau berson beth yw’r cais: ${count} o ${of}`,
  },
  'fact-checked-outside': {
    en: (count: number, of: number) => `Checked by somebody outside: ${count} of ${of}`,
    cy: (count: number, of: number) => `Gwiriwyd gan rywun o’r tu allan: ${count} o ${of}`,
  },
  'fact-says-outcomes': {
    en: (count: number, of: number) => `Says how many people it helps: ${count} of ${of}`,
    cy: (count: number, of: number) => `Yn dweud faint o bobl y mae’n eu helpu: ${count} o ${of}`,
  },
  look: { en: 'look', cy: 'edrych' },
  explain: { en: 'Explain it', cy: 'Ei egluro' },
  explainAnew: { en: 'Explain it anew', cy: 'Ei egluro o’r newydd' },
  words: { en: 'How it is met, or why not', cy: 'Sut y’i bodlonir, neu pam na wneir' },
  wordsOf: {
    en: (requirement: string) => `How it is met, or why not: ${requirement}`,
    cy: (requirement: string) => `Sut y’i bodlonir, neu pam na wneir: ${requirement}`,
  },
  save: { en: 'Save', cy: 'Cadw' },
  saveOf: {
    en: (requirement: string) => `Save: ${requirement}`,
    cy: (requirement: string) => `Cadw: ${requirement}`,
  },
  writtenBy: {
    en: (who: string, when: string) => `${who}, ${when}`,
    cy: (who: string, when: string) => `${who}, ar ${when}`,
  },
  earlier: { en: 'What was written before', cy: 'Yr hyn a ysgrifennwyd o’r blaen' },
  'words-missing': {
    en: 'Write how it is met, or why not',
    cy: 'Ysgrifennwch sut y’i bodlonir, neu pam na wneir',
  },
  changed: {
    en: (who: string, when: string) =>
      `${who} wrote something else on ${when}. Yours is below and is not kept yet.`,
    cy: (who: string, when: string) =>
      `Ysgrifennodd ${who} rywbeth arall ar ${when}. Mae eich un chi isod ac nid yw wedi’i gadw eto.`,
  },
})
