import { defineText } from '@academy/domain/text/define-text'

export const accountText = defineText({
  title: { en: 'Your details', cy: 'Eich manylion' },
  lede: {
    en: (email: string) => `You sign in as ${email}.`,
    cy: (email: string) => `Rydych yn mewngofnodi fel ${email}.`,
  },
  welcomeTitle: { en: 'What is your name?', cy: 'Beth yw eich enw?' },
  welcomeLede: {
    en: 'We ask once. You can go on without it, and change it later under “Signed in as …”.',
    cy: 'Rydym yn gofyn unwaith. Gallwch fynd ymlaen hebddo, a’i newid wedyn dan “Wedi mewngofnodi fel …”.',
  },
  name: { en: 'Your name', cy: 'Eich enw' },
  nameHint: {
    en: 'The people of your organisation see it beside what you write. Without it they see “somebody of your organisation”.',
    cy: 'Mae pobl eich sefydliad yn ei weld wrth ymyl yr hyn a ysgrifennwch. Hebddo maent yn gweld “rhywun o’ch sefydliad”.',
  },
  language: { en: 'Language of e-mails to you', cy: 'Iaith negeseuon e-bost atoch' },
  languageHint: {
    en: 'A link to sign in comes in the language of the page where you ask for it.',
    cy: 'Daw dolen i fewngofnodi yn iaith y dudalen lle rydych yn gofyn amdani.',
  },
  en: { en: 'English', cy: 'Saesneg' },
  cy: { en: 'Welsh (Cymraeg)', cy: 'Cymraeg' },
  save: { en: 'Save', cy: 'Cadw' },
  saveAndContinue: { en: 'Save and continue', cy: 'Cadw a pharhau' },
  skip: { en: 'Not now', cy: 'Nid nawr' },
  saved: { en: 'Your details are saved', cy: 'Mae eich manylion wedi’u cadw' },
})
