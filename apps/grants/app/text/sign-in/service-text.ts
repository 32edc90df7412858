import { defineText } from '@academy/domain/text/define-text'

/** Signing in through an identity service that the operator has named. */
export const serviceText = defineText({
  title: { en: (name: string) => `Or use ${name}`, cy: (name: string) => `Neu defnyddiwch ${name}` },
  body: {
    en: 'You go there, sign in as you do at work, and come back here signed in.',
    cy: 'Rydych yn mynd yno, yn mewngofnodi fel y gwnewch yn y gwaith, ac yn dod yn ôl yma wedi mewngofnodi.',
  },
  button: {
    en: (name: string) => `Continue with ${name}`,
    cy: (name: string) => `Parhau gyda ${name}`,
  },
  going: { en: (name: string) => `On to ${name}`, cy: (name: string) => `Ymlaen i ${name}` },
  goingLede: {
    en: 'You sign in there and come back. If nothing happens, press the button.',
    cy: 'Rydych yn mewngofnodi yno ac yn dod yn ôl. Os na fydd dim yn digwydd, pwyswch y botwm.',
  },
  notBegun: { en: 'Nothing was begun here', cy: 'Ni ddechreuwyd dim yma' },
  notBegunLede: {
    en: 'This page leads on when it is opened by the button on the page for signing in.',
    cy: 'Mae’r dudalen hon yn arwain ymlaen pan agorir hi drwy’r botwm ar y dudalen fewngofnodi.',
  },
  goOn: { en: (name: string) => `Go to ${name}`, cy: (name: string) => `Mynd i ${name}` },
  otherWay: { en: 'Choose how to sign in', cy: 'Dewis sut i fewngofnodi' },
  'service-expired': {
    en: 'That took too long, or happened twice',
    cy: 'Cymerodd hynny’n rhy hir, neu digwyddodd ddwywaith',
  },
  'service-expired-body': {
    en: 'What the service said counts once, for ten minutes, in the browser that you began in. You are not signed in. Begin again here.',
    cy: 'Mae’r hyn a ddywedodd y gwasanaeth yn cyfrif unwaith, am ddeng munud, yn y porwr lle y dechreuoch. Nid ydych wedi mewngofnodi. Dechreuwch eto yma.',
  },
  'service-declined': { en: 'You were not signed in', cy: 'Ni chawsoch eich mewngofnodi' },
  'service-declined-body': {
    en: 'You turned back at the service, or it did not let you through. A link by e-mail works without it.',
    cy: 'Troesoch yn ôl wrth y gwasanaeth, neu ni adawodd i chi fynd drwodd. Mae dolen drwy e-bost yn gweithio hebddo.',
  },
  'service-unproven': {
    en: 'The service has not proven your e-mail address',
    cy: 'Nid yw’r gwasanaeth wedi profi eich cyfeiriad e-bost',
  },
  'service-unproven-body': {
    en: 'We know people by their address, so nobody is let in by one that may be somebody else’s. Confirm the address with the service and come back, or have a link sent to it by us.',
    cy: 'Rydym yn adnabod pobl wrth eu cyfeiriad, felly ni chaiff neb ei adael i mewn drwy un a allai fod yn eiddo i rywun arall. Cadarnhewch y cyfeiriad gyda’r gwasanaeth a dewch yn ôl, neu gofynnwch i ni anfon dolen ato.',
  },
  'service-away': { en: 'The service does not answer', cy: 'Nid yw’r gwasanaeth yn ateb' },
  'service-away-body': {
    en: 'It may be back in a few minutes. A link by e-mail works without it, and signs you in to the same account.',
    cy: 'Efallai y bydd yn ôl ymhen ychydig funudau. Mae dolen drwy e-bost yn gweithio hebddo, ac yn eich mewngofnodi i’r un cyfrif.',
  },
  'service-refused': { en: 'We could not believe what came back', cy: 'Ni allem gredu’r hyn a ddaeth yn ôl' },
  'service-refused-body': {
    en: 'The answer did not fit what we had asked the service, so nobody was signed in. Begin again here, or have a link sent to you.',
    cy: 'Nid oedd yr ateb yn cyfateb i’r hyn a ofynnwyd i’r gwasanaeth, felly ni chafodd neb ei fewngofnodi. Dechreuwch eto yma, neu gofynnwch am ddolen.',
  },
})
