import type { Api } from '@academy/trpc/create-caller'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { checkAnswers } from '@academy/domain/screen/checklist'
import { flagKinds, flagResolutions } from '@academy/domain/screen/flag'
import { valueOf, type PostedForm } from '../components/read-form.ts'

type Said = Record<
  | 'note-missing'
  | 'words-missing'
  | 'resolution-missing'
  | 'owner-missing'
  | 'outcome-missing'
  | 'reason-missing'
  | 'duplicate-of-missing'
  | 'duplicate-of-unknown',
  string
>
interface Bid {
  slug: string
  reference: string
}

/** What a form of the page did: where on the page to go on, or which form to show again and why. */
export type ScreeningAnswer = { to: string } | { of: string; errors: Record<string, string> }

/** Does what one of the forms of the page of a bid asks for. */
export async function answerScreening(
  screen: Api['screen'],
  bid: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  switch (valueOf(posted, 'act')) {
    case 'check':
      return check(screen, bid, posted, text)
    case 'find':
      await screen.raiseFindings(bid)
      return { to: 'flags' }
    case 'raise': {
      const kind = flagKinds.find((one) => one === valueOf(posted, 'kind.raise')) ?? 'other'
      const result = await screen.raise({ ...bid, kind, words: valueOf(posted, 'words.raise') })
      return result.ok ? { to: 'flags' } : { of: 'raise', errors: { 'words.raise': text['words-missing'] } }
    }
    case 'give':
      return give(screen, bid, posted, text)
    case 'resolve':
      return resolve(screen, bid, posted, text)
    case 'rule':
      return rule(screen, bid, posted, text)
    default:
      return propose(screen, bid, posted, text)
  }
}

async function check(
  screen: Api['screen'],
  bid: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  const checks = Object.keys(posted).flatMap((name) => {
    const item = name.startsWith('answer.') ? name.slice('answer.'.length) : undefined
    const answer = checkAnswers.find((one) => one === valueOf(posted, name))
    return item !== undefined && answer ? [{ item, answer, note: valueOf(posted, `note.${item}`) }] : []
  })
  const result = await screen.check({ ...bid, checks })
  if (result.ok) return { to: 'checklist' }
  const errors = result.problems.map(({ item, code }) => [`note.${item}`, text[code]])
  return { of: 'check', errors: Object.fromEntries(errors) as Record<string, string> }
}

async function give(
  screen: Api['screen'],
  { slug }: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  const flagId = valueOf(posted, 'flag')
  const ownerId = valueOf(posted, `owner.${flagId}`)
  if (ownerId === '') return { of: flagId, errors: { [`owner.${flagId}`]: text['owner-missing'] } }
  await screen.giveFlag({ slug, flagId, ownerId })
  return { to: 'flags' }
}

async function resolve(
  screen: Api['screen'],
  { slug }: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  const flagId = valueOf(posted, 'flag')
  const resolution = flagResolutions.find((one) => one === valueOf(posted, `resolution.${flagId}`))
  if (!resolution) return { of: flagId, errors: { [`resolution.${flagId}`]: text['resolution-missing'] } }
  const result = await screen.resolveFlag({
    slug,
    flagId,
    resolution,
    words: valueOf(posted, `words.${flagId}`),
  })
  return result.ok ? { to: 'flags' } : { of: flagId, errors: { [`words.${flagId}`]: text['words-missing'] } }
}

async function rule(
  screen: Api['screen'],
  bid: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  const ruling = valueOf(posted, 'ruling') === 'confirmed' ? 'confirmed' : 'refused'
  const reason = ruling === 'refused' ? valueOf(posted, 'reason.rule') : ''
  const result = await screen.rule({ ...bid, outcomeId: valueOf(posted, 'outcome'), ruling, reason })
  return result.ok ? { to: 'outcome' } : { of: 'rule', errors: { 'reason.rule': text['reason-missing'] } }
}

async function propose(
  screen: Api['screen'],
  bid: Bid,
  posted: PostedForm,
  text: Said,
): Promise<ScreeningAnswer> {
  const outcome = screenedOutcomes.find((one) => one === valueOf(posted, 'outcome.propose'))
  if (!outcome) return { of: 'propose', errors: { 'outcome.propose': text['outcome-missing'] } }
  const [duplicateOf, reason] = [valueOf(posted, 'duplicate.propose'), valueOf(posted, 'reason.propose')]
  const result = await screen.propose({ ...bid, outcome, duplicateOf, reason })
  if (result.ok) return { to: 'outcome' }
  const errors = result.problems.map((problem) => [
    problem === 'reason-missing' ? 'reason.propose' : 'duplicate.propose',
    text[problem],
  ])
  return { of: 'propose', errors: Object.fromEntries(errors) as Record<string, string> }
}
