import type { InputOf } from './input-of.ts'

const seen: InputOf = ({ roundSlug, reference }) => ({ slug: roundSlug, reference })
const application: InputOf = ({ applicationId }) => ({ applicationId })

/** How to call every operation of appeals about an application. */
export const appealOperations: Record<string, InputOf> = {
  'appeal.own': application,
  'appeal.make': ({ applicationId }, { madeUpId }) => ({
    applicationId,
    grounds: ['fact'],
    words: 'Why',
    language: 'en',
    key: madeUpId,
  }),
  'appeal.withdraw': ({ applicationId }, { madeUpId }) => ({ applicationId, appealId: madeUpId }),
  'appeal.get': seen,
  'appeal.take': seen,
  'appeal.propose': (target, things) => ({
    ...(seen(target, things) as object),
    outcome: 'admitted',
    remedy: null,
    answerEn: '',
    answerCy: '',
    key: things.madeUpId,
  }),
  'appeal.rule': (target, things) => ({
    ...(seen(target, things) as object),
    proposalId: things.madeUpId,
    ruling: 'refused',
    reason: 'Why',
  }),
  'appeal.void': (target, things) => ({ ...(seen(target, things) as object), reason: 'Why' }),
}
