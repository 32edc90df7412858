import { defineText } from '@academy/domain/text/define-text'

export const sessionText = defineText({
  endedTitle: {
    en: 'You were signed out. What you typed is still here',
    cy: 'Fe’ch allgofnodwyd. Mae’r hyn a deipioch yn dal yma',
  },
  endedLede: {
    en: 'For safety we sign people out after half an hour without a click. Nothing you typed was lost.',
    cy: 'Er diogelwch rydym yn allgofnodi pobl ar ôl hanner awr heb glic. Ni chollwyd dim a deipioch.',
  },
  stillOut: {
    en: 'You are not signed in yet. Your text is still here.',
    cy: 'Nid ydych wedi mewngofnodi eto. Mae eich testun yn dal yma.',
  },
  step1: {
    en: 'Sign in. It opens in a new tab; leave this one open.',
    cy: 'Mewngofnodwch. Mae’n agor mewn tab newydd; gadewch hwn ar agor.',
  },
  signIn: { en: 'Sign in in a new tab', cy: 'Mewngofnodi mewn tab newydd' },
  step2: {
    en: 'Come back to this tab and send what you typed again.',
    cy: 'Dewch yn ôl i’r tab hwn ac anfonwch yr hyn a deipioch eto.',
  },
  resend: { en: 'I have signed in: send it', cy: 'Rwyf wedi mewngofnodi: anfonwch ef' },
})
