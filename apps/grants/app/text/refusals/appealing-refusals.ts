import { defineText } from '@academy/domain/text/define-text'

/** Why something was refused, and what to do: of making and deciding appeals. */
export const appealingRefusals = defineText({
  'appeal-not-told': {
    en: 'Results are not told yet',
    cy: 'Nid yw’r canlyniadau wedi’u rhoi eto',
  },
  'appeal-not-told-body': {
    en: 'An appeal is against a result. Once yours is told, its letter says until when you can appeal.',
    cy: 'Mae apêl yn erbyn canlyniad. Unwaith y rhoddir eich un chi, mae ei lythyr yn dweud hyd at bryd y gallwch apelio.',
  },
  'appeal-not-decided': {
    en: 'Nothing was decided of this application',
    cy: 'Ni phenderfynwyd dim am y cais hwn',
  },
  'appeal-not-decided-body': {
    en: 'It was not submitted, so it has no result that an appeal could be about.',
    cy: 'Ni chafodd ei gyflwyno, felly nid oes ganddo ganlyniad y gallai apêl fod yn ei gylch.',
  },
  'appeal-late': {
    en: 'The last day for appeals has passed',
    cy: 'Mae’r diwrnod olaf ar gyfer apeliadau wedi mynd heibio',
  },
  'appeal-late-body': {
    en: 'It is the same for everybody of the round, and is counted by the clock of the service.',
    cy: 'Mae yr un peth i bawb yn y rownd, ac fe’i cyfrifir gan gloc y gwasanaeth.',
  },
  'appeal-there': { en: 'This application has an appeal already', cy: 'Mae gan y cais hwn apêl eisoes' },
  'appeal-there-body': {
    en: 'An application has one. If something is missing from it, and it is not answered yet, take it back and make another in time.',
    cy: 'Mae gan gais un. Os oes rhywbeth ar goll ynddi, ac nad yw wedi’i hateb eto, tynnwch hi’n ôl a gwnewch un arall mewn pryd.',
  },
  'appeal-lead-only': {
    en: 'A lead of your organisation appeals',
    cy: 'Arweinydd eich sefydliad sy’n apelio',
  },
  'appeal-lead-only-body': {
    en: 'You can read what a lead sends, and what is answered.',
    cy: 'Gallwch ddarllen yr hyn y mae arweinydd yn ei anfon, a’r hyn a atebir.',
  },
  'appeal-answered': { en: 'The appeal does not wait any more', cy: 'Nid yw’r apêl yn aros mwyach' },
  'appeal-answered-body': {
    en: 'It was answered or taken back meanwhile. Its page says what happened.',
    cy: 'Cafodd ei hateb neu ei thynnu’n ôl yn y cyfamser. Mae ei thudalen yn dweud beth ddigwyddodd.',
  },
  'appeal-moved': { en: 'The appeal has moved on', cy: 'Mae’r apêl wedi symud ymlaen' },
  'appeal-moved-body': {
    en: 'It is first admitted or not, and then upheld or not. Read its page again.',
    cy: 'Caiff ei derbyn neu beidio yn gyntaf, ac yna ei chadarnhau neu beidio. Darllenwch ei thudalen eto.',
  },
  'appeal-proposal-waits': { en: 'An answer waits already', cy: 'Mae ateb yn aros eisoes' },
  'appeal-proposal-waits-body': {
    en: 'A second person confirms it, or says why not, before another is proposed.',
    cy: 'Mae ail berson yn ei gadarnhau, neu’n dweud pam lai, cyn cynnig un arall.',
  },
  'appeal-own-proposal': {
    en: 'Somebody else confirms what you proposed',
    cy: 'Rhywun arall sy’n cadarnhau’r hyn a gynigiwyd gennych',
  },
  'appeal-own-proposal-body': {
    en: 'Nothing is turned down or upheld by one person alone. You can take your proposal back with a reason.',
    cy: 'Nid oes dim yn cael ei wrthod na’i gadarnhau gan un person yn unig. Gallwch dynnu eich cynnig yn ôl gyda rheswm.',
  },
  'appeal-proposer-out': {
    en: 'Whoever proposed it may not decide any more',
    cy: 'Ni chaiff y sawl a’i cynigiodd benderfynu mwyach',
  },
  'appeal-proposer-out-body': {
    en: 'A conflict of interest or a part in the decision came to be known. Refuse the proposal with a reason, and propose anew.',
    cy: 'Daeth gwrthdaro buddiannau neu ran yn y penderfyniad i’r amlwg. Gwrthodwch y cynnig gyda rheswm, a chynigiwch o’r newydd.',
  },
  'appeal-not-answered': {
    en: 'There is no answer that could be void',
    cy: 'Nid oes ateb a allai fod yn ddi-rym',
  },
  'appeal-not-answered-body': {
    en: 'Only an appeal that was not admitted, upheld or not upheld has one.',
    cy: 'Dim ond apêl na chafodd ei derbyn, a gafodd ei chadarnhau neu na chafodd ei chadarnhau sydd ag un.',
  },
  'appeal-no-conflict': {
    en: 'No conflict is known of those who answered',
    cy: 'Nid oes gwrthdaro’n hysbys gan y rhai a atebodd',
  },
  'appeal-no-conflict-body': {
    en: 'An answer is void only for a conflict of interest of somebody who gave it. Declare it first, on the page of conflicts.',
    cy: 'Dim ond oherwydd gwrthdaro buddiannau rhywun a’i rhoddodd y mae ateb yn ddi-rym. Datganwch ef yn gyntaf, ar dudalen y gwrthdaro.',
  },
  'appeal-offered': { en: 'An award was offered since', cy: 'Cynigiwyd dyfarniad ers hynny' },
  'appeal-offered-body': {
    en: 'What was offered because of an appeal stands. If it must end, that is a change of the award.',
    cy: 'Mae’r hyn a gynigiwyd oherwydd apêl yn sefyll. Os oes rhaid iddo ddod i ben, newid i’r dyfarniad yw hynny.',
  },
  'appeal-by-not-officer': {
    en: 'Officers of the round decide appeals',
    cy: 'Swyddogion y rownd sy’n penderfynu ar apeliadau',
  },
  'appeal-by-not-officer-body': {
    en: 'A fund manager or senior officer of the round does, who had no part in the decision.',
    cy: 'Rheolwr cronfa neu uwch swyddog y rownd sy’n gwneud hynny, nad oedd ganddo ran yn y penderfyniad.',
  },
  'appeal-by-conflict': { en: 'You have a conflict of interest', cy: 'Mae gennych wrthdaro buddiannau' },
  'appeal-by-conflict-body': {
    en: 'Somebody else decides this appeal.',
    cy: 'Rhywun arall sy’n penderfynu ar yr apêl hon.',
  },
  'appeal-by-own-organisation': {
    en: 'You belong or belonged to what appeals',
    cy: 'Rydych yn perthyn neu wedi perthyn i’r hyn sy’n apelio',
  },
  'appeal-by-own-organisation-body': {
    en: 'Somebody else decides this appeal.',
    cy: 'Rhywun arall sy’n penderfynu ar yr apêl hon.',
  },
  'appeal-by-assessed': {
    en: 'You assessed or moderated this bid',
    cy: 'Rydych wedi asesu neu gymedroli’r cais hwn',
  },
  'appeal-by-assessed-body': {
    en: 'An appeal is decided by people who had no part in the decision. You can read it.',
    cy: 'Pobl nad oedd ganddynt ran yn y penderfyniad sy’n penderfynu ar apêl. Gallwch ei darllen.',
  },
  'appeal-by-decided': {
    en: 'You proposed or approved the decision, or wrote to it',
    cy: 'Rydych wedi cynnig neu gymeradwyo’r penderfyniad, neu wedi ysgrifennu ato',
  },
  'appeal-by-decided-body': {
    en: 'An appeal is decided by people who had no part in the decision. You can read it.',
    cy: 'Pobl nad oedd ganddynt ran yn y penderfyniad sy’n penderfynu ar apêl. Gallwch ei darllen.',
  },
  'appeal-by-wrote-letter': {
    en: 'You wrote the letter of this bid',
    cy: 'Chi ysgrifennodd lythyr y cais hwn',
  },
  'appeal-by-wrote-letter-body': {
    en: 'An appeal is decided by people who had no part in the decision. You can read it.',
    cy: 'Pobl nad oedd ganddynt ran yn y penderfyniad sy’n penderfynu ar apêl. Gallwch ei darllen.',
  },
})
