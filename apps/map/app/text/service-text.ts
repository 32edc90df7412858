import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

export const serviceText = defineText({
  title: { en: 'Services', cy: 'Gwasanaethau' },
  caption: { en: 'Service', cy: 'Gwasanaeth' },
  lede: {
    en: (n: number, priced: number) =>
      `What a person can be sent to: ${countText('en', 'services', n)} of which a public page says who may refer and how to come to it. What a person pays is stated for ${priced} of them. For most services in the country no such page has been found.`,
    cy: (n: number, priced: number) =>
      `Yr hyn y gellir anfon person ato: ${countText('cy', 'services', n)} y mae tudalen gyhoeddus yn dweud pwy all atgyfeirio a sut i’w gyrraedd. Nodir yr hyn y mae person yn ei dalu ar gyfer ${priced} ohonynt. Ni chanfuwyd tudalen o’r fath i’r rhan fwyaf o wasanaethau’r wlad.`,
  },
  matching: {
    en: (n: number) =>
      `${countText('en', 'services', n)} on record ${n === 1 ? 'matches' : 'match'} these filters.`,
    cy: (n: number) => `Mae ${countText('cy', 'services', n)} ar gofnod yn cyd-fynd â’r hidlwyr hyn.`,
  },
  matchingIn: {
    en: (n: number, area: string) => `${countText('en', 'services', n)} on record can be had in ${area}.`,
    cy: (n: number, area: string) => `Gellir cael ${countText('cy', 'services', n)} ar gofnod yn: ${area}.`,
  },
  matchingWider: {
    en: (n: number, area: string) =>
      `${countText('en', 'services', n)} on record can be had in all of a region or nation that holds ${area}.`,
    cy: (n: number, area: string) =>
      `Gellir cael ${countText('cy', 'services', n)} ar gofnod ym mhob rhan o ranbarth neu genedl sy’n cynnwys: ${area}.`,
  },
  nation: { en: 'Nation', cy: 'Cenedl' },
  activity: { en: 'Offers', cy: 'Yn cynnig' },
  referrer: { en: 'Who may refer', cy: 'Pwy all atgyfeirio' },
  cost: { en: 'Cost', cy: 'Cost', same: true },
  all: { en: 'All', cy: 'Pob un' },
  area: { en: 'Area', cy: 'Ardal' },
  withoutArea: { en: 'Everywhere', cy: 'Ym mhobman' },
  provider: { en: 'Run by', cy: 'Rhedir gan' },
  whom: { en: 'For whom or where', cy: 'I bwy neu ym mhle' },
  place: { en: 'Place', cy: 'Lle' },
  areas: { en: 'Areas', cy: 'Ardaloedd' },
  partOf: { en: 'in part', cy: 'yn rhannol' },
  access: { en: 'How it works', cy: 'Sut mae’n gweithio' },
  scheme: { en: 'Part of the scheme', cy: 'Rhan o’r cynllun' },
  reading: { en: 'in our words', cy: 'yn ein geiriau ni' },
  notStated: { en: 'Not stated in what was read', cy: 'Heb ei nodi yn yr hyn a ddarllenwyd' },
  asOfSource: {
    en: 'This is what its page said when it was read. Ask the provider before sending anybody.',
    cy: 'Dyma a ddywedodd ei dudalen pan gafodd ei darllen. Holwch y darparwr cyn anfon neb.',
  },
  emptyTitle: { en: 'No service matches', cy: 'Does dim gwasanaeth yn cyd-fynd' },
  emptyBody: {
    en: 'Choose All under one of the filters. That none is on record does not mean that there is none.',
    cy: 'Dewiswch Pob un o dan un o’r hidlwyr. Nid yw dim ar gofnod yn golygu nad oes dim.',
  },
  ofScheme: { en: 'What a person can be referred to', cy: 'Yr hyn y gellir atgyfeirio person ato' },
  ofArea: { en: 'What a person can be referred to here', cy: 'Yr hyn y gellir atgyfeirio person ato yma' },
  allOfArea: {
    en: (n: number) => `All ${countText('en', 'services', n)} here`,
    cy: (n: number) => `Pob un o’r ${countText('cy', 'services', n)} yma`,
  },
  wider: {
    en: (n: number) => `${countText('en', 'services', n)} for all of a wider area`,
    cy: (n: number) => `${countText('cy', 'services', n)} ar gyfer ardal ehangach gyfan`,
  },
})
