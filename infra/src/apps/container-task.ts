import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import { Secret } from '../secrets/secret.ts'
import type { SharedFolder } from '../storage/shared-folder.ts'
import type { Size } from './deployable.ts'
import type { Platform } from './platform.ts'
import { serviceRole, startingStatements } from './roles.ts'

/** A secret that something other than this program made: what to name, and what to be allowed to read. */
interface ForeignSecret {
  valueFrom: pulumi.Input<string>
  arn: pulumi.Input<string>
}

type EnvValue = pulumi.Input<string> | Secret | undefined

interface TaskSettings {
  platform: Platform
  size: Size
  image: pulumi.Input<string>
  env: Readonly<Record<string, EnvValue>>
  foreignSecrets?: Readonly<Record<string, ForeignSecret>>
  command?: string[]
  port?: number
  /** A folder that it shares with other tasks, beside the scratch of its own. */
  folder?: SharedFolder | undefined
  /** What the running app itself may do in AWS; nothing unless said. */
  may?: aws.iam.PolicyStatement[]
}

/** One container with its log, its two roles and its variables, the secret ones by address only. */
export class ContainerTask extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>
  readonly logGroup: aws.cloudwatch.LogGroup
  readonly roleArns: pulumi.Output<string>[]

  constructor(name: string, settings: TaskSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:ContainerTask', name, {}, options)
    const child = { parent: this }
    const { platform, size } = settings
    const { environment, secrets } = sortEnv(settings.env, settings.foreignSecrets ?? {})
    this.logGroup = new aws.cloudwatch.LogGroup(
      name,
      { name: `/academy/${name}`, retentionInDays: 90 },
      child,
    )
    const starting = startingStatements({
      imageRepositoryArn: platform.imageRepositoryArn,
      logGroupArn: this.logGroup.arn,
      secretArns: Object.values(secrets).map((secret) => secret.arn),
    })
    const executionRole = serviceRole(`${name}-start`, 'ecs-tasks.amazonaws.com', starting, child)
    const { folder, may = [] } = settings
    const mayUse = folder ? [...may, folder.statement()] : may
    const taskRole = serviceRole(name, 'ecs-tasks.amazonaws.com', mayUse, child)
    const definition = new aws.ecs.TaskDefinition(
      name,
      {
        family: `academy-${name}`,
        cpu: String(size.cpu),
        memory: String(size.memoryMiB),
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
        executionRoleArn: executionRole.arn,
        taskRoleArn: taskRole.arn,
        volumes: [{ name: 'scratch' }, ...(folder ? [folder.volume()] : [])],
        containerDefinitions: pulumi.jsonStringify([
          {
            name,
            image: settings.image,
            essential: true,
            readonlyRootFilesystem: true,
            mountPoints: [
              { sourceVolume: 'scratch', containerPath: '/tmp' },
              ...(folder ? [{ sourceVolume: 'files', containerPath: folder.path }] : []),
            ],
            stopTimeout: 60,
            ...(settings.command && { command: settings.command }),
            ...(settings.port && { portMappings: [{ containerPort: settings.port }] }),
            environment,
            secrets: Object.entries(secrets).map(([key, secret]) => ({
              name: key,
              valueFrom: secret.valueFrom,
            })),
            logConfiguration: {
              logDriver: 'awslogs',
              options: {
                'awslogs-group': this.logGroup.name,
                'awslogs-region': 'eu-west-2',
                'awslogs-stream-prefix': name,
              },
            },
          },
        ]),
      },
      child,
    )
    this.arn = definition.arn
    this.roleArns = [executionRole.arn, taskRole.arn]
    this.registerOutputs()
  }
}

function sortEnv(env: Readonly<Record<string, EnvValue>>, foreign: Readonly<Record<string, ForeignSecret>>) {
  const environment: { name: string; value: pulumi.Input<string> }[] = []
  const secrets: Record<string, ForeignSecret> = { ...foreign }
  for (const [name, value] of Object.entries(env)) {
    if (value instanceof Secret) secrets[name] = value
    else if (value !== undefined) environment.push({ name, value })
  }
  return { environment, secrets }
}
