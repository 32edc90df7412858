import { expect, it } from 'vitest'
import { proposeSourceClass } from './propose-source-class.ts'
import { mayCarryHeadline } from './source-class.ts'
import { sourceHost } from './source-host.ts'

it('folds a host to what the list calls it', () => {
  expect(sourceHost('https://www.GOV.uk/a')).toBe('gov.uk')
  expect(sourceHost('https://issuu.com./doc')).toBe('issuu.com')
  expect(sourceHost('http://services.thejoyapp.com:443/x')).toBe('services.thejoyapp.com')
  expect(sourceHost('no address')).toBeUndefined()
})

it.each([
  ['gov.uk', 'government'],
  ['democracy.kent.gov.uk', 'government'],
  ['ons.gov.uk', 'official-statistics'],
  ['geoportal.statistics.gov.uk', 'official-statistics'],
  ['digital.nhs.uk', 'official-statistics'],
  ['questions-statements.parliament.uk', 'government'],
  ['mertonccg.nhs.uk', 'nhs-body'],
  ['sbuhb.nhs.wales', 'nhs-body'],
  ['pmc.ncbi.nlm.nih.gov', 'peer-reviewed'],
  ['jech.bmj.com', 'peer-reviewed'],
  ['matthew.theyworkforyou.dev.mysociety.org', 'copy'],
  ['nhsforest.org.temp.link', 'copy'],
  ['vdocuments.site', 'copy'],
  ['it.scribd.com', 'copy'],
  ['bmj.com.example.org', undefined],
  ['notgov.uk', undefined],
  ['kingsfund.org.uk', undefined],
])('proposes for %s the class %s', (host, proposed) => {
  expect(proposeSourceClass(host)).toBe(proposed)
})

it('lets no copy carry a headline', () => {
  expect([mayCarryHeadline('copy'), mayCarryHeadline('press'), mayCarryHeadline(null)]).toEqual([
    false,
    true,
    true,
  ])
})
