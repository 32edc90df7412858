import { Notice } from '@academy/ui/content/notice'
import type { Strings } from '@academy/domain/text/define-text'
import { useText } from '@academy/ui/language-context'
import type { ProposeAnswer } from '../api-types.ts'
import { proposeText } from '../text/assess/propose-text.ts'

type Problem = Exclude<ProposeAnswer, { status: 'proposed' | 'reason-missing' }>
type Explained = Extract<Problem, { status: 'infeasible' }>['explanation']
type Contradiction = Extract<Problem, { status: 'contradictory' }>['contradictions'][number]

/** So many bids without readers are named; the changes that would mend it are all there. */
const SHORT_BIDS_NAMED = 12

/** Why there is no proposal, and what would mend it. */
export function ProposalProblems({ problem, nameOf }: { problem: Problem; nameOf: (id: string) => string }) {
  const text = useText(proposeText)
  const { status } = problem
  const done = status === 'nothing-to-do'
  return (
    <Notice tone={done ? 'success' : 'warning'} title={text[`is-${status}`]} announce>
      {status === 'infeasible' && <Explanation {...problem.explanation} nameOf={nameOf} />}
      {status === 'contradictory' && (
        <ul>
          {problem.contradictions.map((each) => (
            <li key={JSON.stringify(each)}>
              <ContradictionWords of={each} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
      {status !== 'infeasible' && status !== 'contradictory' && <p>{text[`is-${status}-body`]}</p>}
    </Notice>
  )
}

function Explanation({ shortBids, mends, nameOf }: Explained & { nameOf: (id: string) => string }) {
  const text = useText(proposeText)
  return (
    <>
      <p>{text.mends}</p>
      <ul>
        {mends.map((mend) => (
          <li key={JSON.stringify(mend)}>{mendWords(text, mend, nameOf)}</li>
        ))}
      </ul>
      {shortBids.length > 0 && (
        <>
          <p>{text.short}</p>
          <ul>
            {shortBids.slice(0, SHORT_BIDS_NAMED).map(({ bid, needs, lacks, assessors }) => (
              <li key={bid}>
                {text.shortBid(bid, needs, lacks)} (
                {text.ofAssessors(
                  assessors.free,
                  assessors.conflict,
                  assessors.barred,
                  assessors.readsNoWelsh,
                )}
                )
              </li>
            ))}
            {shortBids.length > SHORT_BIDS_NAMED && (
              <li>{text.andMore(shortBids.length - SHORT_BIDS_NAMED)}</li>
            )}
          </ul>
        </>
      )}
    </>
  )
}

function mendWords(
  text: Strings<typeof proposeText>,
  mend: Explained['mends'][number],
  nameOf: (id: string) => string,
): string {
  switch (mend.change) {
    case 'raise-load-most':
      return text.raiseMost(nameOf(mend.assessor), mend.by, mend.to)
    case 'lower-load-least':
      return text.lowerLeast(nameOf(mend.assessor), mend.by, mend.to)
    case 'release-fixed':
      return text.releaseFixed(mend.bid, nameOf(mend.assessor))
    case 'allow-barred':
      return text.allowBarred(mend.bid, nameOf(mend.assessor))
    case 'add-assessors':
      return text.addAssessors(mend.people, mend.reviews, mend.readWelsh)
  }
}

function ContradictionWords({ of, nameOf }: { of: Contradiction; nameOf: (id: string) => string }) {
  const text = useText(proposeText)
  const bid = 'bid' in of ? of.bid : ''
  const name = 'assessor' in of ? nameOf(of.assessor) : ''
  switch (of.why) {
    case 'load-least-above-most':
    case 'finished-in-conflict':
    case 'fixed-in-conflict':
    case 'fixed-and-barred':
    case 'fixed-but-reads-no-welsh':
      return text.contradiction(text[`why-${of.why}`], bid, name)
    default:
      return text.contradiction(text['why-other'], 'id' in of ? (of.id ?? '') : '', '')
  }
}
