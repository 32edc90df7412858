import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

/** The letters of a round, as those see them who write them. */
export const lettersText = defineText({
  title: { en: 'Letters', cy: 'Llythyrau' },
  lede: {
    en: (letters: number, ready: number) => `${ready} of ${countText('en', 'letters', letters)} are ready.`,
    cy: (letters: number, ready: number) => `${ready} o ${countText('cy', 'letters', letters)} yn barod.`,
  },
  none: {
    en: 'No letter is made yet. A draft is made of each decision in both languages: what was decided, the money by year, conditions, why, and what readers wrote for the applicant. Then people read and edit them.',
    cy: 'Nid oes llythyr wedi’i wneud eto. Gwneir drafft o bob penderfyniad yn y ddwy iaith: yr hyn a benderfynwyd, yr arian fesul blwyddyn, amodau, pam, a’r hyn a ysgrifennodd darllenwyr i’r ymgeisydd. Yna mae pobl yn eu darllen a’u golygu.',
  },
  make: {
    en: (letters: number) => `Make ${countText('en', 'letters', letters)}`,
    cy: (letters: number) => `Gwneud ${countText('cy', 'letters', letters)}`,
  },
  missing: {
    en: (letters: number) =>
      `${countText('en', 'letters', letters)} can be made: what is decided or has changed, and has none.`,
    cy: (letters: number) =>
      `Gellir gwneud ${countText('cy', 'letters', letters)}: yr hyn a benderfynwyd neu a newidiodd, ac sydd heb un.`,
  },
  toAnnouncement: { en: 'When results are told', cy: 'Pryd y dywedir y canlyniadau' },
  toDecisions: { en: 'Decisions', cy: 'Penderfyniadau' },
  told: {
    en: (at: string) => `Results were told on ${at}.`,
    cy: (at: string) => `Dywedwyd y canlyniadau ar ${at}.`,
  },
  list: { en: 'Letters by application', cy: 'Llythyrau fesul cais' },
  bid: { en: 'Application', cy: 'Cais' },
  about: { en: 'About', cy: 'Ynghylch' },
  state: { en: 'State', cy: 'Cyflwr' },
  drafted: { en: 'Draft', cy: 'Drafft' },
  edited: { en: 'Edited', cy: 'Golygwyd' },
  ready: { en: 'Ready', cy: 'Parod' },
  'change-declined': { en: 'Award declined', cy: 'Gwrthodwyd y dyfarniad' },
  'change-expired': { en: 'Award expired', cy: 'Daeth y dyfarniad i ben' },
  'change-withdrawn': { en: 'Award withdrawn', cy: 'Tynnwyd y dyfarniad yn ôl' },
  'change-appealed': { en: 'Award after an appeal', cy: 'Dyfarniad ar ôl apêl' },
  'change-offered': { en: 'Award from the reserve list', cy: 'Dyfarniad o’r rhestr wrth gefn' },
  all: { en: 'All', cy: 'Pob un' },
  find: { en: 'Organisation or number', cy: 'Sefydliad neu rif' },
  show: { en: 'Show', cy: 'Dangos' },
  found: {
    en: (first: number, last: number, all: number) => `${first} to ${last} of ${all}`,
    cy: (first: number, last: number, all: number) => `${first} i ${last} o ${all}`,
  },
  nothing: { en: 'No letter is like that.', cy: 'Nid oes llythyr felly.' },
  readyPage: {
    en: (letters: number) => `${countText('en', 'letters', letters)} on this page were read and are ready`,
    cy: (letters: number) => `Darllenwyd y llythyrau ar y dudalen hon ac maent yn barod: ${letters}`,
  },
  readyPageHint: {
    en: 'Say so only of what somebody has read, in both languages.',
    cy: 'Dywedwch hynny dim ond am yr hyn y mae rhywun wedi’i ddarllen, yn y ddwy iaith.',
  },
  changedSince: {
    en: (references: string) =>
      `Somebody wrote these anew since you saw them, so they are not ready: ${references}.`,
    cy: (references: string) =>
      `Ysgrifennodd rhywun y rhain o’r newydd ers i chi eu gweld, felly nid ydynt yn barod: ${references}.`,
  },
})
