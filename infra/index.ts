import { deploy as api } from '@academy/api/deploy'
import { deploy as grants } from '@academy/grants/deploy'
import { deploy as map } from '@academy/map/deploy'
import { deploy as worker } from '@academy/worker/deploy'
import { migrations } from './src/apps/migrations.ts'
import { Platform } from './src/apps/platform.ts'
import { backgroundApp, webApp } from './src/apps/web-app.ts'
import { BackupVault } from './src/database/backup-vault.ts'
import { Database } from './src/database/database.ts'
import { Cdn } from './src/edge/cdn.ts'
import { certificate } from './src/edge/certificate.ts'
import { LoadBalancer } from './src/edge/load-balancer.ts'
import { Network } from './src/network/network.ts'
import { Secret } from './src/secrets/secret.ts'
import { readSettings } from './src/settings.ts'
import { Bucket } from './src/storage/bucket.ts'
import { SharedFolder } from './src/storage/shared-folder.ts'
import { Alarms } from './src/watch/alarms.ts'

// The deployment, read from top to bottom: each line takes what the lines above made.
const settings = readSettings()
const { domain, hostedZoneId: zoneId, version } = settings
const hosts = { map: `map.${domain}`, grants: `grants.${domain}`, api: `api.${domain}` }
const origins = {
  map: `https://${hosts.map}`,
  grants: `https://${hosts.grants}`,
  api: `https://${hosts.api}`,
}
const everyHost = [hosts.map, hosts.grants, hosts.api] as const
const copies = { min: settings.copiesMin, max: settings.copiesMax }

const network = new Network('academy')
const database = new Database('academy', {
  network,
  version: settings.databaseVersion,
  instanceClass: settings.databaseClass,
})
const files = new SharedFolder('files', network)
const releases = new Bucket('releases', { keepOldVersionsDays: 3650, cdnMayRead: true })
new BackupVault('copies', [database.arn, files.arn])

const authSecret = Secret.drawn('auth-secret')
const cursorSecret = Secret.drawn('cursor-secret')
const smtpUrl = new Secret('smtp-url', settings.smtpUrl)
const auditSigningKey = new Secret('audit-signing-key', settings.auditSigningKey)
const { identityService, clamdAddress } = settings
const logins = {
  map: database.login('map', { role: 'academy_map', reads: 'replica' }),
  api: database.login('api', { role: 'academy_api', reads: 'replica' }),
  grants: database.login('grants', { role: 'academy_grants', reads: 'writer' }),
  auth: database.login('auth', { role: 'academy_auth', reads: 'writer' }),
  worker: database.login('worker', { role: 'academy_worker', reads: 'writer' }),
}

const platform = new Platform('academy', { network, version })
const migrated = migrations({ platform, database, logins: Object.values(logins) })
const balancer = new LoadBalancer('front', {
  network,
  certificateArn: certificate('inside', { hosts: everyHost, zoneId, region: 'eu-west-2' }),
})
const always = { platform, database, after: [migrated] as [typeof migrated] }

const doors = [
  webApp(map, {
    ...always,
    host: hosts.map,
    balancer,
    priority: 10,
    copies,
    env: { DATABASE_URL: logins.map.url, CURSOR_SECRET: cursorSecret, MAP_ORIGIN: origins.map },
  }),
  webApp(grants, {
    ...always,
    host: hosts.grants,
    balancer,
    priority: 20,
    copies,
    folder: files,
    env: {
      DATABASE_URL: logins.grants.url,
      AUTH_DATABASE_URL: logins.auth.url,
      AUTH_SECRET: authSecret,
      CURSOR_SECRET: cursorSecret,
      GRANTS_ORIGIN: origins.grants,
      MAP_ORIGIN: origins.map,
      AUDIT_PUBLIC_KEYS: settings.auditPublicKeys,
      FILES_DIR: files.path,
      ...(identityService && {
        OIDC_ISSUER: identityService.issuer,
        OIDC_CLIENT_ID: identityService.clientId,
        OIDC_CLIENT_SECRET: new Secret('oidc-client-secret', identityService.clientSecret),
        OIDC_NAME_EN: identityService.nameEn,
        OIDC_NAME_CY: identityService.nameCy,
      }),
    },
  }),
  webApp(api, {
    ...always,
    host: hosts.api,
    balancer,
    priority: 30,
    copies,
    env: {
      DATABASE_URL: logins.api.url,
      CURSOR_SECRET: cursorSecret,
      API_ORIGIN: origins.api,
      // Files that are made again when they are missing: the one place of a container that can be written to.
      DATA_DIR: '/tmp/academy',
    },
  }),
]
const jobs = backgroundApp(worker, {
  ...always,
  copies: { min: 1, max: 1 },
  env: {
    DATABASE_URL: logins.worker.url,
    GRANTS_ORIGIN: origins.grants,
    SMTP_URL: smtpUrl,
    MAIL_FROM: settings.mailFrom,
    AUDIT_SIGNING_KEY: auditSigningKey,
    FILES_DIR: files.path,
    ...(clamdAddress !== undefined && { CLAMD_ADDRESS: clamdAddress }),
  },
  folder: files,
  callsPorts: [465, 587, ...(clamdAddress === undefined ? [] : [portOf(clamdAddress)])],
})

const edge = {
  zoneId,
  balancer,
  certificateArn: certificate('outside', { hosts: everyHost, zoneId, region: 'us-east-1' }),
}
new Cdn('map', { ...edge, host: hosts.map, caching: 'as-told' })
new Cdn('grants', { ...edge, host: hosts.grants, caching: 'never' })
new Cdn('api', { ...edge, host: hosts.api, caching: 'as-told', releases })

new Alarms('alarms', {
  email: settings.alarmEmail,
  platform,
  balancer,
  database,
  webApps: doors,
  background: [jobs],
})

function portOf(address: string): number {
  return Number(address.split(':').at(-1))
}

export const addresses = origins
