import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Network } from '../network/network.ts'
import { securityGroup } from '../network/security-group.ts'
import { loginSecret, type Login, type LoginSettings } from './login.ts'
import { DATABASE_NAME, DATABASE_PORT } from './names.ts'

const OWNER = 'academy_owner'

interface DatabaseSettings {
  network: Network
  version: string
  instanceClass: string
}

/**
 * PostgreSQL on Aurora: a commit is acknowledged when four of six copies in three zones hold it, so the loss of a
 * zone loses nothing that was acknowledged. One writer, a standby in each other zone, which also answer reads.
 */
export class Database extends pulumi.ComponentResource {
  readonly group: aws.ec2.SecurityGroup
  readonly arn: pulumi.Output<string>
  readonly clusterId: pulumi.Output<string>
  /** Follows the writer through a failover. */
  readonly writer: pulumi.Output<string>
  /** Spread over the standbys, a moment behind: for published facts, never for money or what was just written. */
  readonly reader: pulumi.Output<string>
  /** The owner's name and password as JSON, made and rotated by RDS; only the migrations read it. */
  readonly ownerSecretArn: pulumi.Output<string>

  constructor(name: string, settings: DatabaseSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Database', name, {}, options)
    const child = { parent: this }
    const { network } = settings
    this.group = securityGroup(name, network, child)
    const subnets = new aws.rds.SubnetGroup(name, { subnetIds: network.dataSubnetIds }, child)
    const parameters = new aws.rds.ClusterParameterGroup(
      name,
      {
        family: `aurora-postgresql${settings.version.split('.')[0]}`,
        parameters: [
          { name: 'rds.force_ssl', value: '1' },
          { name: 'log_min_duration_statement', value: '500' },
          { name: 'log_parameter_max_length', value: '0' },
        ],
      },
      child,
    )
    const cluster = new aws.rds.Cluster(
      name,
      {
        clusterIdentifierPrefix: `${name}-`,
        engine: 'aurora-postgresql',
        engineVersion: settings.version,
        databaseName: DATABASE_NAME,
        port: DATABASE_PORT,
        masterUsername: OWNER,
        manageMasterUserPassword: true,
        dbSubnetGroupName: subnets.name,
        dbClusterParameterGroupName: parameters.name,
        vpcSecurityGroupIds: [this.group.id],
        storageEncrypted: true,
        backupRetentionPeriod: 35,
        preferredBackupWindow: '02:00-03:00',
        copyTagsToSnapshot: true,
        deletionProtection: true,
        finalSnapshotIdentifier: `${name}-final`,
        enabledCloudwatchLogsExports: ['postgresql'],
      },
      { parent: this, protect: true },
    )
    for (const availabilityZone of network.zones) {
      new aws.rds.ClusterInstance(
        `${name}-${availabilityZone}`,
        {
          clusterIdentifier: cluster.id,
          engine: 'aurora-postgresql',
          instanceClass: settings.instanceClass,
          availabilityZone,
          publiclyAccessible: false,
          performanceInsightsEnabled: true,
          autoMinorVersionUpgrade: true,
        },
        { parent: this, protect: true },
      )
    }
    this.arn = cluster.arn
    this.clusterId = cluster.clusterIdentifier
    this.writer = cluster.endpoint
    this.reader = cluster.readerEndpoint
    this.ownerSecretArn = cluster.masterUserSecrets.apply((secrets) => secrets[0]?.secretArn ?? '')
    this.registerOutputs()
  }

  /** One login for one app, member of one role. The migrations make it in the database. */
  login(app: string, settings: LoginSettings): Login {
    return loginSecret(app, settings, this[settings.reads === 'replica' ? 'reader' : 'writer'], {
      parent: this,
    })
  }
}
