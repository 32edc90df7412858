import { yearLimits } from '../grants/year-limits.ts'
import { shareOf } from '../money/pence.ts'
import type { LegalForm } from '../organisation/organisation-words.ts'
import { readCharityNumber } from '../organisation/read-charity-number.ts'
import { readCompanyNumber } from '../organisation/read-company-number.ts'
import type { RegisteredNumber, RegistrationStatus } from '../organisation/registration.ts'
import type { RoundDefinition } from '../round/round-definition.ts'
import type { ExternalAnswer } from './external-check.ts'
import { severities, type Finding, type FindingKind, type Severity } from './finding.ts'

/** Months in which a register wants the accounts of a year at the latest: a charity has ten, a private company nine. */
const ACCOUNTS_DUE_MONTHS = 10
/** An organisation that was registered within so many months has no accounts yet. */
export const YOUNG_MONTHS = 12

/** What is held against a bid. */
export interface ScreeningFacts {
  organisation: {
    legalForm: LegalForm | null
    lastIncomePence: string | null
    accountsEnd: string | null
    registrations: readonly (RegisteredNumber & { status: RegistrationStatus })[]
  }
  asked: readonly { financialYear: string; pence: string }[]
  /** The last answer of each provider. */
  external: readonly Pick<
    ExternalAnswer,
    'provider' | 'checkedOn' | 'result' | 'expiresOn' | 'registerStatus' | 'registeredOn' | 'accountsOverdue'
  >[]
  /** Other bids of the round, and what they have in common with it. */
  peers: readonly { what: PeerKind; other: string; name: string; value: string | null }[]
}

export const peerKinds = [
  'same-organisation',
  'named-as-partner',
  'names-as-partner',
  'same-number',
  'same-person',
  'same-address',
  'same-postcode',
  'same-mail-domain',
] as const
export type PeerKind = (typeof peerKinds)[number]

type Rules = Pick<RoundDefinition, 'money' | 'organisation'>

/** Forms that stand in no register. */
const withoutRegister: readonly LegalForm[] = ['public-body', 'unincorporated-group', 'charitable-trust', 'other'] // prettier-ignore

/**
 * Everything that the facts say against a bid, the gravest first. It decides nothing.
 *
 * @param today As `2026-11-27`.
 */
export function findFindings(rules: Rules, facts: ScreeningFacts, today: string): Finding[] {
  return [
    ...ofRegistrations(rules, facts),
    ...facts.external.flatMap((answer) => ofAnswer(answer, today)),
    ...ofAccounts(facts, today),
    ...ofMoney(rules, facts),
    ...facts.peers.map((peer) => ofPeer(peer, rules)),
  ].toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
}

function finding(
  kind: FindingKind,
  severity: Severity,
  evidence: Record<string, string> = {},
  about = '',
): Finding {
  return { key: about === '' ? kind : `${kind}:${about}`, kind, severity, evidence }
}

function ofRegistrations({ organisation: rule }: Rules, { organisation }: ScreeningFacts): Finding[] {
  const { registrations, legalForm } = organisation
  const stands = registrations.filter(({ status }) => status !== 'refused')
  const needsOne = rule.registered || legalForm === null || !withoutRegister.includes(legalForm)
  const schemes = Map.groupBy(stands, ({ scheme }) => scheme)
  return [
    ...(stands.length === 0 && needsOne ? [finding('no-registration', rule.registered ? 'serious' : 'look')] : []), // prettier-ignore
    ...registrations.flatMap(({ status, scheme, number }): Finding[] => {
      const [evidence, about] = [{ scheme, number }, `${scheme}-${number}`]
      if (status === 'refused') return [finding('number-refused', 'look', evidence, about)]
      if (status === 'disputed') return [finding('number-disputed', 'serious', evidence, about)]
      return [
        ...(status === 'unchecked' ? [finding('number-unchecked', 'note', evidence, about)] : []),
        ...(hasShape({ scheme, number }) ? [] : [finding('number-shape', 'look', evidence, about)]),
      ]
    }),
    ...[...schemes].flatMap(([scheme, numbers]) =>
      scheme !== 'other' && numbers.length > 1
        ? [
            finding(
              'number-twice',
              'look',
              { scheme, numbers: numbers.map(({ number }) => number).join(', ') },
              scheme,
            ),
          ]
        : [],
    ),
  ]
}

