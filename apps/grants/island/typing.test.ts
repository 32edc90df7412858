import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAUSE_MS, PAUSE_MS_MAX, startTyping, stepTyping, unsaved, type Typing } from './typing.ts'
import { TypingWorld, type LineMood } from './typing-world.ts'

const typed = (state: Typing, a: string, at: number) => stepTyping(state, { is: 'typed', now: { a }, at })
const start = () => startTyping({ a: '' }, { a: 0 })
const answer = (versions: Record<string, number>) => ({ versions, conflicts: [], notKept: [] })

describe('a page that saves what is typed', () => {
  it('sends when typing pauses, and at the latest after four seconds', () => {
    let state = typed(start(), 'a', 0)
    expect(stepTyping(state, { is: 'due', at: PAUSE_MS - 1 }).isOnItsWay).toBe(false)
    expect(stepTyping(state, { is: 'due', at: PAUSE_MS })).toMatchObject({
      isOnItsWay: true,
      sending: { a: 'a' },
    })
    for (let at = 0; at <= PAUSE_MS_MAX; at += 500) state = typed(state, `a${at}`, at)
    expect(stepTyping(state, { is: 'due', at: PAUSE_MS_MAX }).isOnItsWay).toBe(true)
  })

  it('has one request at a time, and sends next what was typed meanwhile', () => {
    const sent = stepTyping(typed(start(), 'a', 0), { is: 'due', at: 1000 })
    const more = typed(sent, 'ab', 1100)
    expect(stepTyping(more, { is: 'due', at: 9000 })).toMatchObject({ sending: { a: 'a' } })
    const answered = stepTyping(more, { is: 'answered', answer: answer({ a: 1 }), at: 9100 })
    expect(answered).toMatchObject({ kept: { a: 'a' }, base: { a: 1 }, isOnItsWay: false })
    expect(stepTyping(answered, { is: 'due', at: 9100 })).toMatchObject({ sending: { a: 'ab' } })
  })

  it('waits longer each time the line is lost, at most half a minute, and sends the same again', () => {
    let state = stepTyping(typed(start(), 'a', 0), { is: 'due', at: 1000 })
    const waits: number[] = []
    for (let at = 1000; waits.length < 8; at = state.sendAt ?? 0) {
      state = stepTyping(state, { is: 'failed', line: 'lost', at })
      waits.push((state.sendAt ?? 0) - at)
      state = typed(state, `a${waits.length}`, at)
      state = stepTyping(state, { is: 'due', at: state.sendAt ?? 0 })
      expect(state.sending).toEqual({ a: 'a' })
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  })

  it('does not ask again by itself what was refused, and tries what is typed next', () => {
    const sent = stepTyping(typed(start(), 'a', 0), { is: 'due', at: 1000 })
    const refused = stepTyping(sent, { is: 'failed', line: 'refused', at: 1100 })
    expect(refused).toMatchObject({ sendAt: null, line: 'refused' })
    expect(unsaved(refused)).toEqual(['a'])
    expect(typed(refused, 'ab', 2000).sendAt).toBe(3000)
  })

  it('sends a text that is too long once, and again when it was changed', () => {
    const sent = stepTyping(typed(start(), 'long', 0), { is: 'due', at: 1000 })
    const told = stepTyping(sent, { is: 'answered', answer: { ...answer({}), notKept: ['a'] }, at: 1100 })
    expect([told.sendAt, unsaved(told)]).toEqual([null, ['a']])
    expect(typed(told, 'short', 2000).sendAt).toBe(3000)
  })

  it('carries its own text on where it met another', () => {
    const sent = stepTyping(typed(start(), 'a', 0), { is: 'due', at: 1000 })
    const conflicts = [{ key: 'a', version: 5 }]
    const met = stepTyping(sent, { is: 'answered', answer: { ...answer({}), conflicts }, at: 1100 })
    expect(met).toMatchObject({ base: { a: 0 }, mine: { a: 5 }, kept: { a: 'a' } })
    const agreed = stepTyping(stepTyping(typed(met, 'b', 2000), { is: 'due', at: 3000 }), {
      is: 'answered',
      answer: answer({ a: 7 }),
      at: 3100,
    })
    expect([agreed.base, agreed.mine]).toEqual([{ a: 7 }, {}])
  })
})

const tab = fc.nat({ max: 1 })
const step = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('type'), tab, fc.constantFrom('a', 'b')) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('wait'), fc.integer({ min: 50, max: 6_000 })) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('line'),
      fc.constantFrom<LineMood>('whole', 'none', 'half', 'signed-out'),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant('kill'), tab) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('open'), tab) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('take-up'), tab) },
)

type Step = readonly [string, (string | number)?, string?]

function play(world: TypingWorld, steps: readonly Step[]): void {
  let count = 0
  for (const [what, first, second] of steps) {
    if (what === 'type') world.type(Number(first), second ?? 'a', `text ${(count += 1)}`)
    else if (what === 'wait') world.wait(Number(first))
    else if (what === 'line') world.mood = first as LineMood
    else if (what === 'kill') world.kill(Number(first))
    else if (what === 'open') world.open(Number(first))
    else world.takeUp(Number(first))
    for (const [key, value] of world.owed)
      expect([key, value, world.has(key, value)]).toEqual([key, value, true])
  }
}

describe('whatever happens', () => {
  it('loses nothing that was typed two seconds before a tab is killed, in 10,000 ways', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }), (steps) => {
        const world = new TypingWorld()
        world.open(0)
        play(world, steps)
        for (const each of [0, 1]) world.kill(each)
        play(world, [['wait', 100]])
      }),
      { numRuns: 10_000 },
    )
  }, 120_000)

  it('brings everything to the server in the end, and one window alone never meets itself', () => {
    const alone = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fc.constant('type'), fc.constant(0), fc.constantFrom('a', 'b')) },
      { weight: 4, arbitrary: fc.tuple(fc.constant('wait'), fc.integer({ min: 50, max: 6_000 })) },
      {
        weight: 3,
        arbitrary: fc.tuple(fc.constant('line'), fc.constantFrom('whole', 'none', 'half', 'signed-out')),
      },
    )
    fc.assert(
      fc.property(fc.array(alone, { minLength: 5, maxLength: 60, size: 'max' }), (steps) => {
        const world = new TypingWorld()
        world.open(0)
        play(world, steps)
        play(world, [
          ['line', 'whole'],
          ['wait', 70_000],
        ])
        const all = Object.values(world.versions)
        expect(all.flat().filter(({ isAside }) => isAside)).toEqual([])
        const typing = world.tabs.get(0)?.typing
        expect(Object.entries(world.versions).map(([key, own]) => [key, own.at(-1)?.value])).toEqual(
          Object.entries(world.versions).map(([key]) => [key, typing?.now[key]]),
        )
        expect(typing && unsaved(typing)).toEqual([])
        expect(world.store.length).toBe(0)
      }),
      { numRuns: 3_000 },
    )
  }, 120_000)
})
