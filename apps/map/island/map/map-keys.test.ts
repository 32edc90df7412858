import { describe, expect, it } from 'vitest'
import { mapCommand } from './map-keys.ts'

const key = (
  name: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => mapCommand({ key: name, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held })

describe('mapCommand', () => {
  it('walks with arrows and pans with shift', () => {
    expect(key('ArrowUp')).toEqual({ do: 'go', direction: 'up' })
    expect(key('ArrowUp', { shiftKey: true })).toEqual({ do: 'pan', direction: 'up' })
  })

  it('opens, closes and zooms', () => {
    expect([key('Enter'), key('Escape'), key('+'), key('-')]).toEqual([
      { do: 'open' },
      { do: 'close' },
      { do: 'zoom', steps: 1 },
      { do: 'zoom', steps: -1 },
    ])
  })

  it('leaves the browser its own keys', () => {
    expect([key('Tab'), key('ArrowLeft', { altKey: true }), key('+', { ctrlKey: true })]).toEqual([
      null,
      null,
      null,
    ])
  })
})
