import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Platform } from '../apps/platform.ts'
import type { WebApp } from '../apps/web-app.ts'
import type { Database } from '../database/database.ts'
import type { LoadBalancer } from '../edge/load-balancer.ts'

interface AlarmSettings {
  email: string
  platform: Platform
  balancer: LoadBalancer
  database: Database
  webApps: WebApp[]
  background: aws.ecs.Service[]
}

interface Watch {
  namespace: string
  metricName: string
  dimensions: Record<string, pulumi.Input<string>>
  threshold: number
  says: string
  below?: boolean
  statistic?: string
  minutes?: number
}

/** Each alarm says in a sentence what a reader or an applicant would notice, and goes to the people on call. */
export class Alarms extends pulumi.ComponentResource {
  readonly #topic: aws.sns.Topic

  constructor(name: string, settings: AlarmSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Alarms', name, {}, options)
    this.#topic = new aws.sns.Topic(name, { kmsMasterKeyId: 'alias/aws/sns' }, { parent: this })
    new aws.sns.TopicSubscription(
      name,
      { topic: this.#topic.arn, protocol: 'email', endpoint: settings.email },
      { parent: this },
    )
    for (const app of settings.webApps) this.#webApp(app, settings.balancer)
    for (const service of settings.background) this.#stopped(service, settings.platform)
    this.#database(settings.database)
    this.registerOutputs()
  }

  #webApp(app: WebApp, balancer: LoadBalancer): void {
    const namespace = 'AWS/ApplicationELB'
    const dimensions = { LoadBalancer: balancer.metricName, TargetGroup: app.targetGroup.arnSuffix }
    const errors = { namespace, dimensions, metricName: 'HTTPCode_Target_5XX_Count', threshold: 5 }
    this.#alarm(`${app.name}-errors`, {
      ...errors,
      says: `${app.name} answers with errors: more than 5 in a minute.`,
    })
    const slow = { namespace, dimensions, metricName: 'TargetResponseTime', statistic: 'p95', threshold: 1 }
    this.#alarm(`${app.name}-slow`, {
      ...slow,
      minutes: 5,
      says: `${app.name} is slow: one request in twenty takes over a second.`,
    })
    const down = { namespace, dimensions, metricName: 'HealthyHostCount', statistic: 'Minimum', threshold: 1 }
    this.#alarm(`${app.name}-down`, { ...down, below: true, says: `${app.name} is down: no healthy copy.` })
  }

  #stopped(service: aws.ecs.Service, platform: Platform): void {
    const says = `A background app has no running copy: mail and releases wait.`
    const dimensions = { ClusterName: platform.cluster.name, ServiceName: service.name }
    const running = {
      namespace: 'ECS/ContainerInsights',
      metricName: 'RunningTaskCount',
      statistic: 'Minimum',
    }
    this.#alarm('background-stopped', { ...running, dimensions, threshold: 1, below: true, minutes: 5, says })
  }

  #database(database: Database): void {
    const of = { namespace: 'AWS/RDS', dimensions: { DBClusterIdentifier: database.clusterId } }
    const busy = { ...of, metricName: 'CPUUtilization', threshold: 80, minutes: 10 }
    this.#alarm('database-busy', { ...busy, says: 'The database has been over 80 % busy for ten minutes.' })
    const lag = {
      ...of,
      metricName: 'AuroraReplicaLagMaximum',
      threshold: 1000,
      statistic: 'Maximum',
      minutes: 3,
    }
    this.#alarm('database-lag', { ...lag, says: 'A standby is over a second behind the writer.' })
    const full = { ...of, metricName: 'FreeLocalStorage', threshold: 5e9, below: true, statistic: 'Minimum' }
    this.#alarm('database-space', {
      ...full,
      says: 'A database instance has under 5 GB of local space left.',
    })
    const locked = { ...of, metricName: 'Deadlocks', threshold: 1, statistic: 'Sum' }
    this.#alarm('database-deadlocks', { ...locked, says: 'Transactions deadlock in the database.' })
  }

  #alarm(name: string, watch: Watch): void {
    const { says, below = false, minutes = 1, statistic = 'Sum', ...metric } = watch
    const percentile = /^p\d/.test(statistic)
    new aws.cloudwatch.MetricAlarm(
      name,
      {
        ...metric,
        ...(percentile ? { extendedStatistic: statistic } : { statistic: statistic }),
        alarmDescription: says,
        comparisonOperator: below ? 'LessThanThreshold' : 'GreaterThanOrEqualToThreshold',
        period: 60,
        evaluationPeriods: minutes,
        // No data is no traffic for a count of errors, and a dead app for a count of copies.
        treatMissingData: below ? 'breaching' : 'notBreaching',
        alarmActions: [this.#topic.arn],
        okActions: [this.#topic.arn],
      },
      { parent: this },
    )
  }
}
