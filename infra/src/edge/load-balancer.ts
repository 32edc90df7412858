import * as aws from '@pulumi/aws'
import * as pulumi from '@pulumi/pulumi'
import type { Network } from '../network/network.ts'
import { securityGroup } from '../network/security-group.ts'

interface LoadBalancerSettings {
  network: Network
  certificateArn: pulumi.Input<string>
}

/** Inside the network: only the CDN reaches it, on 443, so nothing of ours has an open port on the internet. */
export class LoadBalancer extends pulumi.ComponentResource {
  readonly group: aws.ec2.SecurityGroup
  readonly listenerArn: pulumi.Output<string>
  readonly dnsName: pulumi.Output<string>
  /** What CloudFront calls this load balancer. */
  readonly cdnOriginId: pulumi.Output<string>
  /** The part of the address that metrics are filed under. */
  readonly metricName: pulumi.Output<string>

  constructor(name: string, settings: LoadBalancerSettings, options: pulumi.ComponentResourceOptions = {}) {
    super('academy:LoadBalancer', name, {}, options)
    const child = { parent: this }
    this.group = securityGroup(name, settings.network, child)
    const cdn = aws.ec2.getManagedPrefixListOutput({ name: 'com.amazonaws.global.cloudfront.origin-facing' })
    new aws.vpc.SecurityGroupIngressRule(
      name,
      {
        securityGroupId: this.group.id,
        prefixListId: cdn.id,
        ipProtocol: 'tcp',
        fromPort: 443,
        toPort: 443,
      },
      child,
    )
    const balancer = new aws.lb.LoadBalancer(
      name,
      {
        loadBalancerType: 'application',
        internal: true,
        subnets: settings.network.appSubnetIds,
        securityGroups: [this.group.id],
        dropInvalidHeaderFields: true,
        // Only the CDN calls it, and has written the reader's address last. Its own after that would make all readers one.
        xffHeaderProcessingMode: 'preserve',
        enableDeletionProtection: true,
        idleTimeout: 60,
      },
      child,
    )
    const listener = new aws.lb.Listener(
      name,
      {
        loadBalancerArn: balancer.arn,
        port: 443,
        protocol: 'HTTPS',
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        certificateArn: settings.certificateArn,
        defaultActions: [
          { type: 'fixed-response', fixedResponse: { contentType: 'text/plain', statusCode: '404' } },
        ],
      },
      child,
    )
    const origin = new aws.cloudfront.VpcOrigin(
      name,
      {
        vpcOriginEndpointConfig: {
          name,
          arn: balancer.arn,
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: 'https-only',
          originSslProtocols: { items: ['TLSv1.2'], quantity: 1 },
        },
      },
      { parent: this, dependsOn: [listener] },
    )
    this.listenerArn = listener.arn
    this.dnsName = balancer.dnsName
    this.cdnOriginId = origin.id
    this.metricName = balancer.arnSuffix
    this.registerOutputs()
  }
}
