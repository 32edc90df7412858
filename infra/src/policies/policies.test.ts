import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import { describe, expect, it } from 'vitest'
import { ContainerTask } from '../apps/container-task.ts'
import { Platform } from '../apps/platform.ts'
import { serviceRole } from '../apps/roles.ts'
import { Database } from '../database/database.ts'
import { Network } from '../network/network.ts'
import { allow, securityGroup } from '../network/security-group.ts'
import { Bucket } from '../storage/bucket.ts'
import { recordStack, type RecordedResource } from '../testing/record-stack.ts'
import { buckets } from './buckets.ts'
import { databases } from './databases.ts'
import { names } from './names.ts'
import { permissions } from './permissions.ts'
import { plainSecrets } from './plain-secrets.ts'
import { reachability } from './reachability.ts'

const database = () =>
  new Database('main', { network: new Network('net'), version: '18.1', instanceClass: 'db.r7g.large' })

/** The same graph with other inputs or options for one type: what a careless change would make of it. */
function changed(
  graph: RecordedResource[],
  type: string,
  inputs: Record<string, unknown>,
  options: Partial<RecordedResource> = {},
) {
  return graph.map((resource) =>
    resource.type.endsWith(`:${type}`)
      ? { ...resource, ...options, inputs: { ...resource.inputs, ...inputs } }
      : resource,
  )
}

describe('buckets', () => {
  it('names everything that a bare bucket lacks', async () => {
    const graph = await recordStack(() => void new aws.s3.Bucket('bare'))
    expect(buckets.violations(graph)).toEqual([
      'Bucket bare may become public.',
      'Bucket bare keeps no versions.',
      'Bucket bare has no encryption of its own.',
      'Bucket bare answers over plain HTTP.',
      'Bucket bare is not protected from deletion.',
    ])
  })

  it('passes ours, and notices each guard that is taken away', async () => {
    const graph = await recordStack(() => void new Bucket('files', { keepOldVersionsDays: 90 }))
    expect(buckets.violations(graph)).toEqual([])
    const opened = changed(graph, 'BucketPublicAccessBlock', { blockPublicPolicy: false })
    expect(buckets.violations(opened)).toEqual(['Bucket files may become public.'])
    const unversioned = changed(graph, 'BucketVersioning', {
      versioningConfiguration: { status: 'Suspended' },
    })
    expect(buckets.violations(unversioned)).toEqual(['Bucket files keeps no versions.'])
    const unprotected = changed(graph, 'Bucket', {}, { protect: false })
    expect(buckets.violations(unprotected)).toEqual(['Bucket files is not protected from deletion.'])
  })
})

describe('databases', () => {
  it('passes ours, and notices each guard that is taken away', async () => {
    const graph = await recordStack(() => void database())
    expect(databases.violations(graph)).toEqual([])
    const careless: [string, Record<string, unknown>, string][] = [
      ['Cluster', { backupRetentionPeriod: 7 }, 'keeps less than 35 days to restore from'],
      ['Cluster', { deletionProtection: false }, 'can be deleted by one call'],
      ['Cluster', { skipFinalSnapshot: true }, 'would go without a last snapshot'],
      ['Cluster', { storageEncrypted: false }, 'is not encrypted'],
      ['Cluster', { masterPassword: 'word' }, "has its owner's password in the program"],
      ['ClusterInstance', { availabilityZone: 'eu-west-2a' }, 'has no standby in another zone'],
      ['ClusterInstance', { publiclyAccessible: true }, 'has an instance with a public address'],
    ]
    for (const [type, inputs, problem] of careless) {
      expect(databases.violations(changed(graph, type, inputs))).toEqual([`Database main ${problem}.`])
    }
    const unprotected = changed(graph, 'Cluster', {}, { protect: false })
    expect(databases.violations(unprotected)).toEqual(['Database main is not protected in the stack.'])
  })
})

