import { defineText } from '@academy/domain/text/define-text'

export const errorText = defineText({
  notFound: { en: 'Page not found', cy: 'Heb ddod o hyd i’r dudalen' },
  notFoundBody: {
    en: 'If you typed the address, check it is correct. What was here may have been moved or removed.',
    cy: 'Os gwnaethoch deipio’r cyfeiriad, gwiriwch ei fod yn gywir. Efallai fod yr hyn a oedd yma wedi’i symud neu ei ddileu.',
  },
  badRequest: { en: 'We could not read that address', cy: 'Ni allem ddarllen y cyfeiriad hwnnw' },
  badRequestBody: {
    en: 'Something that the page needs is missing from the address, or has a value that we do not know. Start again from the page that led here.',
    cy: 'Mae rhywbeth sydd ei angen ar y dudalen ar goll o’r cyfeiriad, neu mae iddo werth nad ydym yn ei adnabod. Dechreuwch eto o’r dudalen a’ch arweiniodd yma.',
  },
  signedOut: { en: 'Sign in to see this page', cy: 'Mewngofnodwch i weld y dudalen hon' },
  signedOutBody: {
    en: 'Your work is saved. Sign in and you will find it where you left it.',
    cy: 'Mae eich gwaith wedi’i gadw. Mewngofnodwch ac fe’i cewch lle gadawoch chi ef.',
  },
  notAllowed: { en: 'You cannot do this', cy: 'Ni allwch wneud hyn' },
  notAllowedBody: {
    en: 'Your account has no access to this page, or the form came from another site. Go back and try again from our own page.',
    cy: 'Nid oes gan eich cyfrif fynediad at y dudalen hon, neu daeth y ffurflen o wefan arall. Ewch yn ôl a rhoi cynnig arall arni o’n tudalen ni.',
  },
  notPossible: { en: 'This page cannot do that', cy: 'Ni all y dudalen hon wneud hynny' },
  notPossibleBody: {
    en: 'The page does not take what was sent to it. Nothing was changed.',
    cy: 'Nid yw’r dudalen yn derbyn yr hyn a anfonwyd ati. Ni newidiwyd dim.',
  },
  refused: { en: 'That is no longer possible', cy: 'Nid yw hynny’n bosibl mwyach' },
  refusedBody: {
    en: 'Something has changed since the page was opened. Go back to see how it stands now. What you saved is kept.',
    cy: 'Mae rhywbeth wedi newid ers agor y dudalen. Ewch yn ôl i weld y sefyllfa nawr. Mae’r hyn a gadwyd gennych yn ddiogel.',
  },
  tooLarge: { en: 'That is too large', cy: 'Mae hynny’n rhy fawr' },
  tooLargeBody: {
    en: 'What was sent is larger than the page takes. Nothing was changed. Shorten it and send it again.',
    cy: 'Mae’r hyn a anfonwyd yn fwy nag y mae’r dudalen yn ei dderbyn. Ni newidiwyd dim. Cwtogwch ef a’i anfon eto.',
  },
  tooMany: { en: 'Too many tries', cy: 'Gormod o ymdrechion' },
  tooManyBody: { en: 'Wait a minute, then try again.', cy: 'Arhoswch funud, yna rhowch gynnig arall arni.' },
  unavailable: { en: 'The service cannot answer just now', cy: 'Ni all y gwasanaeth ateb ar hyn o bryd' },
  unavailableBody: {
    en: 'It will be back shortly. Nothing you saved is lost.',
    cy: 'Bydd yn ôl yn fuan. Nid oes dim a gadwyd gennych wedi’i golli.',
  },
  problem: { en: 'Sorry, there is a problem', cy: 'Mae’n ddrwg gennym, mae problem' },
  problemBody: {
    en: 'The fault is ours, and it has been recorded. Try again in a few minutes. Nothing you saved is lost.',
    cy: 'Ni sydd ar fai, ac mae wedi’i gofnodi. Rhowch gynnig arall arni ymhen ychydig funudau. Nid oes dim a gadwyd gennych wedi’i golli.',
  },
  quote: {
    en: 'If you write to us about it, quote this number:',
    cy: 'Os ysgrifennwch atom am hyn, dyfynnwch y rhif hwn:',
  },
  home: { en: 'Go to the first page', cy: 'Mynd i’r dudalen gyntaf' },
})
