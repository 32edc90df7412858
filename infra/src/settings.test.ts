import * as pulumi from '@pulumi/pulumi'
import { beforeEach, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const good = {
  domain: 'academy.example',
  hostedZoneId: 'Z0EXAMPLE',
  version: '7',
  alarmEmail: 'a@academy.example',
  mailFrom: 'Academy <no-reply@academy.example>',
  databaseVersion: '18.1',
  databaseClass: 'db.r7g.large',
  copiesMin: '2',
  copiesMax: '8',
  auditPublicKeys: 'a public key in base64',
  smtpUrl: 'smtp://mail.example',
  auditSigningKey: 'a key in PEM',
}

beforeEach(() => {
  pulumi.runtime.setAllConfig({})
  for (const [name, value] of Object.entries(good)) pulumi.runtime.setConfig(`academy:${name}`, value)
})

it('names every setting that is wrong, in one go', () => {
  pulumi.runtime.setConfig('academy:databaseVersion', '17.4')
  pulumi.runtime.setConfig('academy:copiesMin', '1')
  expect(() => readSettings()).toThrow(
    [
      "The stack's configuration is not complete.",
      'academy:databaseVersion: PostgreSQL 18 or newer, as in 18.1',
      'academy:copiesMin: one copy cannot be replaced without a gap',
    ].join('\n'),
  )
})

it('reads numbers as numbers', () => {
  expect(readSettings()).toMatchObject({ copiesMin: 2, copiesMax: 8 })
})

it.each(['clamav:3310', 'tcp://clamav', 'unix:/run/clamd.sock', 'tcp://clamav:99999'])(
  'refuses the scanner %s, which a container does not reach',
  (address) => {
    pulumi.runtime.setConfig('academy:clamdAddress', address)
    expect(() => readSettings()).toThrow('academy:clamdAddress: ')
  },
)
