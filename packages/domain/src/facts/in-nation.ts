import type { Nation } from './vocabulary.ts'

/** A nation after its preposition, which Welsh mutates and is mutated by. */
export const inNation = {
  England: { en: 'in England', cy: 'yn Lloegr' },
  Scotland: { en: 'in Scotland', cy: 'yn yr Alban' },
  Wales: { en: 'in Wales', cy: 'yng Nghymru' },
  'Northern Ireland': { en: 'in Northern Ireland', cy: 'yng Ngogledd Iwerddon' },
} as const satisfies Record<Nation, { en: string; cy: string }>
