import type { WrittenSection } from '../form-definition.ts'

export const declarationSection: WrittenSection = {
  slug: 'declaration',
  title: { en: 'Declaration', cy: 'Datganiad' },
  intro: {
    en: 'By somebody who may sign for the organisation.',
    cy: 'Gan rywun a gaiff lofnodi ar ran y sefydliad.',
  },
  fields: [
    {
      kind: 'confirm',
      name: 'declare-true',
      label: {
        en: 'To the best of my knowledge, what is written in this application is true',
        cy: 'Hyd eithaf fy ngwybodaeth, mae’r hyn a ysgrifennwyd yn y cais hwn yn wir',
      },
    },
    {
      kind: 'confirm',
      name: 'declare-authority',
      label: {
        en: 'I may apply on behalf of the organisation',
        cy: 'Caf wneud cais ar ran y sefydliad',
      },
    },
    {
      kind: 'confirm',
      name: 'declare-publication',
      label: {
        en: 'If a grant is awarded, its amount, its recipient and the scheme’s place may be published',
        cy: 'Os dyfernir grant, gellir cyhoeddi ei swm, ei dderbynnydd a lleoliad y cynllun',
      },
    },
    {
      kind: 'text',
      name: 'declared-by',
      wordsMax: 10,
      label: { en: 'Full name', cy: 'Enw llawn' },
      autocomplete: 'name',
    },
    {
      kind: 'text',
      name: 'declared-role',
      wordsMax: 20,
      label: { en: 'Role in the organisation', cy: 'Swydd yn y sefydliad' },
    },
  ],
}
