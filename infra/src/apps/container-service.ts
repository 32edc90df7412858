import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { ContainerTask } from './container-task.ts'
import type { Platform } from './platform.ts'

interface ServiceSettings {
  platform: Platform
  task: ContainerTask
  group: aws.ec2.SecurityGroup
  copies: { min: number; max: number }
  target?: { arn: pulumi.Input<string>; port: number }
  /** What must be there first: migrations, the route through the load balancer. */
  after: pulumi.Resource[]
}

/** Keeps copies of a task running, replaces them without a gap, goes back by itself when new ones do not come up. */
export function containerService(
  name: string,
  settings: ServiceSettings,
  options: pulumi.CustomResourceOptions,
): aws.ecs.Service {
  const { platform, copies, target } = settings
  const service = new aws.ecs.Service(
    name,
    {
      name,
      cluster: platform.cluster.arn,
      taskDefinition: settings.task.arn,
      launchType: 'FARGATE',
      desiredCount: copies.min,
      deploymentMinimumHealthyPercent: 100,
      deploymentMaximumPercent: 200,
      deploymentCircuitBreaker: { enable: true, rollback: true },
      availabilityZoneRebalancing: 'ENABLED',
      enableExecuteCommand: false,
      waitForSteadyState: true,
      networkConfiguration: {
        subnets: platform.network.appSubnetIds,
        securityGroups: [settings.group.id],
        assignPublicIp: false,
      },
      ...(target && {
        healthCheckGracePeriodSeconds: 60,
        loadBalancers: [{ targetGroupArn: target.arn, containerName: name, containerPort: target.port }],
      }),
    },
    // The number of copies belongs to the scaling below once the service exists.
    { ...options, dependsOn: settings.after, ignoreChanges: ['desiredCount'] },
  )
  if (copies.max > copies.min) scaleByCpu(name, platform, service, copies, options)
  return service
}

function scaleByCpu(
  name: string,
  platform: Platform,
  service: aws.ecs.Service,
  copies: { min: number; max: number },
  options: pulumi.CustomResourceOptions,
): void {
  const target = new aws.appautoscaling.Target(
    name,
    {
      serviceNamespace: 'ecs',
      scalableDimension: 'ecs:service:DesiredCount',
      resourceId: pulumi.interpolate`service/${platform.cluster.name}/${service.name}`,
      minCapacity: copies.min,
      maxCapacity: copies.max,
    },
    options,
  )
  new aws.appautoscaling.Policy(
    name,
    {
      policyType: 'TargetTrackingScaling',
      serviceNamespace: target.serviceNamespace,
      scalableDimension: target.scalableDimension,
      resourceId: target.resourceId,
      targetTrackingScalingPolicyConfiguration: {
        predefinedMetricSpecification: { predefinedMetricType: 'ECSServiceAverageCPUUtilization' },
        targetValue: 50,
        // Up at once for a closing hour, down slowly.
        scaleOutCooldown: 30,
        scaleInCooldown: 600,
      },
    },
    options,
  )
}
