import type { Direction } from './scheme-places.ts'

export type MapCommand =
  | { do: 'go'; direction: Direction }
  | { do: 'pan'; direction: Direction }
  | { do: 'zoom'; steps: number }
  | { do: 'open' | 'close' | 'help' }

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** What a key means while the map has the focus; `null` leaves the key to the browser. */
export function mapCommand(key: {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}): MapCommand | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null
  const direction = ARROWS[key.key]
  if (direction) return { do: key.shiftKey ? 'pan' : 'go', direction }
  if (key.key === '+' || key.key === '=') return { do: 'zoom', steps: 1 }
  if (key.key === '-' || key.key === '_') return { do: 'zoom', steps: -1 }
  if (key.key === 'Enter' || key.key === ' ') return { do: 'open' }
  if (key.key === 'Escape') return { do: 'close' }
  if (key.key === '?') return { do: 'help' }
  return null
}
