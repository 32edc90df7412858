import type { FindingKind } from '@academy/domain/screen/finding'
import { defineText } from '@academy/domain/text/define-text'

/** What a sentence about a finding needs: sums, days and shares as they are read. */
export type FindingParams = Readonly<Record<string, string>>

/** What the facts say, in a sentence each. */
export const findingText = defineText({
  'no-registration': {
    en: () => 'No number of a register is known of it.',
    cy: () => 'Nid oes rhif cofrestr yn hysbys amdano.',
  },
  'number-refused': {
    en: ({ number }: FindingParams) => `Staff found that ${number} is not its number.`,
    cy: ({ number }: FindingParams) => `Canfu staff nad ${number} yw ei rif.`,
  },
  'number-disputed': {
    en: ({ number }: FindingParams) => `The number ${number} is confirmed to be another organisation’s.`,
    cy: ({ number }: FindingParams) => `Cadarnhawyd mai rhif sefydliad arall yw ${number}.`,
  },
  'number-unchecked': {
    en: ({ number }: FindingParams) => `Nobody has confirmed the number ${number}.`,
    cy: ({ number }: FindingParams) => `Nid oes neb wedi cadarnhau’r rhif ${number}.`,
  },
  'number-shape': {
    en: ({ number }: FindingParams) => `No register that we know gives a number such as ${number}.`,
    cy: ({ number }: FindingParams) => `Nid oes cofrestr hysbys yn rhoi rhif fel ${number}.`,
  },
  'number-twice': {
    en: ({ numbers }: FindingParams) => `It has several numbers of one register: ${numbers}.`,
    cy: ({ numbers }: FindingParams) => `Mae ganddo sawl rhif ar yr un gofrestr: ${numbers}.`,
  },
  'not-on-register': {
    en: ({ provider, date }: FindingParams) => `${provider} did not find it on ${date}.`,
    cy: ({ provider, date }: FindingParams) => `Ni ddaeth ${provider} o hyd iddo ar ${date}.`,
  },
  'external-concern': {
    en: ({ provider, date }: FindingParams) => `${provider} has a concern, of ${date}.`,
    cy: ({ provider, date }: FindingParams) => `Mae gan ${provider} bryder, dyddiedig ${date}.`,
  },
  'external-expired': {
    en: ({ provider, expiresOn }: FindingParams) => `The answer of ${provider} ran out on ${expiresOn}.`,
    cy: ({ provider, expiresOn }: FindingParams) => `Daeth ateb ${provider} i ben ar ${expiresOn}.`,
  },
  'register-removed': {
    en: ({ provider, date }: FindingParams) => `It is removed from its register (${provider}, ${date}).`,
    cy: ({ provider, date }: FindingParams) => `Mae wedi’i dynnu oddi ar ei gofrestr (${provider}, ${date}).`,
  },
  'register-in-liquidation': {
    en: ({ provider, date }: FindingParams) => `It is in liquidation (${provider}, ${date}).`,
    cy: ({ provider, date }: FindingParams) => `Mae’n cael ei ddiddymu (${provider}, ${date}).`,
  },
  'register-in-administration': {
    en: ({ provider, date }: FindingParams) => `It is in administration (${provider}, ${date}).`,
    cy: ({ provider, date }: FindingParams) => `Mae yn nwylo’r gweinyddwyr (${provider}, ${date}).`,
  },
  'younger-than': {
    en: ({ registeredOn, months }: FindingParams) =>
      `It was registered on ${registeredOn}, less than ${months} months ago.`,
    cy: ({ registeredOn, months }: FindingParams) =>
      `Fe’i cofrestrwyd ar ${registeredOn}, lai na ${months} mis yn ôl.`,
  },
  'accounts-overdue': {
    en: ({ provider, dueOn, accountsEnd }: FindingParams) =>
      dueOn
        ? `Its last accounts end on ${accountsEnd}; the next were due by ${dueOn}.`
        : `Its accounts are overdue (${provider}).`,
    cy: ({ provider, dueOn, accountsEnd }: FindingParams) =>
      dueOn
        ? `Mae ei gyfrifon diwethaf yn gorffen ar ${accountsEnd}; roedd y rhai nesaf i’w cyflwyno erbyn ${dueOn}.`
        : `Mae ei gyfrifon yn hwyr (${provider}).`,
  },
  'accounts-unknown': {
    en: () => 'It is not known until when its last accounts are.',
    cy: () => 'Nid yw’n hysbys hyd at ba ddyddiad y mae ei gyfrifon diwethaf.',
  },
  'income-share': {
    en: ({ pence, percent, incomePence, limitPence }: FindingParams) =>
      `It asks for ${pence} in its biggest year. ${percent}% of its income of ${incomePence} is ${limitPence}.`,
    cy: ({ pence, percent, incomePence, limitPence }: FindingParams) =>
      `Mae’n gofyn am ${pence} yn ei flwyddyn fwyaf. ${limitPence} yw ${percent}% o’i incwm o ${incomePence}.`,
  },
  'income-unknown': {
    en: ({ percent }: FindingParams) =>
      `Its income is not known, and the round gives no more than ${percent}% of it in a year.`,
    cy: ({ percent }: FindingParams) =>
      `Nid yw ei incwm yn hysbys, ac nid yw’r rownd yn rhoi mwy na ${percent}% ohono mewn blwyddyn.`,
  },
  'asked-above-limit': {
    en: ({ pence, financialYear, limitPence }: FindingParams) =>
      `It asks for ${pence} in ${financialYear}, where ${limitPence} is the most.`,
    cy: ({ pence, financialYear, limitPence }: FindingParams) =>
      `Mae’n gofyn am ${pence} yn ${financialYear}, lle mae ${limitPence} yn uchafswm.`,
  },
  'asked-below-least': {
    en: ({ pence, leastPence }: FindingParams) =>
      `It asks for ${pence} in its first year, where ${leastPence} is the least.`,
    cy: ({ pence, leastPence }: FindingParams) =>
      `Mae’n gofyn am ${pence} yn ei flwyddyn gyntaf, lle mae ${leastPence} yn lleiafswm.`,
  },
  'same-organisation': {
    en: () => 'The same organisation has another bid in this round:',
    cy: () => 'Mae gan yr un sefydliad gais arall yn y rownd hon:',
  },
  'named-as-partner': {
    en: ({ name }: FindingParams) => `The bid of ${name} names it as a partner:`,
    cy: ({ name }: FindingParams) => `Mae cais ${name} yn ei enwi’n bartner:`,
  },
  'names-as-partner': {
    en: ({ name }: FindingParams) => `It names ${name} as a partner, which has a bid of its own:`,
    cy: ({ name }: FindingParams) => `Mae’n enwi ${name} yn bartner, sydd â’i gais ei hun:`,
  },
  'same-number': {
    en: ({ name, value }: FindingParams) => `${name} has stated the same number ${value}:`,
    cy: ({ name, value }: FindingParams) => `Mae ${name} wedi nodi’r un rhif ${value}:`,
  },
  'same-person': {
    en: ({ name }: FindingParams) => `Somebody of it also belongs to ${name}:`,
    cy: ({ name }: FindingParams) => `Mae rhywun ohono hefyd yn perthyn i ${name}:`,
  },
  'same-address': {
    en: ({ name }: FindingParams) => `${name} has the same address:`,
    cy: ({ name }: FindingParams) => `Mae gan ${name} yr un cyfeiriad:`,
  },
  'same-postcode': {
    en: ({ name, value }: FindingParams) => `${name} has the same postcode ${value}:`,
    cy: ({ name, value }: FindingParams) => `Mae gan ${name} yr un cod post ${value}:`,
  },
  'same-mail-domain': {
    en: ({ name, value }: FindingParams) => `People of ${name} use the same mail domain ${value}:`,
    cy: ({ name, value }: FindingParams) => `Mae pobl ${name} yn defnyddio’r un parth e-bost ${value}:`,
  },
} satisfies Record<FindingKind, unknown>)
