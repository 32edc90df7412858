import type { EnvFor } from '../apps/env-for.ts'
import { migrations } from '../apps/migrations.ts'
import { Platform } from '../apps/platform.ts'
import { backgroundApp, webApp } from '../apps/web-app.ts'
import { Database } from '../database/database.ts'
import { LoadBalancer } from '../edge/load-balancer.ts'
import { Network } from '../network/network.ts'
import { Secret } from '../secrets/secret.ts'
import { sampleApp } from './sample-app.ts'

/** Two small apps, one that answers and one that works unseen, with all that they stand on. */
export function sampleStack(): void {
  const network = new Network('net')
  const database = new Database('main', { network, version: '18.1', instanceClass: 'db.r7g.large' })
  const platform = new Platform('apps', { network, version: '7' })
  const balancer = new LoadBalancer('front', {
    network,
    certificateArn: 'arn:aws:acm:eu-west-2:1:certificate/1',
  })
  const login = database.login('sample', { role: 'academy_map', reads: 'replica' })
  const jobs = database.login('jobs', { role: 'academy_worker', reads: 'writer' })
  const migrated = migrations({ platform, database, logins: [login, jobs] })
  const env: EnvFor<typeof sampleApp.env> = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://sample.example',
    DATABASE_URL: login.url,
    AUTH_SECRET: new Secret('auth', 'a-secret-of-thirty-two-characters'),
  }
  const shared = { platform, database, after: [migrated] as [typeof migrated] }
  const copies = { min: 2, max: 8 }
  webApp(sampleApp, { ...shared, host: 'sample.example', balancer, priority: 10, env, copies })
  backgroundApp(
    { ...sampleApp, name: 'jobs' },
    { ...shared, env: { ...env, DATABASE_URL: jobs.url }, copies: { min: 1, max: 1 } },
  )
}
