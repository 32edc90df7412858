import { defineText } from '@academy/domain/text/define-text'

export const navText = defineText({
  rounds: { en: 'Funding rounds', cy: 'Rowndiau ariannu' },
  applications: { en: 'Your applications', cy: 'Eich ceisiadau' },
  assess: { en: 'Assess', cy: 'Asesu' },
  manage: { en: 'Manage', cy: 'Rheoli' },
  outbox: { en: 'Outbox', cy: 'Blwch anfon' },
  audit: { en: 'Audit', cy: 'Archwilio' },
})
