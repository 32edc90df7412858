import type { WantedRehearsal } from './rehearse.ts'

/** The small made-up rounds of demo mode, one in each state that a round can be played to. */
export const sampleRehearsals: readonly Pick<WantedRehearsal, 'slug' | 'name' | 'size' | 'until'>[] = [
  {
    slug: 'example-being-assessed',
    name: {
      en: 'Example social prescribing fund, being assessed (rehearsal)',
      cy: 'Cronfa presgripsiynu cymdeithasol enghreifftiol, wrthi’n cael ei hasesu (ymarfer)',
    },
    size: { seed: 91, bids: 32, assessors: 7 },
    until: 'assessing',
  },
  {
    slug: 'example-at-the-panel',
    name: {
      en: 'Example social prescribing fund, at the panel (rehearsal)',
      cy: 'Cronfa presgripsiynu cymdeithasol enghreifftiol, gerbron y panel (ymarfer)',
    },
    size: { seed: 92, bids: 32, assessors: 7 },
    until: 'panel',
  },
  {
    slug: 'example-decided',
    name: {
      en: 'Example social prescribing fund, decided (rehearsal)',
      cy: 'Cronfa presgripsiynu cymdeithasol enghreifftiol, wedi’i phenderfynu (ymarfer)',
    },
    size: { seed: 93, bids: 24, assessors: 6 },
    until: 'decided',
  },
  {
    slug: 'example-told',
    name: {
      en: 'Example social prescribing fund, results told (rehearsal)',
      cy: 'Cronfa presgripsiynu cymdeithasol enghreifftiol, canlyniadau wedi’u dweud (ymarfer)',
    },
    size: { seed: 94, bids: 48, assessors: 8 },
    until: 'told',
  },
]
