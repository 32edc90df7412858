import type { MatrixTarget } from '@academy/services/grants/testing/arrange-matrix'
import type { InputOf } from './input-of.ts'

const madeUp = '01990000-0000-7000-8000-000000000000'
const round = ({ roundSlug }: MatrixTarget) => ({ slug: roundSlug })

/** How to call every operation of telling results: a lawful input of a round in which nothing is sealed yet. */
export const tellingOperations: Record<string, InputOf> = {
  'tell.letters': round,
  'tell.letter': (target) => ({ ...round(target), id: madeUp }),
  'tell.makeLetters': round,
  'tell.write': (target) => ({ ...round(target), id: madeUp, base: 1, en: 'Words', cy: 'Geiriau' }),
  'tell.ready': (target) => ({ ...round(target), letters: [{ id: madeUp, no: 1 }] }),
  'tell.announcement': round,
  'tell.register': round,
  'standard.get': round,
  'standard.explain': (target) => ({ ...round(target), requirement: 'training', base: 0, words: 'Words' }),
  'tell.nameEarlyReader': (target) => ({
    ...round(target),
    key: madeUp,
    name: 'A',
    office: 'B',
    reason: 'C',
  }),
  'tell.announce': (target) => ({ ...round(target), key: madeUp, tellsAtLocal: '2099-03-02T10:00' }),
  'tell.answer': (target) => ({ ...round(target), no: 1, answer: 'approved', reason: '' }),
}
