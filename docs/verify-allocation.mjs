// Checks a published division of a round's money with nothing but Node: no code of ours is trusted.
//
//   node verify-allocation.mjs allocation.json [--decisions decisions.json] [--solve] [--seconds 60]
//
// Without more it adds up everything that can be added up: the hash of what went in, the levels, every budget and rule, the worth,
// and of each bid that nothing stands in its way but what is stated. With `--solve` it also looks for something better, and tries each bid
// in or out and each rule left out, as the reasons and prices say: install the solver beside it first, `npm install highs`. With
// `--decisions` it checks the sealed decisions of the round too: that they are of this division, pay what it pays, and rank reserves rightly.
//
// A published edition says which bids it withholds something of, so that nobody learns who was unsuccessful: what hangs on that is named as not checked.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    solve: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '60' },
    decisions: { type: 'string' },
  },
})
const record = JSON.parse(readFileSync(positionals[0] ?? '/dev/stdin', 'utf8'))
const { input, result, reasons, prices } = record
/** Unsuccessful bids of which not everything is told that rules ask for. */
const withheld = new Set(record.edition?.withheld ?? [])

const sum = (list) => list.reduce((total, each) => total + each, 0n)
const pence = (texts) => texts.map(BigInt)
const same = (a, b) => a.join() === b.join()
const short = (key) => JSON.stringify(key)

/** Keys in the order of their UTF-16 units and no white space (RFC 8785). */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1))
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

/** The sums that a bid can be paid, the whole first: even steps down to the least viable, each year up to whole pounds. */
function levelsOf(bid, { rules, levels: count }) {
  const asked = pence(bid.askedPence)
  const whole = sum(asked)
  const least = bid.leastViablePence === null ? whole : BigInt(bid.leastViablePence)
  if (!rules.some(({ rule }) => rule === 'part-funding') || least >= whole || count < 2) return [asked]
  const steps = BigInt(count - 1)
  const levels = []
  for (let level = 0n; level <= steps; level += 1n) {
    const [part, of] = [whole * steps - (whole - least) * level, whole * steps * 100n]
    const paid = asked.map((year) => {
      const up = ((year * part + of - 1n) / of) * 100n
      return up < year ? up : year
    })
    if (level === 0n || sum(paid) < sum(levels.at(-1))) levels.push(paid)
  }
  return levels
}

function worthOf(bid, paid, objective) {
  const share = (whole) => halfUp(BigInt(whole) * sum(paid), sum(pence(bid.askedPence)))
  if (objective === 'score') return share(bid.scoreHundredths)
  if (objective === 'people') return share(bid.peopleHundredths)
  return halfUp(BigInt(bid.scoreHundredths) * sum(paid), 1_000_000n)
}

const halfUp = (numerator, denominator) => Number((2n * numerator + denominator) / (2n * denominator))

const organisationsOf = (bid, as) => (as === 'lead' ? [bid.leadId] : [bid.leadId, ...bid.partnerIds])

/** Whether a rule is about money, and its bounds in pence or awards; nothing of a rule that bounds no sum. */
function boundsOf(rule, pot) {
  const share = (percent, up) => (pot * BigInt(percent) + up) / 100n
  switch (rule.rule) {
    case 'share-of-money':
      return [
        true,
        share(rule.leastPercent, 99n),
        rule.mostPercent === 100 ? null : share(rule.mostPercent, 0n),
      ]
    case 'money-per-organisation':
      return [true, null, BigInt(rule.mostPounds) * 100n]
    case 'awards-least':
      return [false, BigInt(rule.awards), null]
    case 'awards-most':
    case 'awards-per-organisation':
      return [false, null, BigInt(rule.awards)]
    case 'awards-in-group':
      return [false, BigInt(rule.leastAwards), BigInt(rule.mostAwards)]
    case 'score-least':
    case 'part-funding':
    case 'tie-break':
      return undefined
    default:
      throw new Error(`a rule that this script does not know: ${rule.rule}`)
  }
}

/**
 * Every budget, rule and set: `takes` is what paying a bid so much takes of it. For the solver money is counted in units of £1,000, so that
 * a penny is more than what it overlooks.
 */
