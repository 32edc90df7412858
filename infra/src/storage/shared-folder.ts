import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Network } from '../network/network.ts'
import { securityGroup } from '../network/security-group.ts'

/** The port of NFS. */
export const FOLDER_PORT = 2049
/** Who owns the files: the user that the containers run as (`infra/Dockerfile`). */
const OWNER = 1000

/** A folder that every copy of an app sees under the same path, encrypted, in every zone, reached by nobody unless allowed. */
export class SharedFolder extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>
  readonly group: aws.ec2.SecurityGroup
  /** Where a container finds it. */
  readonly path = '/files'
  readonly #fileSystem: aws.efs.FileSystem
  readonly #accessPoint: aws.efs.AccessPoint

  constructor(name: string, network: Network, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:SharedFolder', name, {}, options)
    const child = { parent: this }
    this.group = securityGroup(`${name}-folder`, network, child)
    this.#fileSystem = new aws.efs.FileSystem(
      name,
      { encrypted: true, throughputMode: 'elastic', tags: { Name: name } },
      { parent: this, protect: true },
    )
    for (const [index, zone] of network.zones.entries()) {
      new aws.efs.MountTarget(
        `${name}-${zone}`,
        {
          fileSystemId: this.#fileSystem.id,
          subnetId: network.dataSubnetIds[index] ?? '',
          securityGroups: [this.group.id],
        },
        child,
      )
    }
    this.#accessPoint = new aws.efs.AccessPoint(
      name,
      {
        fileSystemId: this.#fileSystem.id,
        posixUser: { uid: OWNER, gid: OWNER },
        rootDirectory: {
          path: `/${name}`,
          creationInfo: { ownerUid: OWNER, ownerGid: OWNER, permissions: '0700' },
        },
      },
      child,
    )
    this.arn = this.#fileSystem.arn
    this.registerOutputs()
  }

  /** The volume of a task that has the folder. */
  volume(): aws.types.input.ecs.TaskDefinitionVolume {
    return {
      name: 'files',
      efsVolumeConfiguration: {
        fileSystemId: this.#fileSystem.id,
        transitEncryption: 'ENABLED',
        authorizationConfig: { accessPointId: this.#accessPoint.id, iam: 'ENABLED' },
      },
    }
  }

  /** What a task has to be allowed to use it: through its own access point, and as nobody's root. */
  statement(): aws.iam.PolicyStatement {
    return {
      Effect: 'Allow',
      Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'],
      Resource: this.arn,
      Condition: { StringEquals: { 'elasticfilesystem:AccessPointArn': this.#accessPoint.arn } },
    }
  }
}
