import { defineText } from '@academy/domain/text/define-text'
import { countText } from '@academy/ui/text/count-text'

export const eligibilityText = defineText({
  title: { en: 'Can you apply?', cy: 'A allwch wneud cais?' },
  lede: {
    en: (n: number) =>
      `${countText('en', 'questions', n)}, no account. Nothing is kept until you start an application.`,
    cy: (n: number) =>
      `${countText('cy', 'questions', n)}, dim cyfrif. Ni chedwir dim nes i chi ddechrau cais.`,
  },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  submit: { en: 'See the answer', cy: 'Gweld yr ateb' },
  unanswered: {
    en: (question: string) => `Answer yes or no: ${question}`,
    cy: (question: string) => `Atebwch ie neu na: ${question}`,
  },
  eligible: { en: 'You can apply', cy: 'Gallwch wneud cais' },
  eligibleBody: {
    en: 'Your answers meet the rules of this round. The application asks for the details.',
    cy: 'Mae eich atebion yn bodloni rheolau’r rownd hon. Mae’r cais yn gofyn am y manylion.',
  },
  eligibleOnly: {
    en: 'Your answers meet the rules of this round',
    cy: 'Mae eich atebion yn bodloni rheolau’r rownd hon',
  },
  eligibleOnlyBody: {
    en: 'It is not open, so no application can be started now.',
    cy: 'Nid yw ar agor, felly ni ellir dechrau cais nawr.',
  },
  notEligible: {
    en: 'This round is not for you as it stands',
    cy: 'Nid yw’r rownd hon ar eich cyfer fel y mae',
  },
  notEligibleBody: {
    en: 'If the reason could change, change it first and then come back. You may also take part as a partner of an organisation that can apply.',
    cy: 'Os gallai’r rheswm newid, newidiwch ef yn gyntaf ac yna dewch yn ôl. Gallwch hefyd gymryd rhan fel partner i sefydliad sy’n gallu gwneud cais.',
  },
  otherFunding: { en: 'See other rounds', cy: 'Gweld rowndiau eraill' },
  unfinishedNo: {
    en: 'You do not need to answer the rest.',
    cy: 'Nid oes angen i chi ateb y gweddill.',
  },
  given: { en: 'Whether you can apply', cy: 'A allwch wneud cais' },
  givenBody: {
    en: 'What you answered before you started. Questions that ask the same are answered with it; you can change them there.',
    cy: 'Yr hyn a ateboch cyn dechrau. Atebir cwestiynau sy’n gofyn yr un peth ag ef; gallwch eu newid yno.',
  },
  change: { en: 'Change your answers', cy: 'Newid eich atebion' },
})
