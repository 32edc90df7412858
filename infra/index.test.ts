import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deploy as api } from '@academy/api/deploy'
import { deploy as grants } from '@academy/grants/deploy'
import { deploy as map } from '@academy/map/deploy'
import { deploy as worker } from '@academy/worker/deploy'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { policies } from './src/policies/policies.ts'
import { ofType } from './src/policies/policy.ts'
import { exampleSettings } from './src/testing/example-settings.ts'
import { recordStack, type RecordedResource } from './src/testing/record-stack.ts'

let graph: RecordedResource[]
beforeAll(async () => {
  // Files share what they import, and the program is to run here too.
  vi.resetModules()
  graph = await recordStack(() => import('./index.ts'), exampleSettings())
})

describe('the whole deployment', () => {
  it.each(policies.map((policy) => [policy.name, policy] as const))(
    'keeps to the policy on %s',
    (_name, policy) => {
      expect(policy.violations(graph)).toEqual([])
    },
  )

  it.each([map, grants, api, worker])('gives $name an environment that it accepts', (app) => {
    const given = environmentOf(app.name)
    const refused = app.env.safeParse({ ...given, NODE_ENV: 'production' }).error?.issues ?? []
    expect(refused).toEqual([])
  })

  it('tells the grants door which keys may have signed the audit log, and gives it none that could', () => {
    const given = environmentOf('grants')
    expect(given['AUDIT_PUBLIC_KEYS']).toBe(exampleSettings()['auditPublicKeys'])
    expect(Object.keys(given)).not.toContain('AUDIT_SIGNING_KEY')
  })

  it('runs under plain Node, which strips the types, as Pulumi is told to run it', async () => {
    const program = fileURLToPath(new URL('src/testing/run-plainly.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [program])
    expect(stdout.trim()).toBe(`${graph.length} resources`)
  })

  it('starts no app before the migrations', () => {
    const services = ofType(graph, 'aws:ecs/service:Service')
    expect(services.map(({ name }) => name).toSorted()).toEqual(['api', 'grants', 'map', 'worker'])
    for (const service of services)
      expect(service.dependsOn).toContain('aws:lambda/invocation:Invocation::migrations')
  })

  it('keeps the public facts apart from applications: map and api read a standby, as roles of their own', () => {
    const logins = ['map', 'api', 'grants', 'worker'].map((app) => environmentOf(app)['DATABASE_URL'])
    const users = logins.map((url) => new URL(url ?? '').username)
    const hosts = logins.map((url) => new URL(url ?? '').hostname.split('.')[0])
    expect(users).toEqual(['map_app', 'api_app', 'grants_app', 'worker_app'])
    expect(new URL(environmentOf('grants')['AUTH_DATABASE_URL'] ?? '').username).toBe('auth_app')
    expect(hosts).toEqual(['reader', 'reader', 'writer', 'writer'])
  })

  it('keeps what applicants upload in one encrypted folder, which grants and the worker alone reach', () => {
    expect(ofType(graph, 'aws:efs/fileSystem:FileSystem').map(({ inputs }) => inputs['encrypted'])).toEqual([
      true,
    ])
    const tasks = ofType(graph, 'aws:ecs/taskDefinition:TaskDefinition')
    const withFolder = tasks.filter(({ inputs }) => JSON.stringify(inputs['volumes']).includes('efsVolume'))
    expect(withFolder.map(({ name }) => name).toSorted()).toEqual(['grants', 'worker'])
    for (const name of ['grants', 'worker']) expect(environmentOf(name)['FILES_DIR']).toBe('/files')
  })

  it('names no virus scanner where none is set', () => {
    expect(Object.keys(environmentOf('worker'))).not.toContain('CLAMD_ADDRESS')
  })

  it('has nothing that the internet reaches but the CDN', () => {
    const balancers = ofType(graph, 'aws:lb/loadBalancer:LoadBalancer')
    expect(balancers.map(({ inputs }) => inputs['internal'])).toEqual([true])
    for (const { inputs } of ofType(graph, 'aws:ecs/service:Service'))
      expect(inputs['networkConfiguration']).toMatchObject({ assignPublicIp: false })
  })

  it('leaves the address of the reader, which the CDN wrote, last', () => {
    const balancers = ofType(graph, 'aws:lb/loadBalancer:LoadBalancer')
    expect(balancers.map(({ inputs }) => inputs['xffHeaderProcessingMode'])).toEqual(['preserve'])
  })

  it('never stores a page of the grants door at the edge', () => {
    const grantsCdn = ofType(graph, 'aws:cloudfront/distribution:Distribution').find(
      ({ name }) => name === 'grants',
    )
    expect(grantsCdn?.inputs['defaultCacheBehavior']).toMatchObject({
      cachePolicyId: 'Managed-CachingDisabled',
    })
  })
})

/** What a container would see: plain variables, and secrets as the secret store holds them. */
function environmentOf(name: string): Record<string, string> {
  const task = ofType(graph, 'aws:ecs/taskDefinition:TaskDefinition').find((found) => found.name === name)
  const [container] = JSON.parse(String(task?.inputs['containerDefinitions']))
  const versions = ofType(graph, 'aws:secretsmanager/secretVersion:SecretVersion')
  const stored = (address: string) =>
    String(versions.find(({ inputs }) => inputs['secretId'] === address)?.inputs['secretString'])
  return Object.fromEntries([
    ...container.environment.map((item: { name: string; value: string }) => [item.name, item.value]),
    ...container.secrets.map((item: { name: string; valueFrom: string }) => [
      item.name,
      stored(item.valueFrom),
    ]),
  ])
}