describe('permissions', () => {
  const role = (statement: aws.iam.PolicyStatement) => () =>
    void serviceRole('careless', 'ecs-tasks.amazonaws.com', [statement])
  const bad: [string, aws.iam.PolicyStatement, string][] = [
    [
      'a whole service',
      { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::one' },
      'the wildcard s3:*',
    ],
    [
      'any resource',
      { Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' },
      's3:GetObject on everything',
    ],
    [
      'all but a few',
      { Effect: 'Allow', NotAction: ['iam:*'], Resource: 'arn:aws:s3:::one' },
      'everything but what it names',
    ],
  ]
  it.each(bad)('refuses %s', async (_what, statement, problem) => {
    const graph = await recordStack(role(statement))
    expect(permissions.violations(graph)).toEqual([`Role policy careless allows ${problem}.`])
  })

  it('lets a denial be as wide as it likes', async () => {
    const graph = await recordStack(role({ Effect: 'Deny', Action: '*', Resource: '*' }))
    expect(permissions.violations(graph)).toEqual([])
  })
})

describe('reachability', () => {
  it('refuses a port that is open to the internet', async () => {
    const graph = await recordStack(() => {
      const group = securityGroup('door', new Network('net'))
      new aws.vpc.SecurityGroupIngressRule('ssh', {
        securityGroupId: group.id,
        ipProtocol: 'tcp',
        fromPort: 22,
        toPort: 22,
        cidrIpv4: '0.0.0.0/0',
      })
    })
    expect(reachability.violations(graph)).toEqual(['ssh lets the whole internet in.'])
  })

  it('refuses a database within one step of what the CDN reaches', async () => {
    const graph = await recordStack(() => {
      const data = database()
      const front = securityGroup('front', new Network('other'))
      new aws.vpc.SecurityGroupIngressRule('cdn', {
        securityGroupId: front.id,
        ipProtocol: 'tcp',
        prefixListId: 'pl-cloudfront',
      })
      allow('shortcut', { from: front, to: data.group, port: 5432 })
    })
    expect(reachability.violations(graph)).toEqual([
      'shortcut opens the database to what the outside reaches.',
    ])
  })

  it('refuses rules written inside a group, where it could not see them', async () => {
    const graph = await recordStack(
      () =>
        void new aws.ec2.SecurityGroup('inline', {
          ingress: [{ protocol: 'tcp', fromPort: 80, toPort: 80, cidrBlocks: ['0.0.0.0/0'] }],
        }),
    )
    expect(reachability.violations(graph)).toEqual([
      'inline has rules inside the group, where this check does not look.',
    ])
  })
})

describe('plain-secrets', () => {
  const task = (env: Record<string, pulumi.Input<string>>) => () => {
    const platform = new Platform('apps', { network: new Network('net'), version: '1' })
    new ContainerTask('leaky', { platform, image: 'image', size: { cpu: 256, memoryMiB: 512 }, env })
  }
  const leaks: [string, string][] = [
    ['AUTH_SECRET', 'correct horse'],
    ['DATABASE_URL', 'postgres://host/academy'],
    ['BACKEND', 'https://user:word@host.example'],
    ['MAPBOX_ACCESS_TOKEN', 'sk.eyJ1'],
  ]
  it.each(leaks)('notices %s', async (name, value) => {
    const graph = await recordStack(task({ [name]: value }))
    expect(plainSecrets.violations(graph)).toEqual([`Task leaky holds ${name} in plain text.`])
  })

  it('lets what is public through', async () => {
    const graph = await recordStack(task({ PUBLIC_URL: 'https://x.example', MAPBOX_ACCESS_TOKEN: 'pk.eyJ1' }))
    expect(plainSecrets.violations(graph)).toEqual([])
  })
})

describe('names', () => {
  it('notices two resources that a deployment would take for one', async () => {
    const graph = await recordStack(() => {
      new aws.sns.Topic('twin')
      new aws.sns.Topic('twin')
    })
    expect(names.violations(graph)).toEqual([expect.stringMatching(/Topic::twin is declared twice\.$/)])
  })
})
