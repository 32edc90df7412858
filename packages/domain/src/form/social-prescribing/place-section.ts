import type { WrittenSection } from '../form-definition.ts'

export const placeSection: WrittenSection = {
  slug: 'place',
  title: { en: 'The place', cy: 'Y lle' },
  fields: [
    {
      kind: 'yes-no',
      name: 'in-england',
      mustBeYes: true,
      label: { en: 'Will the scheme run in England?', cy: 'A fydd y cynllun yn rhedeg yn Lloegr?' },
    },
    {
      kind: 'text',
      name: 'area',
      wordsMax: 60,
      label: {
        en: 'Which towns, districts or neighbourhoods?',
        cy: 'Pa drefi, ardaloedd neu gymdogaethau?',
      },
    },
    {
      kind: 'area',
      name: 'councils',
      of: ['council', 'county'],
      rowsLeast: 1,
      rowsMax: 20,
      label: {
        en: 'Which councils’ areas does it serve?',
        cy: 'Ardaloedd pa gynghorau y mae’n eu gwasanaethu?',
      },
      hint: {
        en: 'The places that the people come from whom it helps.',
        cy: 'Y lleoedd y daw’r bobl y mae’n eu helpu ohonynt.',
      },
    },
    {
      kind: 'area',
      name: 'health-area',
      of: ['icb'],
      rowsLeast: 1,
      rowsMax: 5,
      label: { en: 'Which integrated care board?', cy: 'Pa fwrdd gofal integredig?' },
    },
    {
      kind: 'postcode',
      name: 'scheme-postcode',
      label: { en: 'A postcode in the middle of it', cy: 'Cod post yn ei chanol' },
      hint: {
        en: 'It puts the scheme on the map if the grant is awarded.',
        cy: 'Mae’n rhoi’r cynllun ar y map os dyfernir y grant.',
      },
    },
  ],
}