function limitsOf({ years, rules, bids, exclusive }) {
  const pot = sum(years.map((year) => BigInt(year.budgetPence)))
  const ofRule = (rule, index) => {
    const bounds = boundsOf(rule, pot)
    if (!bounds) return []
    const [isMoney, least, most] = bounds
    const namesOf = (bid) => (rule.by ? (bid.groups[rule.by] ?? []) : organisationsOf(bid, rule.as ?? 'lead'))
    const names = rule.group === undefined ? new Set(bids.flatMap(namesOf)) : [rule.group]
    return Array.from(names, (of) => ({
      key: { limit: 'rule', index, of },
      unit: isMoney ? 100_000 : 1,
      least,
      most,
      takes: (bid, paid) => (namesOf(bid).includes(of) ? (isMoney ? sum(paid) : 1n) : 0n),
    }))
  }
  return [
    ...years.map(({ financialYear, budgetPence }, year) => ({
      key: { limit: 'budget', financialYear },
      unit: 100_000,
      least: null,
      most: BigInt(budgetPence),
      takes: (_, paid) => paid[year],
    })),
    ...rules.flatMap(ofRule),
    ...exclusive.map(({ bidIds }, index) => ({
      key: { limit: 'exclusive', index },
      unit: 1,
      least: null,
      most: 1n,
      takes: (bid) => (bidIds.includes(bid.id) ? 1n : 0n),
    })),
  ]
}

/** `in` or `out` where a word of the panel or the least score says so. */
function standingOf(bid, { forced, rules, scoreMostHundredths }) {
  const word = forced.find(({ bidId }) => bidId === bid.id)
  if (word) return word.outcome
  const isBelow = (rule) =>
    rule.rule === 'score-least' && 100 * bid.scoreHundredths < rule.percent * scoreMostHundredths
  return rules.some(isBelow) ? 'out' : 'open'
}

/** What awards (a map of bid to sums) break: limits with how far over or under. */
function brokenBy(round, awards) {
  const paid = round.bids.filter(({ id }) => awards.has(id))
  return limitsOf(round).flatMap(({ key, least, most, takes }) => {
    const taken = sum(paid.map((bid) => takes(bid, awards.get(bid.id))))
    if (most !== null && taken > most) return [{ key, over: taken - most }]
    return least !== null && taken < least ? [{ key, under: least - taken }] : []
  })
}

const worthOfAll = (round, awards) =>
  round.bids.reduce(
    (total, bid) => (awards.has(bid.id) ? total + worthOf(bid, awards.get(bid.id), round.objective) : total),
    0,
  )

let wrong = 0
function check(what, problems) {
  process.stdout.write(`${problems.length === 0 ? 'yes' : 'NO '}  ${what}\n`)
  for (const problem of problems.slice(0, 20)) process.stdout.write(`       ${problem}\n`)
  wrong += problems.length
}

check(
  'the hash is that of what went in',
  createHash('sha256').update(canonical(input)).digest('hex') === record.inputSha256
    ? []
    : ['another input has this hash, or the input was changed'],
)
const bids = new Map(input.bids.map((bid) => [bid.id, bid]))
const awards = new Map((result.awards ?? []).map((award) => [award.bidId, pence(award.paidPence)]))
check('each award is to one bid, at one of its levels', [
  ...[...awards].flatMap(([id, paid]) =>
    bids.has(id) && levelsOf(bids.get(id), input).some((level) => same(level, paid)) ? [] : [id],
  ),
  ...(awards.size === (result.awards ?? []).length ? [] : ['a bid is paid twice']),
])
check(
  'every budget and rule is kept',
  result.awards
    ? brokenBy(input, awards).map(({ key, over, under }) => `${short(key)} by ${over ?? under}`)
    : [],
)
check(
  'what was decided by hand and the least score are kept',
  input.bids
    .filter((bid) => result.awards && standingOf(bid, input) === (awards.has(bid.id) ? 'out' : 'in'))
    .map(({ id }) => id),
)
check('the worth is that of the awards, and no more than the bound', [
  ...(result.awards && worthOfAll(input, awards) !== result.worth
    ? [`it is ${worthOfAll(input, awards)}`]
    : []),
  ...(result.bound !== undefined && result.bound < result.worth ? ['the bound is lower'] : []),
])
check('what stands in the way of each bid is what is stated', reasons.flatMap(problemsOfReason))

