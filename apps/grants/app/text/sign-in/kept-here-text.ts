import { defineText } from '@academy/domain/text/define-text'

/** Said at sign-out where the browser holds text that is not saved. */
export const keptHereText = defineText({
  signOutTitle: { en: 'Sign out?', cy: 'Allgofnodi?' },
  signOutLede: {
    en: 'Everything that was saved stays saved. Sign out where others use this computer.',
    cy: 'Mae popeth a gadwyd yn aros wedi’i gadw. Allgofnodwch lle mae eraill yn defnyddio’r cyfrifiadur hwn.',
  },
  signOut: { en: 'Sign out now', cy: 'Allgofnodi nawr' },
  stay: { en: 'Stay signed in', cy: 'Aros wedi mewngofnodi' },
  title: {
    en: 'This browser holds text that is not saved',
    cy: 'Mae’r porwr hwn yn dal testun nas cadwyd',
  },
  body: {
    en: 'Signing out removes it from this computer. Open the section first if you want to keep it.',
    cy: 'Mae allgofnodi yn ei dynnu o’r cyfrifiadur hwn. Agorwch yr adran yn gyntaf os ydych am ei gadw.',
  },
  open: { en: 'Open the section', cy: 'Agor yr adran' },
})
