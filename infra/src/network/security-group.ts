import * as aws from '@pulumi/aws'
import type * as pulumi from '@pulumi/pulumi'
import type { Network } from './network.ts'

/** A group that nothing may reach and that may reach nothing, until `allow` says so. */
export function securityGroup(
  name: string,
  network: Network,
  options: pulumi.CustomResourceOptions = {},
): aws.ec2.SecurityGroup {
  return new aws.ec2.SecurityGroup(
    name,
    { vpcId: network.vpcId, description: `academy ${name}`, tags: { Name: name } },
    options,
  )
}

interface Opening {
  from: aws.ec2.SecurityGroup
  to: aws.ec2.SecurityGroup
  port: number
}

/** Opens one port between two groups, on both sides. */
export function allow(name: string, { from, to, port }: Opening, options: pulumi.CustomResourceOptions = {}) {
  const range = { ipProtocol: 'tcp', fromPort: port, toPort: port }
  new aws.vpc.SecurityGroupIngressRule(
    name,
    { ...range, securityGroupId: to.id, referencedSecurityGroupId: from.id },
    options,
  )
  new aws.vpc.SecurityGroupEgressRule(
    name,
    { ...range, securityGroupId: from.id, referencedSecurityGroupId: to.id },
    options,
  )
}

/** Lets a group call services on the internet over TLS; nothing can call back. */
export function allowOutward(
  name: string,
  from: aws.ec2.SecurityGroup,
  ports: number[],
  options: pulumi.CustomResourceOptions = {},
) {
  for (const port of ports) {
    new aws.vpc.SecurityGroupEgressRule(
      `${name}-${port}`,
      {
        ipProtocol: 'tcp',
        fromPort: port,
        toPort: port,
        securityGroupId: from.id,
        cidrIpv4: '0.0.0.0/0',
      },
      options,
    )
  }
}