function problemsOfReason(reason) {
  const bid = bids.get(reason.bidId)
  if (!bid) return [`${reason.bidId} is no bid`]
  const levels = levelsOf(bid, input)
  const at = awards.has(bid.id) ? levels.findIndex((level) => same(level, awards.get(bid.id))) : -1
  const paid = at < 0 ? 'nothing' : at === 0 ? 'whole' : 'part'
  if (paid !== reason.paid) return [`${bid.id} is paid ${paid}, not ${reason.paid}`]
  const word = input.forced.find(({ bidId }) => bidId === bid.id)
  if (reason.because === 'by-hand')
    return word?.reason === reason.reason ? [] : [`${bid.id} has another reason`]
  if (reason.because === 'score-least') {
    const rule = input.rules[reason.index]
    const isBelow =
      rule.rule === 'score-least' && bid.scoreHundredths * 100 < rule.percent * input.scoreMostHundredths
    return isBelow && bid.scoreHundredths === reason.scoreHundredths ? [] : [`${bid.id} has that score`]
  }
  if (reason.inTheWay === undefined) return []
  const wanted = at < 0 ? levels.at(-1) : levels[at - 1]
  const found = brokenBy(input, new Map(awards).set(bid.id, wanted)).filter(({ over }) => over !== undefined)
  const text = (list) =>
    list.map(({ key, over }) => `${canonical(key)} ${over}`).toSorted((a, b) => (a < b ? -1 : 1))
  const [stated, true_] = [text(reason.inTheWay), text(found)]
  if (!same(stated, true_)) return [`${bid.id}: ${true_.join('; ') || 'nothing'} stands in its way`]
  const gain =
    worthOf(bid, wanted, input.objective) - (at < 0 ? 0 : worthOf(bid, levels[at], input.objective))
  return true_.length === 0 && gain > 0 ? [`${bid.id} could be paid more, and nothing stands in its way`] : []
}

const untold = reasons.filter(({ because }) => because === 'withheld').length
if (withheld.size > 0 || untold > 0)
  process.stdout.write(
    `Withheld for privacy: groups or organisations of ${withheld.size} unsuccessful bids; why ${untold} of them got nothing is not checked.\n`,
  )
if (flags.decisions !== undefined) checkDecisions(JSON.parse(readFileSync(flags.decisions, 'utf8')))
if (flags.solve) await solveAgain()
else process.stdout.write('Not checked: that nothing is worth more, and what trials would cost (--solve).\n')
process.exitCode = wrong === 0 ? 0 : 1

function checkDecisions({ allocation, decisions }) {
  const hashOf = (value) => createHash('sha256').update(canonical(value)).digest('hex')
  check('the decisions are of this division', [
    ...(allocation.inputSha256 === record.inputSha256 ? [] : ['they were made of another input']),
    ...(allocation.recordSha256 === hashOf(record) ? [] : ['they were made of another record']),
  ])
  const byReference = new Map(decisions.map((decision) => [decision.reference, decision]))
  check('each bid is decided once', [
    ...(byReference.size === decisions.length ? [] : ['a bid is decided twice']),
    ...input.bids.filter(({ id }) => !byReference.has(id)).map(({ id }) => `${id} is not decided`),
  ])
  check('each award is that of the division, and no other bid is paid', decisions.flatMap(problemsOfDecision))
  const reserves = decisions
    .filter(({ outcome }) => outcome === 'reserve')
    .toSorted((a, b) => a.reserveRank - b.reserveRank)
  const scoreOf = ({ reference }) => bids.get(reference)?.scoreHundredths ?? 0
  const lotOf = ({ reason }) => (reason.because === 'lot' ? reason.lot : undefined)
  check(
    'reserves are ranked from one, by their lots or by score',
    reserves.flatMap((reserve, at) => {
      const before = reserves[at - 1]
      if (reserve.reserveRank !== at + 1) return [`${reserve.reference} has no place in order`]
      if (before === undefined) return []
      const isBehind =
        lotOf(before) !== undefined && lotOf(reserve) !== undefined
          ? lotOf(before) < lotOf(reserve)
          : scoreOf(before) >= scoreOf(reserve)
      return isBehind ? [] : [`${reserve.reference} stands behind ${before.reference}`]
    }),
  )
}

/** Years that are stated as sums; a bid that takes no part any more is paid nothing. */
function problemsOfDecision({ reference, outcome, years }) {
  const paid = awards.get(reference)
  const stated = input.years.map(({ financialYear }) =>
    BigInt(years.find((year) => year.financialYear === financialYear)?.pence ?? '0'),
  )
  const isPaid = outcome === 'funded' || outcome === 'part-funded'
  if (!isPaid) {
    if (sum(stated) > 0n) return [`${reference} is paid and is ${outcome}`]
    return paid && outcome !== 'none' ? [`${reference} has an award and is ${outcome}`] : []
  }
  if (!paid || !same(paid, stated)) return [`${reference} is paid something else`]
  const isWhole = same(paid, levelsOf(bids.get(reference), input)[0])
  return isWhole === (outcome === 'funded') ? [] : [`${reference} is not ${outcome}`]
}

