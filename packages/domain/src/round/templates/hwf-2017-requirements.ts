import { inNation } from '../../facts/in-nation.ts'
import type { Nation } from '../../facts/vocabulary.ts'
import type { Words } from '../../text/words.ts'

/** What the round of 2017/18 asks of a bid, one sentence each, in words of our own. */
export const runsIn = (nation: Nation): Words => ({
  en: `The scheme runs ${inNation[nation].en}.`,
  cy: `Mae’r cynllun yn rhedeg ${inNation[nation].cy}.`,
})

export const hasLinkWorker: Words = {
  en: 'The scheme has at least one link worker: somebody who meets a person, agrees a plan with them and introduces them to activities and services.',
  cy: 'Mae gan y cynllun o leiaf un gweithiwr cyswllt: rhywun sy’n cwrdd â pherson, yn cytuno ar gynllun gydag ef ac yn ei gyflwyno i weithgareddau a gwasanaethau.',
}

export const hasCommissioner: Words = {
  en: 'At least one local commissioner supports it in writing.',
  cy: 'Mae o leiaf un comisiynydd lleol yn ei gefnogi’n ysgrifenedig.',
}

export const reducesInequalities: Words = {
  en: 'You choose whom it is for. It must help to reduce health inequalities.',
  cy: 'Chi sy’n dewis ar gyfer pwy y mae. Rhaid iddo helpu i leihau anghydraddoldebau iechyd.',
}
