import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'
import { formatNumber } from '@academy/ui/text/format-number'

const cy = (n: number) => formatNumber('cy', n)

/** When schemes ran, and what is known of a year. */
export const runningText = defineText({
  known: {
    en: (n: number, year: number) =>
      `${countText('en', 'schemes', n)} ${n === 1 ? 'is' : 'are'} known to run in ${year}`,
    cy: (n: number, year: number) => `Gwyddys bod ${countText('cy', 'schemes', n)} yn rhedeg yn ${year}`,
  },
  may: {
    en: (n: number) => `${formatNumber('en', n)} may still run: no source says so`,
    cy: (n: number) => `Gall ${cy(n)} fod yn rhedeg o hyd: nid oes ffynhonnell yn dweud hynny`,
  },
  unstated: {
    en: (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'has' : 'have'} no start on record`,
    cy: (n: number) => `Nid oes dyddiad cychwyn ar gofnod ar gyfer ${cy(n)}`,
  },
  chipKnown: {
    en: (year: string) => `Known to run in ${year}`,
    cy: (year: string) => `Hysbys yn rhedeg yn ${year}`,
  },
  chipMay: {
    en: (year: string) => `May still run in ${year}`,
    cy: (year: string) => `Gall fod yn rhedeg o hyd yn ${year}`,
  },
  chipUnstated: {
    en: (year: string) => `No start on record, by ${year}`,
    cy: (year: string) => `Dim dyddiad cychwyn ar gofnod, erbyn ${year}`,
  },
  when: { en: 'When', cy: 'Pryd' },
  began: { en: (when: string) => `Began: ${when}.`, cy: (when: string) => `Dechrau: ${when}.` },
  planned: {
    en: (when: string) => `Start on record: ${when}. No source says that it ran.`,
    cy: (when: string) => `Dyddiad cychwyn ar gofnod: ${when}. Nid oes ffynhonnell yn dweud iddo redeg.`,
  },
  noStart: { en: 'No start on record.', cy: 'Dim dyddiad cychwyn ar gofnod.' },
  last: {
    en: (when: string) => `Last known to run: ${when}.`,
    cy: (when: string) => `Y tro diwethaf y gwyddys iddo redeg: ${when}.`,
  },
  onlyStart: {
    en: 'No source with a date says that it ran later.',
    cy: 'Nid oes ffynhonnell â dyddiad yn dweud iddo redeg wedyn.',
  },
  ended: { en: (when: string) => `Ended: ${when}.`, cy: (when: string) => `Diwedd: ${when}.` },
  endedUndated: {
    en: 'It has ended; the source does not say when.',
    cy: 'Mae wedi dod i ben; nid yw’r ffynhonnell yn dweud pryd.',
  },
  due: {
    en: (when: string) => `End that was planned: ${when}.`,
    cy: (when: string) => `Diwedd a gynlluniwyd: ${when}.`,
  },
  quiet: {
    en: (when: string) => `last known to run in ${when}`,
    cy: (when: string) => `rhedeg ddiwethaf, hyd y gwyddys: ${when}`,
  },
})
