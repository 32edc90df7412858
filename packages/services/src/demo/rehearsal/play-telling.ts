import { tellRehearsedResults } from '@academy/db/demo/rehearsed-round'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import { recordAudit } from '../../audit/record-audit.ts'
import { makeAppeal } from '../../grants/appeal/own-appeal.ts'
import { answerAnnouncement, getAnnouncement, proposeAnnouncement } from '../../grants/tell/announce.ts'
import {
  getLetter,
  listLetters,
  listLettersInput,
  readyLetters,
  writeLetter,
} from '../../grants/tell/letters.ts'
import { makeLetters } from '../../grants/tell/make-letters.ts'
import { mailResults } from '../../mail/mail-results.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import { playedBid, type PlayedBids } from './played-bids.ts'
import { asSomebody, type Playing } from './playing.ts'

/** Letters are made, one is edited, all are called ready; an instant is announced by one and approved by another, comes, and one applicant appeals. */
export async function playTelling(playing: Playing, bids: PlayedBids, roundId: string): Promise<void> {
  const { report } = playing
  await playLetters(playing)
  report('Letters are made, read and ready')
  await announce(playing)
  await tell(playing, roundId)
  report('Results are told to everybody at one instant')
  await appeal(playing, bids)
}

async function playLetters(playing: Playing): Promise<void> {
  const { slug, people } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  await makeLetters(manager, { slug })
  const unready = () => listLetters(manager, listLettersInput.parse({ slug, state: 'drafted' }))
  const [first] = (await unready()).rows
  if (first) {
    const { texts } = await getLetter(manager, { slug, id: first.id })
    const [draft] = texts
    const thanks = {
      en: 'If anything of this is unclear, please ring us.',
      cy: 'Os oes unrhyw beth o hyn yn aneglur, ffoniwch ni.',
    }
    if (draft?.no === 1)
      await writeLetter(manager, { slug, id: first.id, base: 1, en: `${draft.en}\n\n${thanks.en}`, cy: `${draft.cy}\n\n${thanks.cy}` }) // prettier-ignore
  }
  for (;;) {
    const { rows, counts } = await listLetters(manager, listLettersInput.parse({ slug, state: 'drafted' }))
    const edited = counts.edited > 0 ? (await listLetters(manager, listLettersInput.parse({ slug, state: 'edited' }))).rows : [] // prettier-ignore
    const letters = [...edited, ...rows].filter(({ isLocked }) => !isLocked).slice(0, 25)
    if (letters.length === 0) return
    await readyLetters(manager, { slug, letters: letters.map(({ id, no }) => ({ id, no })) })
  }
}

async function announce(playing: Playing): Promise<void> {
  const { slug, people } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  const { live, zone, toldAt } = await getAnnouncement(manager, { slug })
  if (toldAt) return
  if (!live) {
    const tomorrow = wallClock(manager.now, zone).add({ days: 1 }).toPlainDate().toString()
    const made = await proposeAnnouncement(manager, {
      slug,
      key: uuidv7(),
      tellsAtLocal: `${tomorrow}T10:00`,
    })
    if (!made.ok) throw new Error(`results were not announced: ${made.problem}`)
  }
  const officer = asSomebody(playing, people.officer)
  const { live: proposed } = await getAnnouncement(officer, { slug })
  if (proposed?.status !== 'proposed') return
  await answerAnnouncement(officer, { slug, no: proposed.no, answer: 'approved', reason: '' })
}

/** As nobody can in earnest: the instant that was announced is now. */
async function tell({ owner, slug }: Playing, roundId: string): Promise<void> {
  await tellRehearsedResults(owner.db, slug)
  await recordAudit(owner.db, {
    actor: owner.actor,
    event: 'rehearsal.told',
    subjectKind: 'round',
    subjectId: roundId,
    at: new Date(),
  })
  await mailResults(owner)
}

/** The lead of the first bid that got nothing says that a fact was wrong. */
async function appeal(playing: Playing, bids: PlayedBids): Promise<void> {
  const { slug, people, report, plan } = playing
  const manager = asSomebody(playing, people.manager, ['fund-manager'])
  const { rows } = await listLetters(manager, listLettersInput.parse({ slug }))
  const refused = new Set(
    rows.flatMap(({ outcome, reference }) => (outcome === 'refused' ? [reference] : [])),
  )
  const bid = plan.bids.find(({ no }) => refused.has(bids.get(no)?.reference ?? ''))
  if (!bid) return
  const made = await makeAppeal(asSomebody(playing, people.leads[bid.no]), {
    applicationId: playedBid(bids, bid.no).applicationId,
    grounds: ['fact'],
    words:
      'A reader wrote that no commissioner had signed. The letter that we sent with the bid was signed, on its second page.',
    language: 'en',
    key: uuidv7(),
  })
  if (made.ok) report('One applicant appeals')
}
