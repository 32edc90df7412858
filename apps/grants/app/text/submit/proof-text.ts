import { defineText } from '@academy/domain/text/define-text'

/** The proof that an event is in the audit log: for auditors, and for an applicant's own submission. */
export const proofText = defineText({
  title: { en: 'Proof that an event is in the log', cy: 'Prawf bod digwyddiad yn y log' },
  titleOwn: {
    en: 'Proof that your submission is in the log',
    cy: 'Prawf bod eich cyflwyniad yn y log',
  },
  lede: {
    en: (index: string, size: string) =>
      `Entry ${index} of ${size}, counted from 0. What stands here is all that somebody without our database needs to check it.`,
    cy: (index: string, size: string) =>
      `Cofnod ${index} o ${size}, gan gyfrif o 0. Yr hyn sydd yma yw’r cyfan sydd ei angen ar rywun heb ein cronfa ddata i’w wirio.`,
  },
  save: { en: 'Save the proof as JSON', cy: 'Cadw’r prawf fel JSON' },
  backToReceipt: { en: 'Receipt', cy: 'Derbynneb' },
  event: { en: 'The event, as it was hashed', cy: 'Y digwyddiad, fel y’i hashwyd' },
  place: { en: 'Its place', cy: 'Ei le' },
  leafHash: { en: 'Leaf hash', cy: 'Hash y ddeilen' },
  leafIndex: { en: 'Index, from 0', cy: 'Mynegai, o 0' },
  treeSize: { en: 'Tree size', cy: 'Maint y goeden' },
  path: { en: 'The path to the root, lowest first', cy: 'Y llwybr i’r gwraidd, yr isaf yn gyntaf' },
  pathEmpty: {
    en: 'None is needed: the log has one entry.',
    cy: 'Nid oes angen un: un cofnod sydd yn y log.',
  },
  root: { en: 'Root', cy: 'Gwraidd' },
  head: { en: 'The signed head', cy: 'Y pen llofnodedig' },
  signedText: { en: 'The exact text that was signed', cy: 'Yr union destun a lofnodwyd' },
  signedAt: { en: 'Signed', cy: 'Llofnodwyd' },
  signature: { en: 'Signature (Ed25519, base64)', cy: 'Llofnod (Ed25519, base64)' },
  publicKey: { en: 'Public key (SPKI, base64)', cy: 'Allwedd gyhoeddus (SPKI, base64)' },
  howTitle: { en: 'How to check it', cy: 'Sut i’w wirio' },
  how: {
    en: 'Hash the event with SHA-256, that again with a zero byte before it: this is the leaf hash. Join it with each hash of the path as RFC 9162 says in 2.1.3.2. The result must be the root, the signed text must name that root and the tree size, and the signature must be of that text.',
    cy: 'Hashiwch y digwyddiad gyda SHA-256, a hwnnw eto gyda beit sero o’i flaen: dyma hash y ddeilen. Unwch ef â phob hash o’r llwybr fel y dywed RFC 9162 yn 2.1.3.2. Rhaid i’r canlyniad fod y gwraidd, rhaid i’r testun llofnodedig enwi’r gwraidd hwnnw a maint y goeden, a rhaid i’r llofnod fod o’r testun hwnnw.',
  },
  howScript: {
    en: 'A small script in the documentation of this software, docs/verify-receipt.mjs, does it with nothing but Node.',
    cy: 'Mae sgript fach yn nogfennaeth y feddalwedd hon, docs/verify-receipt.mjs, yn gwneud hyn heb ddim ond Node.',
  },
  howHeads: { en: 'The heads that are published each day', cy: 'Y pennau a gyhoeddir bob dydd' },
  howKey: {
    en: 'A proof is worth as much as the key: compare the public key with one that you know from elsewhere.',
    cy: 'Mae prawf yn werth cymaint â’r allwedd: cymharwch yr allwedd gyhoeddus ag un y gwyddoch amdani o rywle arall.',
  },
})
