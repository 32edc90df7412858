import { asPerson } from '@academy/db/actor/as-person'
import { findLetter, type FoundLetter, type LetterTextRow } from '@academy/db/grants/tell/find-telling'
import { insertLettersReady, insertLetterText } from '@academy/db/grants/tell/keep-telling'
import { DomainError } from '@academy/domain/domain-error'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import { letterStates, type LetterState } from '@academy/domain/tell/letter'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { headOf, loadTelling, tellers, type LoadedTelling, type TellingHead } from './load-telling.ts'

/** So many stand on a page, and can be called ready at once. */
const LETTERS_PER_PAGE = 25
const LETTER_MAX = 60_000

export interface ListedLetter extends Omit<FoundLetter, 'isReady' | 'applicationId' | 'decisionId'> {
  state: LetterState
}

export interface LettersPage extends TellingHead {
  counts: Record<LetterState, number>
  rows: ListedLetter[]
  found: number
  page: number
  pages: number
  perPage: number
}

export const listLettersInput = designInput.extend({
  state: z.enum(letterStates).optional(),
  text: z.string().trim().max(100).default(''),
  page: z.number().int().min(1).max(1000).default(1),
})

/** The letters of a round: two statements and the one that says who asks. Refuses as `loadTelling`, and with `signed-out`. */
export async function listLetters(
  ctx: ServiceContext,
  { slug, state, text, page }: z.output<typeof listLettersInput>,
): Promise<LettersPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadTelling(tx, { slug }, personId, ctx.now)
    const all = loaded.found.letters.map(listed)
    const sought = text.toLocaleLowerCase('cy')
    const wanted = all.filter(
      (one) =>
        (state === undefined || one.state === state) &&
        `${one.organisationName} ${one.reference}`.toLocaleLowerCase('cy').includes(sought),
    )
    const pages = Math.max(1, Math.ceil(wanted.length / LETTERS_PER_PAGE))
    const shown = Math.min(page, pages)
    const count = (of: LetterState) => all.filter((one) => one.state === of).length
    return {
      ...headOf(loaded, ctx.now),
      counts: { drafted: count('drafted'), edited: count('edited'), ready: count('ready') },
      rows: wanted.slice((shown - 1) * LETTERS_PER_PAGE, shown * LETTERS_PER_PAGE),
      found: wanted.length,
      page: shown,
      pages,
      perPage: LETTERS_PER_PAGE,
    }
  })
}

function listed({ isReady, applicationId: _a, decisionId: _d, ...letter }: FoundLetter): ListedLetter {
  return { ...letter, state: isReady ? 'ready' : letter.no > 1 ? 'edited' : 'drafted' }
}

export const letterInput = designInput.extend({ id: z.uuid() })

export interface LetterPage extends TellingHead {
  letter: ListedLetter
  /** The newest first. */
  texts: LetterTextRow[]
  /** What its readers wrote for the applicant, by criterion; in whichever language each wrote. */
  feedback: { criterion: Words; said: string[] }[]
}

/** A letter with all its texts and what it was made from: three statements and the one that says who asks. Refuses as `listLetters`. */
export async function getLetter(
  ctx: ServiceContext,
  { slug, id }: z.output<typeof letterInput>,
): Promise<LetterPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadTelling(tx, { slug }, personId, ctx.now)
    const letter = letterOf(loaded, id)
    const { design } = loaded
    const found = await findLetter(tx, design.round.id, id)
    if (!found) throw new DomainError('not-found')
    const { criteria } = readRoundDefinition(design.inForce?.definition ?? design.draft.definition)
    return {
      ...headOf(loaded, ctx.now),
      letter: listed(letter),
      texts: found.texts,
      feedback: criteria.flatMap(({ name, label }) => {
        const said = found.feedback[name] ?? []
        return said.length === 0 ? [] : [{ criterion: label, said }]
      }),
    }
  })
}

