import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { z } from 'zod'
import type { Database } from '../database/database.ts'
import { DATABASE_PORT } from '../database/names.ts'
import type { LoadBalancer } from '../edge/load-balancer.ts'
import { allow, allowOutward, securityGroup } from '../network/security-group.ts'
import { FOLDER_PORT, type SharedFolder } from '../storage/shared-folder.ts'
import { containerService } from './container-service.ts'
import { ContainerTask } from './container-task.ts'
import type { Deployable } from './deployable.ts'
import type { EnvFor } from './env-for.ts'
import type { Platform } from './platform.ts'

export interface AppSettings<Env extends z.ZodObject> {
  platform: Platform
  database: Database
  env: EnvFor<Env>
  /** What must be done first; the migrations are always among them. */
  after: [pulumi.Resource, ...pulumi.Resource[]]
  copies: { min: number; max: number }
  may?: aws.iam.PolicyStatement[]
  /** Where it keeps files that its other copies, and other apps, have to see. */
  folder?: SharedFolder
  /** Ports that the app calls on the internet; 443 (AWS itself) is always open. */
  callsPorts?: number[]
}

interface WebSettings<Env extends z.ZodObject> extends AppSettings<Env> {
  host: string
  balancer: LoadBalancer
  /** Its place among the load balancer's rules: unique, any order. */
  priority: number
}

/** What the alarms watch of an app that answers requests. */
export interface WebApp {
  name: string
  service: aws.ecs.Service
  targetGroup: aws.lb.TargetGroup
}

/** One app behind the load balancer, reached by its host name. Everything else follows from what the app says of itself. */
export function webApp<Env extends z.ZodObject>(app: Deployable<Env>, settings: WebSettings<Env>): WebApp {
  const { platform, balancer } = settings
  const parent = new pulumi.ComponentResource('academy:WebApp', app.name, {})
  const child = { parent }
  const group = appGroup(app.name, settings, child)
  allow(`${app.name}-requests`, { from: balancer.group, to: group, port: app.port }, child)
  const targetGroup = new aws.lb.TargetGroup(
    app.name,
    {
      vpcId: platform.network.vpcId,
      port: app.port,
      protocol: 'HTTP',
      targetType: 'ip',
      deregistrationDelay: 30,
      healthCheck: { path: app.healthPath, matcher: '200', interval: 10, healthyThreshold: 2, timeout: 5 },
    },
    child,
  )
  const rule = new aws.lb.ListenerRule(
    app.name,
    {
      listenerArn: balancer.listenerArn,
      priority: settings.priority,
      conditions: [{ hostHeader: { values: [settings.host] } }],
      actions: [{ type: 'forward', targetGroupArn: targetGroup.arn }],
    },
    child,
  )
  const task = appTask(app, settings, child)
  const service = containerService(
    app.name,
    {
      platform,
      task,
      group,
      copies: settings.copies,
      target: { arn: targetGroup.arn, port: app.port },
      after: [...settings.after, rule],
    },
    child,
  )
  return { name: app.name, service, targetGroup }
}

/** An app that takes jobs and answers nobody: no way in. */
export function backgroundApp<Env extends z.ZodObject>(
  app: Deployable<Env>,
  settings: AppSettings<Env>,
): aws.ecs.Service {
  const { platform, copies, after } = settings
  const parent = new pulumi.ComponentResource('academy:BackgroundApp', app.name, {})
  const child = { parent }
  const group = appGroup(app.name, settings, child)
  const task = appTask(app, settings, child)
  return containerService(app.name, { platform, task, group, copies, after }, child)
}

function appGroup(
  name: string,
  settings: Pick<AppSettings<z.ZodObject>, 'platform' | 'database' | 'callsPorts' | 'folder'>,
  options: pulumi.CustomResourceOptions,
): aws.ec2.SecurityGroup {
  const group = securityGroup(name, settings.platform.network, options)
  allow(`${name}-database`, { from: group, to: settings.database.group, port: DATABASE_PORT }, options)
  if (settings.folder)
    allow(`${name}-files`, { from: group, to: settings.folder.group, port: FOLDER_PORT }, options)
  allowOutward(name, group, [443, ...(settings.callsPorts ?? [])], options)
  return group
}

function appTask<Env extends z.ZodObject>(
  app: Deployable<Env>,
  settings: AppSettings<Env>,
  options: pulumi.CustomResourceOptions,
): ContainerTask {
  return new ContainerTask(
    app.name,
    {
      platform: settings.platform,
      size: app.size,
      image: settings.platform.image(app.name),
      port: app.port,
      env: settings.env,
      may: settings.may ?? [],
      folder: settings.folder,
    },
    options,
  )
}
