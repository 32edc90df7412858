import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Network } from '../network/network.ts'

interface PlatformSettings {
  network: Network
  version: string
}

/** Where containers run and where their images come from. */
export class Platform extends pulumi.ComponentResource {
  readonly network: Network
  readonly cluster: aws.ecs.Cluster
  readonly imageRepositoryArn: pulumi.Output<string>
  readonly #repositoryUrl: pulumi.Output<string>
  readonly #version: string

  constructor(name: string, settings: PlatformSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:Platform', name, {}, options)
    const child = { parent: this }
    this.network = settings.network
    this.#version = settings.version
    this.cluster = new aws.ecs.Cluster(
      name,
      { settings: [{ name: 'containerInsights', value: 'enabled' }] },
      child,
    )
    const repository = new aws.ecr.Repository(
      name,
      {
        name: 'academy',
        // A tag names one image for ever, so going back to a version means the same bytes.
        imageTagMutability: 'IMMUTABLE',
        imageScanningConfiguration: { scanOnPush: true },
      },
      { parent: this, protect: true },
    )
    this.imageRepositoryArn = repository.arn
    this.#repositoryUrl = repository.repositoryUrl
    this.registerOutputs()
  }

  /** The image of one app at the version being deployed, as `infra/Dockerfile` builds it. */
  image(app: string): pulumi.Output<string> {
    return pulumi.interpolate`${this.#repositoryUrl}:${app}-${this.#version}`
  }
}
