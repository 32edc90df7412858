import { beforeAll, expect, it } from 'vitest'
import { ofType } from '../policies/policy.ts'
import { recordStack, type RecordedResource } from '../testing/record-stack.ts'
import { sampleStack } from '../testing/sample-stack.ts'

let graph: RecordedResource[]
beforeAll(async () => {
  graph = await recordStack(sampleStack)
})

function one(type: string, name: string): RecordedResource {
  const found = graph.find((resource) => resource.type.endsWith(`:${type}`) && resource.name === name)
  if (!found) throw new Error(`The stack has no ${type} called ${name}.`)
  return found
}

function container(name: string) {
  return JSON.parse(String(one('TaskDefinition', name).inputs['containerDefinitions']))[0]
}

it('starts no app before the migrations of this version have run', () => {
  for (const service of ofType(graph, 'aws:ecs/service:Service')) {
    expect(service.dependsOn).toContain('aws:lambda/invocation:Invocation::migrations')
  }
  const triggers = one('Invocation', 'migrations').inputs['triggers']
  expect(triggers).toEqual({ taskDefinition: expect.stringContaining('task-definition/migrations') })
})

it('starts a web app only once the load balancer knows its host', () => {
  expect(one('Service', 'sample').dependsOn).toContain('aws:lb/listenerRule:ListenerRule::sample')
})

it('runs the image of the app at the version of the stack', () => {
  expect(container('sample').image).toBe('123456789012.dkr.ecr.eu-west-2.amazonaws.com/academy:sample-7')
})

it('gives secrets by address, and plain variables as they are', () => {
  const { environment, secrets } = container('sample')
  expect(environment.map(({ name }: { name: string }) => name)).toEqual(['NODE_ENV', 'PUBLIC_URL'])
  expect(secrets.map(({ name }: { name: string }) => name)).toEqual(['DATABASE_URL', 'AUTH_SECRET'])
  expect(JSON.stringify(container('sample'))).not.toContain('drawn-at-random')
})

it('lets the starting role read the secrets of its own app and no others', () => {
  const read = (name: string) =>
    JSON.parse(String(one('RolePolicy', `${name}-start`).inputs['policy'])).Statement.find(
      (statement: { Action: string[] }) => statement.Action.includes('secretsmanager:GetSecretValue'),
    ).Resource
  expect(read('sample')).toHaveLength(2)
  expect(read('sample').join()).toContain('sample-database-url')
  expect(read('sample').join()).not.toContain('jobs-database-url')
})

it('gives each app a login of its own role, on the reader or the writer as asked', () => {
  const address = (name: string) => one('SecretVersion', `${name}-database-url`).inputs['secretString']
  expect(address('sample')).toMatch(
    /^postgres:\/\/sample_app:drawn-at-random0+@reader\.db\.internal:5432\/academy\?sslmode=verify-full$/,
  )
  expect(address('jobs')).toContain('@writer.db.internal:5432/academy')
})

it('draws a password once and keeps it encrypted; the address around it follows the database', () => {
  const password = one('SecretVersion', 'sample-database-password')
  const address = one('SecretVersion', 'sample-database-url')
  expect([password.ignoreChanges, address.ignoreChanges]).toEqual([['secretString'], []])
  expect([password.secretInputs, address.secretInputs]).toEqual([['secretString'], ['secretString']])
})

it('gives the background app no way in', () => {
  const group = one('SecurityGroup', 'jobs').id
  const ways = ofType(graph, 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule')
  expect(ways.filter(({ inputs }) => inputs['securityGroupId'] === group)).toEqual([])
})
