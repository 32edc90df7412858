import { defineText } from '@academy/domain/text/define-text'

export const galleryText = defineText({
  title: { en: 'Gallery', cy: 'Oriel' },
  lede: {
    en: 'Every component of the platform in its states. It is built for developers only and is in no production build.',
    cy: 'Pob cydran o’r platfform yn ei chyflyrau. Fe’i hadeiledir i ddatblygwyr yn unig, ac nid yw mewn unrhyw fersiwn gyhoeddus.',
  },
  foundations: { en: 'Foundations', cy: 'Sylfeini' },
  shell: { en: 'Around a page', cy: 'O amgylch tudalen' },
  content: { en: 'Content', cy: 'Cynnwys' },
  data: { en: 'Data', cy: 'Data', same: true },
  chart: { en: 'Charts', cy: 'Siartiau' },
  form: { en: 'Forms', cy: 'Ffurflenni' },
  chapters: { en: 'Chapters', cy: 'Penodau' },
  colours: { en: 'Colours', cy: 'Lliwiau' },
  letters: { en: 'Letters', cy: 'Llythrennau' },
  room: { en: 'Room', cy: 'Gofod' },
  sample: { en: 'Who cares for you?', cy: 'Pwy sy’n gofalu amdanoch chi?' },
})
