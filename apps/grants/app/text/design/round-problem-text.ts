import type { RoundProblem, RoundProblemCode } from '@academy/domain/round/check/round-problem'
import { defineText, textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'

type Params = RoundProblem['params']
const of = (params: Params, name: string) => String(params[name] ?? '')
const both = (en: string, cy: string) => ({ en: () => en, cy: () => cy })
const withParam = (name: string, en: (value: string) => string, cy: (value: string) => string) => ({
  en: (params: Params) => en(of(params, name)),
  cy: (params: Params) => cy(of(params, name)),
})

/** What is missing or wrong in a round, as a sentence that says what to do. */
const texts = defineText({
  'text-missing': withParam(
    'language',
    (language) => (language === 'cy' ? 'The Welsh is missing' : 'The English is missing'),
    (language) => (language === 'cy' ? 'Mae’r Gymraeg ar goll' : 'Mae’r Saesneg ar goll'),
  ),
  'reason-missing': both('Say why a “no” ends it', 'Dywedwch pam mae “na” yn ei orffen'),
  'name-twice': withParam(
    'name',
    (name) => `Two have the short name “${name}”: change one`,
    (name) => `Mae gan ddau yr enw byr “${name}”: newidiwch un`,
  ),
  'time-missing': both('Choose a date and time', 'Dewiswch ddyddiad ac amser'),
  malformed: both('Choose a date and time that exist', 'Dewiswch ddyddiad ac amser sy’n bodoli'),
  'unknown-zone': both('The time zone is not known', 'Nid yw’r gylchfa amser yn hysbys'),
  'time-does-not-exist': both(
    'That time does not exist: the clocks go forward over it. Choose another',
    'Nid yw’r amser hwnnw’n bodoli: mae’r clociau’n troi ymlaen drosto. Dewiswch un arall',
  ),
  'time-happens-twice': both(
    'That time happens twice: the clocks go back over it. Choose another',
    'Mae’r amser hwnnw’n digwydd ddwywaith: mae’r clociau’n troi yn ôl drosto. Dewiswch un arall',
  ),
  'deadline-past': both(
    'The deadline has passed: choose a later one',
    'Mae’r dyddiad cau wedi mynd heibio: dewiswch un hwyrach',
  ),
  'closes-before-opens': both('It closes before it opens', 'Mae’n cau cyn iddi agor'),
  'closes-on-weekend': both(
    'It closes on a weekend, when nobody is there to help',
    'Mae’n cau ar benwythnos, pan nad oes neb yno i helpu',
  ),
  'decisions-before-closing': both(
    'Decisions are promised before it closes',
    'Addewir penderfyniadau cyn iddi gau',
  ),
  'no-budget-for-year': withParam(
    'financialYear',
    (year) => `Grants are paid in ${year}, and there is no money for that year`,
    (year) => `Telir grantiau yn ${year}, ac nid oes arian ar gyfer y flwyddyn honno`,
  ),
  'year-twice': withParam(
    'financialYear',
    (year) => `${year} is there twice: put the two together`,
    (year) => `Mae ${year} yno ddwywaith: rhowch y ddwy at ei gilydd`,
  ),
  'budget-outside-grant': withParam(
    'financialYear',
    (year) => `There is money for ${year}, in which no grant is paid`,
    (year) => `Mae arian ar gyfer ${year}, pan na thelir grant`,
  ),
  'pot-below-one-bid': both(
    'One bid may ask for more than all the money of its first year',
    'Caiff un cais ofyn am fwy na holl arian ei flwyddyn gyntaf',
  ),
  'least-over-most': both('The least is more than the most', 'Mae’r lleiaf yn fwy na’r mwyaf'),
  'nothing-to-ask': both('Nothing can be asked for: say the most', 'Ni ellir gofyn am ddim: nodwch y mwyaf'),
  'grant-year-before-closing': both(
    'Grants begin in a year that is over when the round closes',
    'Mae grantiau’n dechrau mewn blwyddyn sydd ar ben pan fydd y rownd yn cau',
  ),
  'form-asks-no-money': both(
    'The form does not ask what is wanted of the fund',
    'Nid yw’r ffurflen yn gofyn beth a geisir o’r gronfa',
  ),
  'form-asks-no-match': both(
    'The form does not ask what others pay',
    'Nid yw’r ffurflen yn gofyn beth y mae eraill yn ei dalu',
  ),
  'form-asks-no-costs': both(
    'The form does not ask what it costs',
    'Nid yw’r ffurflen yn gofyn beth yw’r gost',
  ),
  'form-asks-no-least': both(
    'The form does not ask the least that would be of use',
    'Nid yw’r ffurflen yn gofyn am y lleiaf a fyddai o ddefnydd',
  ),
  'form-asks-no-income': both(
    'The form does not ask the organisation’s income',
    'Nid yw’r ffurflen yn gofyn am incwm y sefydliad',
  ),
  'money-asked-twice': both(
    'The form asks twice what is wanted of the fund',
    'Mae’r ffurflen yn gofyn ddwywaith beth a geisir o’r gronfa',
  ),
  'budget-years-differ': {
    en: (params: Params) =>
      `The budget has ${of(params, 'years')} years and a grant ${of(params, 'grantYears')}: make them the same`,
    cy: (params: Params) =>
      `Mae gan y gyllideb ${of(params, 'years')} blwyddyn a grant ${of(params, 'grantYears')}: gwnewch nhw’r un fath`,
  },
  'no-eligibility': both(
    'Nothing is asked before signing in, so nobody learns early that they cannot apply',
    'Ni ofynnir dim cyn mewngofnodi, felly nid oes neb yn dysgu’n gynnar na allant wneud cais',
  ),
  'fills-unknown-field': withParam(
    'field',
    (field) => `The form has no question “${field}”`,
    (field) => `Nid oes cwestiwn “${field}” yn y ffurflen`,
  ),
  'fills-other-kind': withParam(
    'field',
    (field) => `“${field}” is no yes-or-no question`,
    (field) => `Nid cwestiwn ie neu na yw “${field}”`,
  ),
  'no-sections': both('The form has no section', 'Nid oes adran yn y ffurflen'),
  'no-questions': both('This section asks nothing', 'Nid yw’r adran hon yn gofyn dim'),
  'too-few-options': both('Give at least two choices', 'Rhowch o leiaf ddau ddewis'),
  'bounds-crossed': both('The least is more than the most', 'Mae’r lleiaf yn fwy na’r mwyaf'),
  'condition-unknown-field': withParam(
    'field',
    (field) => `It is asked after “${field}”, which is no question`,
    (field) => `Gofynnir ef ar ôl “${field}”, nad yw’n gwestiwn`,
  ),
  'condition-later-field': withParam(
    'field',
    (field) => `It is asked after “${field}”, which only comes later`,
    (field) => `Gofynnir ef ar ôl “${field}”, sydd ond yn dod wedyn`,
  ),
  'condition-never-true': {
    en: (params: Params) => `“${of(params, 'field')}” can never be answered “${of(params, 'value')}”`,
    cy: (params: Params) => `Ni ellir byth ateb “${of(params, 'field')}” â “${of(params, 'value')}”`,
  },
  'check-unknown-field': withParam(
    'field',
    (field) => `A rule of this section names “${field}”, which is no question of it`,
    (field) => `Mae rheol o’r adran hon yn enwi “${field}”, nad yw’n gwestiwn ynddi`,
  ),
  'no-criteria': both('Say what applications are judged by', 'Dywedwch yn ôl beth y bernir ceisiadau'),
  'weights-not-100': withParam(
    'sum',
    (sum) => `The weights add up to ${sum}, not to 100`,
    (sum) => `Mae’r pwysau’n dod i ${sum}, nid 100`,
  ),
  'scale-too-short': both('A scale has at least two scores', 'Mae gan raddfa o leiaf ddau sgôr'),
  'scale-not-ascending': both(
    'Put the scores in order, from the lowest',
    'Rhowch y sgoriau mewn trefn, o’r isaf',
  ),
  'unknown-criterion': withParam(
    'criterion',
    (name) => `A rule of allocation names “${name}”, which is no criterion`,
    (name) => `Mae rheol ddyrannu yn enwi “${name}”, nad yw’n faen prawf`,
  ),
  'share-least-over-most': both(
    'The least share is more than the most',
    'Mae’r gyfran leiaf yn fwy na’r fwyaf',
  ),
  'awards-least-over-most': both(
    'The least number of awards is more than the most',
    'Mae’r nifer lleiaf o ddyfarniadau yn fwy na’r nifer mwyaf',
  ),
} satisfies Record<RoundProblemCode, Record<Language, (params: Params) => string>>)

/** The sentence of a problem. */
export function describeRoundProblem(language: Language, { code, params }: RoundProblem): string {
  return textIn(texts, language)[code](params)
}
