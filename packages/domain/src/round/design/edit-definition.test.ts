import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDefinition, type DesignEdit } from './edit-definition.ts'

const round = { name: { en: 'A', cy: 'B' }, criteria: [{ n: 1 }, { n: 2 }, { n: 3 }] }

describe('editDefinition', () => {
  it('sets, adds, removes and moves, and leaves the one before as it was', () => {
    const before = structuredClone(round)
    const after = (edit: DesignEdit) => editDefinition(round, edit)
    expect(after({ op: 'set', path: ['name', 'cy'], value: 'C' })).toMatchObject({
      name: { en: 'A', cy: 'C' },
    })
    expect(after({ op: 'add', path: ['criteria'], value: { n: 4 } })).toMatchObject({
      criteria: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }],
    })
    expect(after({ op: 'remove', path: ['criteria', 1] })).toMatchObject({ criteria: [{ n: 1 }, { n: 3 }] })
    expect(after({ op: 'move', path: ['criteria', 2], to: 'up' })).toMatchObject({
      criteria: [{ n: 1 }, { n: 3 }, { n: 2 }],
    })
    expect(after({ op: 'move', path: ['criteria', 2], to: 'down' })).toEqual(round)
    expect(after({ op: 'remove', path: ['name', 'cy'] })).toMatchObject({ name: { en: 'A' } })
    expect(round).toEqual(before)
  })

  it.each<DesignEdit>([
    { op: 'set', path: ['criteria', 9], value: 1 },
    { op: 'set', path: ['nothing', 'en'], value: 'x' },
    { op: 'add', path: ['name'], value: 1 },
    { op: 'remove', path: ['criteria', 3] },
    { op: 'move', path: ['name', 'en'], to: 'up' },
    { op: 'set', path: ['constructor', 'prototype'], value: 1 },
    { op: 'set', path: ['__proto__', 'polluted'], value: 1 },
  ])('refuses a path that leads nowhere: %j', (edit) => {
    expect(() => editDefinition(round, edit)).toThrow()
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('keeps every entry of a list, however it is moved about', () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.constantFrom('up' as const, 'down' as const)))
    fc.assert(
      fc.property(moves, (all) => {
        let json: ReturnType<typeof editDefinition> = round
        for (const [index, to] of all)
          json = editDefinition(json, { op: 'move', path: ['criteria', index], to })
        const { criteria } = json as typeof round
        expect(criteria.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
      }),
    )
  })
})