/** Whether a number is one that its register could have given. Of a register that we do not know nobody can say. */
function hasShape({ scheme, number }: RegisteredNumber): boolean {
  const read =
    scheme === 'GB-COH' || scheme === 'GB-MPR' ? readCompanyNumber(number) : readCharityNumber(number)
  return scheme !== 'other' && read?.scheme === scheme && read.number === number
}

function ofAnswer(answer: ScreeningFacts['external'][number], today: string): Finding[] {
  const { provider, checkedOn, result, expiresOn, registerStatus, registeredOn, accountsOverdue } = answer
  const evidence = { provider, date: checkedOn }
  const found: Finding[] = []
  const add = (kind: FindingKind, severity: Severity, more: Record<string, string> = {}) =>
    found.push(finding(kind, severity, { ...evidence, ...more }, provider))
  if (result === 'not-found') add('not-on-register', 'serious')
  if (result === 'concern') add('external-concern', 'serious')
  if (registerStatus === 'removed') add('register-removed', 'serious')
  if (registerStatus === 'in-liquidation') add('register-in-liquidation', 'serious')
  if (registerStatus === 'in-administration') add('register-in-administration', 'serious')
  if (registeredOn !== null && monthsAfter(registeredOn, YOUNG_MONTHS) > today) add('younger-than', 'look', { registeredOn, months: String(YOUNG_MONTHS) }) // prettier-ignore
  if (accountsOverdue === true) add('accounts-overdue', 'look')
  if (expiresOn !== null && expiresOn < today) add('external-expired', 'note', { expiresOn })
  return found
}

function ofAccounts({ organisation: { accountsEnd } }: ScreeningFacts, today: string): Finding[] {
  if (accountsEnd === null) return [finding('accounts-unknown', 'note')]
  const dueOn = monthsAfter(accountsEnd, 12 + ACCOUNTS_DUE_MONTHS)
  return dueOn < today ? [finding('accounts-overdue', 'look', { accountsEnd, dueOn })] : []
}

/** The biggest year is held against the income, and each year against what the round takes. */
function ofMoney({ money }: Rules, { asked, organisation: { lastIncomePence } }: ScreeningFacts): Finding[] {
  const sums = asked.map(({ pence }) => BigInt(pence))
  const first = sums[0] ?? 0n
  const biggest = sums.reduce((most, pence) => (pence > most ? pence : most), 0n)
  const limits = yearLimits(money, first)
  const percent = money.turnoverPercentMax
  const found = asked.flatMap(({ financialYear, pence }, year) => {
    const limit = limits[year] ?? 0n
    return BigInt(pence) > limit
      ? [finding('asked-above-limit', 'serious', { financialYear, pence, limitPence: String(limit) }, financialYear)] // prettier-ignore
      : []
  })
  if (asked.length > 0 && first < money.yearOneLeastPence) {
    found.push(finding('asked-below-least', 'serious', { pence: String(first), leastPence: String(money.yearOneLeastPence) })) // prettier-ignore
  }
  if (percent === null) return found
  if (lastIncomePence === null)
    return [...found, finding('income-unknown', 'look', { percent: String(percent) })]
  const limit = shareOf(BigInt(lastIncomePence), percent)
  if (biggest > limit) {
    found.push(finding('income-share', 'serious', { pence: String(biggest), incomePence: lastIncomePence, percent: String(percent), limitPence: String(limit) })) // prettier-ignore
  }
  return found
}

const severityOfPeer: Record<PeerKind, Severity> = {
  'same-organisation': 'look',
  'named-as-partner': 'look',
  'names-as-partner': 'look',
  'same-number': 'serious',
  'same-person': 'look',
  'same-address': 'look',
  'same-postcode': 'note',
  'same-mail-domain': 'note',
}

function ofPeer(
  { what, other, name, value }: ScreeningFacts['peers'][number],
  { organisation }: Rules,
): Finding {
  const isSecond = what === 'same-organisation' && organisation.onePerOrganisation
  const severity = isSecond ? 'serious' : severityOfPeer[what]
  return { ...finding(what, severity, { name, ...(value !== null && { value }) }, other), other }
}

/** The day so many months later, such as `2027-09-30`; the last of the month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const on = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())))
  return on.toISOString().slice(0, 10)
}
