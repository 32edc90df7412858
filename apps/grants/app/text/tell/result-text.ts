import { defineText } from '@academy/domain/text/define-text'

/** The result of an application, as its own people read it. */
export const resultText = defineText({
  title: { en: 'Your result', cy: 'Eich canlyniad' },
  caption: {
    en: (reference: string) => `Application ${reference}`,
    cy: (reference: string) => `Cais ${reference}`,
  },
  told: { en: (at: string) => `Told on ${at}`, cy: (at: string) => `Dywedwyd ar ${at}` },
  funded: { en: 'You are offered all that you asked for', cy: 'Cynigir y cyfan y gofynnoch amdano i chi' },
  'part-funded': { en: 'You are offered a part of what you asked for', cy: 'Cynigir rhan o’r hyn y gofynnoch amdano i chi' }, // prettier-ignore
  reserve: { en: (rank: number) => `You are number ${rank} on the reserve list`, cy: (rank: number) => `Rydych yn rhif ${rank} ar y rhestr wrth gefn` }, // prettier-ignore
  refused: { en: 'You are not offered money in this round', cy: 'Ni chynigir arian i chi yn y rownd hon' },
  none: { en: 'Nothing was decided of it', cy: 'Ni phenderfynwyd dim yn ei gylch' },
  'now-offered': { en: 'You are offered an award from the reserve list', cy: 'Cynigir dyfarniad o’r rhestr wrth gefn i chi' }, // prettier-ignore
  'now-appealed': { en: 'Changed after appeal: you are offered an award', cy: 'Newidiwyd ar ôl apêl: cynigir dyfarniad i chi' }, // prettier-ignore
  appeal: { en: 'Appeal against this result', cy: 'Apelio yn erbyn y canlyniad hwn' },
  appealUntil: { en: (at: string) => `until ${at} (UK time)`, cy: (at: string) => `hyd at ${at} (amser y DU)` }, // prettier-ignore
  appealMade: { en: 'Read your appeal', cy: 'Darllen eich apêl' },
  'now-declined': { en: 'You declined the award', cy: 'Gwrthodwyd y dyfarniad gennych' },
  'now-expired': { en: 'The award expired', cy: 'Daeth y dyfarniad i ben' },
  'now-withdrawn': { en: 'The award was withdrawn', cy: 'Tynnwyd y dyfarniad yn ôl' },
  since: { en: (at: string) => `Since ${at}`, cy: (at: string) => `Ers ${at}` },
  years: { en: 'What is paid in each year', cy: 'Yr hyn a delir bob blwyddyn' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  sum: { en: 'Sum', cy: 'Swm' },
  all: { en: 'All years', cy: 'Pob blwyddyn' },
  letter: { en: 'Your letter', cy: 'Eich llythyr' },
  letterOf: { en: (at: string) => `Letter of ${at}`, cy: (at: string) => `Llythyr ${at}` },
  otherLanguage: { en: 'The same letter in Welsh', cy: 'Yr un llythyr yn Saesneg' },
  pdf: { en: 'Download it (PDF)', cy: 'Ei lawrlwytho (PDF)' },
  link: { en: 'Read your result', cy: 'Darllen eich canlyniad' },
  toApplication: { en: 'Back to the application', cy: 'Yn ôl i’r cais' },
})