export const writeLetterInput = letterInput.extend({
  /** Of the text that it was written in place of. */
  base: z.number().int().min(1),
  en: z.string().max(LETTER_MAX),
  cy: z.string().max(LETTER_MAX),
})
export type LetterProblem = 'en-missing' | 'cy-missing'
export type WrittenLetter =
  | { ok: true }
  | { ok: false; problems: LetterProblem[] }
  /** Somebody else wrote meanwhile. */
  | { ok: false; changed: { by: string | null; at: Date } }

/**
 * Writes a letter anew, in both languages; it is not ready any more until somebody says so again. The same words again change nothing. Refuses as `listLetters`, and
 * with `refused` because `letter-locked`: an announcement stands, or it is told.
 */
export async function writeLetter(
  ctx: ServiceContext,
  { slug, id, base, ...typed }: z.output<typeof writeLetterInput>,
): Promise<WrittenLetter> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const letter = letterOf(loaded, id)
    const roundId = loaded.design.round.id
    const [last] = (await findLetter(tx, roundId, id))?.texts ?? []
    const [en, cy] = [written(typed.en), written(typed.cy)]
    if (last && last.en === en && last.cy === cy) return { ok: true }
    if (letter.isLocked) throw new DomainError('refused', 'letter-locked')
    const problems: LetterProblem[] = [
      ...(en === '' ? (['en-missing'] as const) : []),
      ...(cy === '' ? (['cy-missing'] as const) : []),
    ]
    if (problems.length > 0) return { ok: false, problems }
    if (last && last.no !== base) return { ok: false, changed: { by: last.by.name, at: last.at } }
    const no = base + 1
    if (
      !(await insertLetterText(tx, {
        letterId: id,
        no,
        roundId,
        bodyEn: en,
        bodyCy: cy,
        writtenBy: personId,
      }))
    )
      throw new DomainError('conflict')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'letter.written',
      subjectKind: 'application',
      subjectId: letter.applicationId,
      at,
      detail: { letter: id, no },
    })
    return { ok: true }
  })
}

const written = (body: string) => body.replaceAll('\r\n', '\n').trim()

export const readyLettersInput = designInput.extend({
  /** Each with the text that was read. */
  letters: z
    .array(z.strictObject({ id: z.uuid(), no: z.number().int().min(1) }))
    .min(1)
    .max(LETTERS_PER_PAGE),
})

/**
 * Says that letters were read as they stand and are ready; those that were already stay so. `changed` are those that somebody wrote anew since they were read: they are not
 * ready. Refuses as `writeLetter`.
 */
export async function readyLetters(
  ctx: ServiceContext,
  { slug, letters }: z.output<typeof readyLettersInput>,
): Promise<{ ready: number; changed: string[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const loaded = await loadTelling(tx, { slug, lock: true }, personId, ctx.now, tellers)
    const roundId = loaded.design.round.id
    const asked = letters.map(({ id, no }) => ({ ...letterOf(loaded, id), readNo: no }))
    const changed = asked.filter((one) => one.no !== one.readNo)
    const fresh = asked.filter((one) => one.no === one.readNo && !one.isReady)
    if (fresh.some(({ isLocked }) => isLocked)) throw new DomainError('refused', 'letter-locked')
    if (fresh.length > 0) {
      await insertLettersReady(
        tx,
        fresh.map(({ id, no }) => ({ letterId: id, textNo: no, roundId, markedBy: personId })),
      )
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'letters.ready',
        subjectKind: 'round',
        subjectId: roundId,
        at,
        detail: { letters: fresh.map(({ id, no }) => `${id} ${no}`) },
      })
    }
    return { ready: fresh.length, changed: changed.map(({ reference }) => reference) }
  })
}

function letterOf({ found }: LoadedTelling, id: string): FoundLetter {
  const letter = found.letters.find((one) => one.id === id)
  if (!letter) throw new DomainError('not-found')
  return letter
}
