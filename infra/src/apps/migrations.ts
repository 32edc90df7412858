import { fileURLToPath } from 'node:url'
import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Database } from '../database/database.ts'
import type { Login } from '../database/login.ts'
import { DATABASE_NAME, DATABASE_PORT } from '../database/names.ts'
import { allow, allowOutward, securityGroup } from '../network/security-group.ts'
import { ContainerTask } from './container-task.ts'
import type { Platform } from './platform.ts'
import { serviceRole } from './roles.ts'

interface MigrationSettings {
  platform: Platform
  database: Database
  logins: Login[]
}

const RUN_TASK = fileURLToPath(new URL('./run-task.mjs', import.meta.url))

/**
 * Brings the schema to this version and makes each app's login, once per deployment and before any app of it starts.
 * What it returns is the proof that it was done; every app takes it as an input.
 */
export function migrations(settings: MigrationSettings): pulumi.Resource {
  const { platform, database, logins } = settings
  const name = 'migrations'
  const parent = new pulumi.ComponentResource('academy:Migrations', name, {})
  const child = { parent }
  const group = securityGroup(name, platform.network, child)
  allow(`${name}-database`, { from: group, to: database.group, port: DATABASE_PORT }, child)
  allowOutward(name, group, [443], child)
  const owner = (key: string) => ({
    arn: database.ownerSecretArn,
    valueFrom: pulumi.interpolate`${database.ownerSecretArn}:${key}::`,
  })
  const task = new ContainerTask(
    name,
    {
      platform,
      size: { cpu: 512, memoryMiB: 1024 },
      image: platform.image(name),
      env: {
        PGHOST: database.writer,
        PGPORT: String(DATABASE_PORT),
        PGDATABASE: DATABASE_NAME,
        ...Object.fromEntries(logins.map((login) => [`LOGIN_${login.role.toUpperCase()}`, login.url])),
      },
      foreignSecrets: { PGUSER: owner('username'), PGPASSWORD: owner('password') },
    },
    child,
  )
  const runner = taskRunner(name, { platform, task }, child)
  return new aws.lambda.Invocation(
    name,
    {
      functionName: runner.name,
      input: pulumi.jsonStringify({
        cluster: platform.cluster.arn,
        taskDefinition: task.arn,
        subnets: platform.network.appSubnetIds,
        securityGroups: [group.id],
      }),
      // A new image is a new task definition, and so a new run.
      triggers: { taskDefinition: task.arn },
    },
    child,
  )
}

function taskRunner(
  name: string,
  { platform, task }: { platform: Platform; task: ContainerTask },
  options: pulumi.CustomResourceOptions,
): aws.lambda.Function {
  const log = new aws.cloudwatch.LogGroup(`${name}-run`, { retentionInDays: 90 }, options)
  const family = task.arn.apply((arn) => arn.replace(/:\d+$/, ':*'))
  const role = serviceRole(
    `${name}-run`,
    'lambda.amazonaws.com',
    [
      { Effect: 'Allow', Action: ['ecs:RunTask'], Resource: family },
      {
        Effect: 'Allow',
        Action: ['ecs:DescribeTasks'],
        Resource: pulumi.interpolate`arn:aws:ecs:eu-west-2:${aws.getCallerIdentityOutput().accountId}:task/${platform.cluster.name}/*`,
      },
      { Effect: 'Allow', Action: ['iam:PassRole'], Resource: task.roleArns },
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: pulumi.interpolate`${log.arn}:*`,
      },
    ],
    options,
  )
  return new aws.lambda.Function(
    `${name}-run`,
    {
      role: role.arn,
      runtime: aws.lambda.Runtime.NodeJS24dX,
      handler: 'run-task.handler',
      // The longest that Lambda waits; a migration that needs more is run by hand and then found done.
      timeout: 900,
      code: new pulumi.asset.AssetArchive({ 'run-task.mjs': new pulumi.asset.FileAsset(RUN_TASK) }),
      loggingConfig: { logFormat: 'JSON', logGroup: log.name },
    },
    options,
  )
}