async function solveAgain() {
  const load = createRequire(join(process.cwd(), 'package.json'))('highs')
  const highs = await load()
  const mine = (round) => best(highs, withoutWithheld(round))
  check(
    withheld.size > 0 ? 'nothing is worth more, of the bids that are told whole' : 'nothing is worth more',
    result.status === 'optimal' ? differs('the best', mine(input), result.worth) : [],
  )
  if (withheld.size > 0) {
    process.stdout.write(
      'Not checked, as they hang on bids that are withheld: what trials, rules and budgets cost.\n',
    )
    return
  }
  const force = (bidId, outcome) => ({
    ...input,
    forced: [...input.forced.filter((each) => each.bidId !== bidId), { bidId, outcome, reason: '' }],
  })
  check(
    'each trial costs what is stated',
    reasons.flatMap((reason) => {
      const [trial, outcome] = reason.ifOut ? [reason.ifOut, 'out'] : [reason.ifIn, 'in']
      if (trial === undefined || trial.outcome === 'unknown') return []
      const worth = trial.outcome === 'impossible' ? 'nothing' : result.worth - trial.costs
      return differs(`${reason.bidId} ${outcome}`, mine(force(reason.bidId, outcome)), worth)
    }),
  )
  check(
    'each rule and budget has the price that is stated',
    prices.flatMap((price) =>
      price.outcome === 'unknown'
        ? []
        : differs(JSON.stringify(price.of), mine(changed(price.of)), result.worth + price.worth),
    ),
  )
}

/** They are paid nothing, so without them the best is worth as much; with them it would be looked for among bids that no rule holds back. */
function withoutWithheld(round) {
  const out = [...withheld].map((bidId) => ({ bidId, outcome: 'out', reason: '' }))
  return { ...round, forced: [...round.forced.filter(({ bidId }) => !withheld.has(bidId)), ...out] }
}

function differs(what, found, stated) {
  if (found === undefined) process.stdout.write(`?    ${what}: not found within ${flags.seconds} seconds\n`)
  return found === stated || found === undefined ? [] : [`${what}: ${found}, stated ${stated}`]
}

function changed({ rule, budget }) {
  if (rule !== undefined) {
    const none = { rule: 'share-of-money', by: 'nation', group: '', leastPercent: 0, mostPercent: 100 }
    return { ...input, rules: input.rules.map((each, at) => (at === rule ? none : each)) }
  }
  const more = (year) =>
    year.financialYear === budget
      ? { ...year, budgetPence: String(BigInt(year.budgetPence) + 1_000_000n) }
      : year
  return { ...input, years: input.years.map(more) }
}

/** The most that any allocation of a round is worth; `nothing` where none keeps every rule; undefined when the time is over. */
function best(highs, round) {
  const choices = round.bids.flatMap((bid) => levelsOf(bid, round).map((paid) => ({ bid, paid })))
  const rows = round.bids.map((bid) => ({
    lower: standingOf(bid, round) === 'in' ? 1 : 0,
    upper: standingOf(bid, round) === 'out' ? 0 : 1,
    terms: choices.map((choice) => (choice.bid === bid ? 1 : 0)),
  }))
  for (const { unit, least, most, takes } of limitsOf(round)) {
    const scaled = (value) => Number(value) / unit
    const terms = choices.map(({ bid, paid }) => scaled(takes(bid, paid)))
    if (least !== null) rows.push({ lower: scaled(least), upper: Infinity, terms })
    if (most !== null) rows.push({ lower: -Infinity, upper: scaled(most), terms })
  }
  const [starts, indices, values] = [[0], [], []]
  for (const { terms } of rows) {
    terms.forEach((term, at) => {
      if (term === 0) return
      indices.push(at)
      values.push(term)
    })
    starts.push(indices.length)
  }
  const [numCols, numRows] = [choices.length, rows.length]
  return highs.withModel(
    {
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: choices.map(({ bid, paid }) => worthOf(bid, paid, round.objective)),
      colLower: choices.map(() => 0),
      colUpper: choices.map(() => 1),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      integrality: choices.map(() => 1),
      matrix: { format: 'csr', numCols, numRows, starts, indices, values },
    },
    (model) => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_feasibility_tolerance: 1e-9,
        time_limit: Number(flags.seconds),
      })
      model.run()
      const { optimal, infeasible } = highs.constants.modelStatus
      if (model.getModelStatus() === optimal) return Math.round(model.getObjectiveValue())
      return model.getModelStatus() === infeasible ? 'nothing' : undefined
    },
  )
}
