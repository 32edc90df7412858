import type { Criterion } from '../criterion.ts'

/** From nothing to all that one could wish for, in words of our own. */
export const zeroToFour: Criterion['scale'] = [
  { score: 0, label: { en: 'Not shown', cy: 'Heb ei ddangos' } },
  {
    score: 1,
    label: { en: 'Shown in part, with large gaps', cy: 'Wedi’i ddangos yn rhannol, gyda bylchau mawr' },
  },
  { score: 2, label: { en: 'Shown, with gaps that matter', cy: 'Wedi’i ddangos, gyda bylchau o bwys' } },
  { score: 3, label: { en: 'Shown well', cy: 'Wedi’i ddangos yn dda' } },
  {
    score: 4,
    label: { en: 'Shown fully and convincingly', cy: 'Wedi’i ddangos yn llawn ac yn argyhoeddiadol' },
  },
]

/** What readers of applications are asked to declare before they read. */
export const conflictKinds = [
  {
    name: 'works-for',
    question: {
      en: 'Do you, or somebody close to you, work for this organisation or sit on its board?',
      cy: 'A ydych chi, neu rywun agos atoch, yn gweithio i’r sefydliad hwn neu’n aelod o’i fwrdd?',
    },
  },
  {
    name: 'gains-money',
    question: {
      en: 'Would you, or somebody close to you, gain money if it were funded or if it were not?',
      cy: 'A fyddech chi, neu rywun agos atoch, yn elwa’n ariannol pe bai’n cael ei ariannu neu pe na bai?',
    },
  },
  {
    name: 'helped-write',
    question: {
      en: 'Have you helped to write this application or advised on it?',
      cy: 'A ydych wedi helpu i ysgrifennu’r cais hwn neu wedi rhoi cyngor arno?',
    },
  },
]
