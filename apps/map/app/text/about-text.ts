import { defineText } from '@academy/domain/text/define-text'

export const accessibilityText = defineText({
  title: { en: 'Accessibility', cy: 'Hygyrchedd' },
  lede: {
    en: 'This atlas is made to be used by everybody: by keyboard, by voice, with a screen reader, at 400 % zoom, on paper, and without a script.',
    cy: 'Gwnaed yr atlas hwn i bawb ei ddefnyddio: â bysellfwrdd, â llais, â darllenydd sgrin, ar chwyddiad 400 %, ar bapur, a heb sgript.',
  },
  how: { en: 'How it works', cy: 'Sut mae’n gweithio' },
  howTable: {
    en: 'Every number on a map or a chart also stands in a table or a list on the same page.',
    cy: 'Mae pob rhif ar fap neu siart hefyd mewn tabl neu restr ar yr un dudalen.',
  },
  howScript: {
    en: 'Everything works without JavaScript. Only the interactive map needs it, and it shows nothing that the page does not.',
    cy: 'Mae popeth yn gweithio heb JavaScript. Dim ond y map rhyngweithiol sydd ei angen, ac nid yw’n dangos dim nad yw’r dudalen yn ei ddangos.',
  },
  howKeyboard: {
    en: 'In the interactive map the arrow keys go from scheme to scheme, Enter opens one and Escape closes it. The name is read out.',
    cy: 'Yn y map rhyngweithiol mae’r bysellau saeth yn mynd o gynllun i gynllun, Enter yn agor un ac Escape yn ei gau. Mae’r enw’n cael ei ddarllen yn uchel.',
  },
  howColour: {
    en: 'Nothing is said by colour alone.',
    cy: 'Nid oes dim yn cael ei ddweud drwy liw yn unig.',
  },
  tested: { en: 'How it is tested', cy: 'Sut mae’n cael ei brofi' },
  testedBody: {
    en: 'Every page is checked by a program against WCAG 2.2 level AA in both languages each time the atlas is changed. A program finds only some problems; no audit by disabled people has been made yet.',
    cy: 'Mae pob tudalen yn cael ei gwirio gan raglen yn erbyn WCAG 2.2 lefel AA yn y ddwy iaith bob tro y newidir yr atlas. Dim ond rhai problemau y mae rhaglen yn eu canfod; nid oes archwiliad gan bobl anabl wedi’i wneud eto.',
  },
  known: { en: 'Known problems', cy: 'Problemau hysbys' },
  knownLanguage: {
    en: 'Facts are in the language of their source, mostly English, on Welsh pages too. They are marked as English for screen readers.',
    cy: 'Mae ffeithiau yn iaith eu ffynhonnell, Saesneg gan mwyaf, ar dudalennau Cymraeg hefyd. Maent wedi’u marcio’n Saesneg ar gyfer darllenwyr sgrin.',
  },
  knownMap: {
    en: 'Marks of the picture are small on a phone; the list of schemes is the larger way to the same pages.',
    cy: 'Mae marciau’r llun yn fach ar ffôn; y rhestr cynlluniau yw’r ffordd fwy at yr un tudalennau.',
  },
})

export const privacyText = defineText({
  title: { en: 'Privacy', cy: 'Preifatrwydd' },
  lede: {
    en: 'This atlas sets no cookie, keeps no account and asks no other company for anything. No record of a patient is held.',
    cy: 'Nid yw’r atlas hwn yn gosod cwci, yn cadw cyfrif nac yn gofyn dim gan gwmni arall. Ni chedwir cofnod o unrhyw glaf.',
  },
  log: { en: 'What the server writes down', cy: 'Yr hyn y mae’r gweinydd yn ei gofnodi' },
  logBody: {
    en: 'For each request: the time, the path without what was searched for, the result and how long it took. No internet address and no name is written.',
    cy: 'Ar gyfer pob cais: yr amser, y llwybr heb yr hyn a chwiliwyd, y canlyniad a faint o amser a gymerodd. Ni chofnodir cyfeiriad rhyngrwyd nac enw.',
  },
  facts: { en: 'The facts themselves', cy: 'Y ffeithiau eu hunain' },
  factsBody: {
    en: 'They are about organisations and public money, from public pages. The only personal names held are those of the authors of studies and, here and there, of somebody in public office.',
    cy: 'Maent am sefydliadau ac arian cyhoeddus, o dudalennau cyhoeddus. Yr unig enwau personol a gedwir yw rhai awduron astudiaethau ac, yma ac acw, rhywun mewn swydd gyhoeddus.',
  },
  mapbox: { en: 'If Mapbox is offered', cy: 'Os cynigir Mapbox' },
  mapboxBody: {
    en: 'Whoever runs this atlas may offer a second interactive map drawn by Mapbox. It opens only when you press its button, which says so; Mapbox then receives your internet address and how you use the map. The other map asks nobody but us.',
    cy: 'Gall pwy bynnag sy’n rhedeg yr atlas hwn gynnig ail fap rhyngweithiol gan Mapbox. Dim ond pan bwyswch ei fotwm, sy’n dweud hynny, y mae’n agor; yna mae Mapbox yn derbyn eich cyfeiriad rhyngrwyd a sut rydych yn defnyddio’r map. Nid yw’r map arall yn gofyn i neb ond ni.',
  },
})
