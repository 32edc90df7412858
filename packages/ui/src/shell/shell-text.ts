import { defineText } from '@academy/domain/text/define-text'

export const shellText = defineText({
  academy: { en: 'Social Prescribing Academy', cy: 'Academi Presgripsiynu Cymdeithasol' },
  atlas: { en: 'Atlas', cy: 'Atlas', same: true },
  grants: { en: 'Grants', cy: 'Grantiau' },
  api: { en: 'Open data', cy: 'Data agored' },
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  mainNav: { en: 'Main', cy: 'Prif ddewislen' },
  footerNav: { en: 'About this site', cy: 'Am y wefan hon' },
  breadcrumbs: { en: 'You are here', cy: 'Rydych chi yma' },
  demo: { en: 'Demonstration', cy: 'Arddangosiad' },
  demoAtlasBody: {
    en: 'The facts are real and sourced; any funding round shown is a made-up sample.',
    cy: 'Mae’r ffeithiau’n rhai go iawn gyda ffynonellau; sampl ffug yw unrhyw rownd ariannu a ddangosir.',
  },
  demoGrantsBody: {
    en: 'The round, people and organisations are made up. No e-mail is sent; messages go to the outbox page.',
    cy: 'Mae’r rownd, y bobl a’r sefydliadau wedi’u dyfeisio. Nid anfonir e-bost; mae negeseuon yn mynd i’r dudalen blwch anfon.',
  },
  signedInAs: {
    en: (name: string) => `Signed in as ${name}`,
    cy: (name: string) => `Wedi mewngofnodi fel ${name}`,
  },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  attribution: {
    en: 'Facts carry their own source and licence, named beside them. Area names and codes: Office for National Statistics, National Records of Scotland and Northern Ireland Statistics and Research Agency, Open Government Licence v3.0. Contains National Statistics and Ordnance Survey data © Crown copyright and database right.',
    cy: 'Mae ffynhonnell a thrwydded pob ffaith wedi’u nodi wrth ei hymyl. Enwau a chodau ardaloedd: y Swyddfa Ystadegau Gwladol, Cofnodion Cenedlaethol yr Alban ac Asiantaeth Ystadegau ac Ymchwil Gogledd Iwerddon, Trwydded Llywodraeth Agored v3.0. Yn cynnwys data Ystadegau Gwladol ac Arolwg Ordnans © Hawlfraint a hawl cronfa ddata’r Goron.',
  },
  noPatients: {
    en: 'No record of a patient is held here, and no cookie follows you.',
    cy: 'Nid oes cofnod o unrhyw glaf yma, ac nid oes cwci yn eich dilyn.',
  },
  noPatientsGrants: {
    en: 'No record of a patient is held here. One cookie keeps you signed in; nothing follows you.',
    cy: 'Nid oes cofnod o unrhyw glaf yma. Mae un cwci’n eich cadw wedi mewngofnodi; nid oes dim yn eich dilyn.',
  },
  accessibility: { en: 'Accessibility', cy: 'Hygyrchedd' },
  privacy: { en: 'Privacy', cy: 'Preifatrwydd' },
  quality: { en: 'How good the data is', cy: 'Ansawdd y data' },
  data: { en: 'Download the data', cy: 'Lawrlwytho’r data' },
})
