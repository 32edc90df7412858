import { defineText } from '@academy/domain/text/define-text'

/** Words of the island that sends a file: they travel in the page as data, so `#` is the per cent and `@` the size. */
export const uploadText = defineText({
  sending: { en: '#% of @ is sent', cy: 'Anfonwyd #% o @' },
  looking: {
    en: 'All of it is sent. It is being looked at.',
    cy: 'Mae’r cyfan wedi’i anfon. Mae’n cael ei gwirio.',
  },
  paused: { en: 'Paused at #% of @.', cy: 'Wedi’i hoedi ar #% o @.' },
  lost: {
    en: 'The connection is lost at #%. The file goes on by itself when it is back.',
    cy: 'Collwyd y cysylltiad ar #%. Bydd y ffeil yn parhau ar ei phen ei hun pan ddaw yn ôl.',
  },
  elsewhere: {
    en: 'The same file is being sent in another tab. This page waits for it.',
    cy: 'Mae’r un ffeil yn cael ei hanfon mewn tab arall. Mae’r dudalen hon yn aros amdani.',
  },
  'signed-out': {
    en: 'You are signed out. What is sent is kept. Sign in in another tab, then press “Go on”.',
    cy: 'Rydych wedi eich allgofnodi. Cedwir yr hyn a anfonwyd. Mewngofnodwch mewn tab arall, yna pwyswch “Parhau”.',
  },
  keep: {
    en: 'If you close this page, choose the same file again within 24 hours, and it goes on from here.',
    cy: 'Os byddwch yn cau’r dudalen hon, dewiswch yr un ffeil eto o fewn 24 awr, a bydd yn parhau oddi yma.',
  },
  pause: { en: 'Pause', cy: 'Oedi' },
  goOn: { en: 'Go on', cy: 'Parhau' },
  cancel: { en: 'Stop and forget it', cy: 'Stopio a’i hanghofio' },
})
