import type { WrittenSection } from '../form-definition.ts'

export const organisationSection: WrittenSection = {
  slug: 'organisation',
  title: { en: 'Your organisation', cy: 'Eich sefydliad' },
  intro: {
    en: 'The organisation that would receive the grant and answer for it. If you apply as a group, this is the lead.',
    cy: 'Y sefydliad a fyddai’n derbyn y grant ac yn atebol amdano. Os ydych yn gwneud cais fel grŵp, dyma’r arweinydd.',
  },
  fields: [
    {
      kind: 'text',
      name: 'organisation-name',
      meaning: 'organisation-name',
      label: { en: 'Name of the organisation', cy: 'Enw’r sefydliad' },
      wordsMax: 30,
      autocomplete: 'organization',
    },
    {
      kind: 'charity-number',
      name: 'charity-number',
      required: false,
      label: { en: 'Charity number', cy: 'Rhif elusen' },
      hint: {
        en: 'As it is on the register, for example 1234567, SC012345 or NIC100123. Keep any zeros in front.',
        cy: 'Fel y mae ar y gofrestr, er enghraifft 1234567, SC012345 neu NIC100123. Cadwch unrhyw seroau ar y blaen.',
      },
    },
    {
      kind: 'company-number',
      name: 'company-number',
      required: false,
      label: { en: 'Company or society number', cy: 'Rhif cwmni neu gymdeithas' },
      hint: {
        en: 'For example 01234567, SC123456 or IP12345R. Give both numbers if you have both.',
        cy: 'Er enghraifft 01234567, SC123456 neu IP12345R. Rhowch y ddau rif os oes gennych y ddau.',
      },
    },
    {
      kind: 'postcode',
      name: 'organisation-postcode',
      meaning: 'organisation-postcode',
      label: { en: 'Postcode of its main office', cy: 'Cod post ei brif swyddfa' },
    },
    {
      kind: 'money',
      name: 'annual-turnover',
      meaning: 'income',
      label: { en: 'Income in the last accounts', cy: 'Incwm yn y cyfrifon diwethaf' },
      hint: { en: 'For example £250,000', cy: 'Er enghraifft £250,000' },
    },
    {
      kind: 'yes-no',
      name: 'not-for-profit',
      meaning: 'not-for-profit',
      mustBeYes: true,
      label: { en: 'Is it not for profit?', cy: 'A yw’n un nid-er-elw?' },
    },
  ],
  checks: [{ check: 'at-least-one', fields: ['charity-number', 'company-number'] }],
}
